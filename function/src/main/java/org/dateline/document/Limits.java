package org.dateline.document;

/**
 * How large a document may be. Passing a limit is a rejection, never a cut. The README lists them.
 */
public final class Limits {
    /** Bytes of an object, as stored. */
    public static final int OBJECT_BYTES = 10 * 1024 * 1024;

    /** Code points of a document's text. */
    public static final int TEXT_CODE_POINTS = 2_000_000;

    private Limits() {}
}
