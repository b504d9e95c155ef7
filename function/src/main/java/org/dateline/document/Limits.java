package org.dateline.document;

/**
 * How large a document may be. Passing a limit is a rejection, never a cut; only what is nested deeper in a web page or in
 * Markdown is read as if it were flat. Counters only: no clock decides (law 3). The
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

    /** Lists and quotations of Markdown inside one another. */
    public static final int MARKDOWN_DEPTH = 100;

    /** Elements of XML inside one another. */
    public static final int XML_DEPTH = 256;

    /** Elements of an XML file. */
    public static final int XML_ELEMENTS = 200_000;

    /** Objects and arrays of a JSON file inside one another. */
    public static final int JSON_DEPTH = 100;

    /** Parts and messages of a mail inside one another. */
    public static final int MAIL_DEPTH = 20;

    /** Parts of a mail, those that hold others among them. */
    public static final int MAIL_PARTS = 500;

    /** Header fields of a mail and all its parts. */
    public static final int MAIL_HEADERS = 2_000;

    /** Bytes of one header field of a mail. */
    public static final int MAIL_HEADER_BYTES = 100_000;

    private Limits() {}
}
