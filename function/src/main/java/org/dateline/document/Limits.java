package org.dateline.document;

/**
 * How large a document may be. Passing a limit is a rejection, never a cut. Counters only: no clock decides (law 3). The
 * README lists them.
 */
public final class Limits {
    /** Bytes of an object, as stored and as unpacked. */
    public static final int OBJECT_BYTES = 10 * 1024 * 1024;

    /** Bytes of a document that is nothing but characters: text, web pages, XML, JSON. */
    public static final int CHARACTER_BYTES = 5 * 1024 * 1024;

    /** Code points of a document's text. */
    public static final int TEXT_CODE_POINTS = 2_000_000;

    /** Elements of a web page inside one another. */
    public static final int HTML_DEPTH = 256;

    private Limits() {}
}
