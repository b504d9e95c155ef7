package org.dateline.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.Table;

/** The rows of {@code words.tsv}, as they are written there. */
final class LineWords {
    private static final Map<String, List<String>> ROWS = Table.lists(LineWords.class, "words.tsv");

    private LineWords() {}

    static List<String> of(String kind) {
        return Objects.requireNonNull(ROWS.get(kind), kind);
    }

    /** The words of a kind as alternatives of a pattern, in the order of the row. */
    static String anyOf(String kind) {
        return of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
