package org.dateline.layout;

import org.dateline.evidence.Found;
import org.dateline.mark.Phone;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a contact block that is one thing. Indexes are UTF-16.
 *
 * @param words as printed; of a label, the kind of what it labels
 * @param email of {@link Kind#EMAIL}, else {@code null}
 * @param phone of {@link Kind#PHONE}, else {@code null}
 */
record Piece(
        Kind kind,
        int from,
        int to,
        String words,
        @Nullable Found<String> email,
        @Nullable Phone phone) {
    enum Kind {
        /** Opens a contact. */
        HEADING,
        LABEL,
        EMAIL,
        PHONE,
        URL,
        /** A phrase: a name, an office, an address. */
        PHRASE,
        /** A phrase in a sentence: only what is plainly a name counts. */
        IN_SENTENCE
    }

    static Piece of(Kind kind, int from, int to, String words) {
        return new Piece(kind, from, to, words, null, null);
    }
}
