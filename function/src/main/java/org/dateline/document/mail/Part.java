package org.dateline.document.mail;

import java.util.List;

/** A part of a mail. */
sealed interface Part {
    /**
     * A part that holds no others.
     *
     * @param bytes after its transfer encoding is undone
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Leaf(PartHeader header, byte[] bytes) implements Part {}

    /**
     * A part that holds others.
     *
     * @param subtype in small letters: {@code alternative}, {@code mixed}
     */
    record Multi(String subtype, List<Part> parts) implements Part {
        public Multi {
            parts = List.copyOf(parts);
        }
    }

    /** A mail: the outermost one, or one that another encloses. */
    record Message(MailHeader header, Part content) implements Part {}
}
