package org.dateline.mark;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A market where shares are listed; a row of {@code exchanges.tsv}.
 *
 * @param name in its usual spelling
 * @param mic ISO 10383, or {@code null}
 * @param dollar ISO 4217 of the dollar it trades in, or {@code null}
 * @param suffixes letters that follow its symbols after a dot, as in {@code 0700.HK}
 * @param otherNames further printed forms
 */
record Exchange(
        String name,
        @Nullable String mic,
        Symbols symbols,
        @Nullable String dollar,
        List<String> suffixes,
        List<String> otherNames) {

    /** How the symbols of a market begin. */
    enum Symbols {
        LETTERS,
        DIGITS,
        ANY;

        boolean admit(String symbol) {
            return this == ANY || (this == DIGITS) == (symbol.charAt(0) <= '9');
        }
    }

    static Exchange of(Table.Row row) {
        return new Exchange(
                row.text(0),
                row.textOrNull(1),
                Symbols.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                row.textOrNull(3),
                row.list(4),
                row.list(5));
    }
}
