package org.dateline.document;

/** What decoding some bytes came to. */
public sealed interface Decoded {
    /** The bytes are a document with text. */
    record Legible(Document document) implements Decoded {}

    /**
     * They are none.
     *
     * @param mediaType the type they were taken for
     * @param sha256 of the bytes, in hex
     */
    record Illegible(Problem problem, String mediaType, String sha256) implements Decoded {}
}
