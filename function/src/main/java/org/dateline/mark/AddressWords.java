package org.dateline.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of {@code addresses.tsv}: words around e-mail addresses and telephone numbers, in small letters. */
final class AddressWords {
    private static final Map<String, List<String>> ROWS = load();

    private AddressWords() {}

    static List<String> of(String kind) {
        return ROWS.getOrDefault(kind, List.of());
    }

    /** The words of a kind as alternatives of a pattern, longer ones first. */
    static String pattern(String kind) {
        return of(kind).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Table.rows("addresses.tsv").forEach(row -> rows.put(row.text(0), row.list(1)));
        return rows;
    }
}
