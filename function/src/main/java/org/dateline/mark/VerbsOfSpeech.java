package org.dateline.mark;

import java.util.LinkedHashSet;
import java.util.Set;

/** The verbs, in every language that releases come in, that tie somebody to what he said; from {@code speech.tsv}. */
public final class VerbsOfSpeech {
    private static final Set<String> VERBS =
            Set.copyOf(new LinkedHashSet<>(Table.rows("speech.tsv").getFirst().list(1)));

    private VerbsOfSpeech() {}

    /** Whether this word, in small letters, is such a verb. */
    public static boolean have(String word) {
        return VERBS.contains(word);
    }
}
