package org.dateline.document.wire;

import java.util.Locale;
import java.util.Map;
import org.dateline.document.Declared.Field;
import org.dateline.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the words of signals and states mean: IPTC's NewsCodes {@code signal} and {@code pubstatusg2}, NewsML 1.2's Status and
 * Instruction, NITF's management-status. Their names differ, their local parts hardly do.
 */
final class Signals {
    private static final Map<String, String> MEANINGS = Table.rows("wire/signals.tsv");

    /** A field and its value. */
    record Meaning(Field field, String value) {}

    private Signals() {}

    /** What a qualified code ({@code sig:correction}) or a word means; {@code null} where it says nothing of the state. */
    static @Nullable Meaning of(String code) {
        String word = code.substring(code.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        String meaning = MEANINGS.get(word);
        if (meaning == null) {
            return null;
        }
        int blank = meaning.indexOf(' ');
        Field field = meaning.startsWith("status") ? Field.STATUS : Field.REVISION;
        return new Meaning(field, meaning.substring(blank + 1));
    }
}
