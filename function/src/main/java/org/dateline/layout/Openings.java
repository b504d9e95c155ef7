package org.dateline.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.layout.Section.Kind;
import org.jspecify.annotations.Nullable;

/** The words that lines around a story open with: rows of {@code openings.tsv} and the headings of every vocabulary. */
final class Openings {
    /**
     * An opening and what it says of its line.
     *
     * @param words as printed by most
     * @param kind of the section that it opens
     * @param lasts whether the lines after it belong to it as well
     * @param isHeading whether only a colon, a capital or nothing may follow
     */
    record Opening(String words, Kind kind, boolean lasts, boolean isHeading) {}

    /** What may follow the words to the end of the line: "For further information, please contact:". */
    private static final Pattern ASKS = Pattern.compile("(?i)[,;]?\\s?" + LineWords.anyOf("ask") + "\\s?[:：]?");

    private static final Openings KNOWN = load();

    private final Map<Character, List<Opening>> byFirst = new TreeMap<>();

    static Openings known() {
        return KNOWN;
    }

    /** Every opening, longer ones before shorter ones that begin with the same letter. */
    List<Opening> all() {
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** The longest opening that {@code line} begins with; {@code null} where there is none. */
    @Nullable
    Opening of(String line) {
        if (line.isEmpty()) {
            return null;
        }
        for (Opening opening : byFirst.getOrDefault(fold(line.charAt(0)), List.of())) {
            String words = opening.words();
            if (line.regionMatches(true, 0, words, 0, words.length()) && fits(opening, line)) {
                return opening;
            }
        }
        return null;
    }

    private static boolean fits(Opening opening, String line) {
        int end = opening.words().length();
        if (end == line.length()) {
            return true;
        }
        char next = line.charAt(end);
        if (!opening.isHeading()) {
            return !Character.isLetterOrDigit(next) || !Character.isLetterOrDigit(line.charAt(end - 1));
        }
        boolean wordEnds = !Character.isLetterOrDigit(next) || line.charAt(end - 1) >= 0x2E80;
        boolean glued = Character.isUpperCase(next) && !Character.isUpperCase(line.charAt(end - 1));
        String rest = line.substring(end).stripLeading();
        boolean asks = opening.kind() == Kind.CONTACT && ASKS.matcher(rest).matches();
        if (rest.isEmpty() || glued || asks) {
            return true;
        }
        boolean title =
                Character.isUpperCase(rest.codePointAt(0)) && (line.length() < 60 || opening.kind() == Kind.LEGAL);
        return wordEnds && (title || ":：*_-–—".indexOf(rest.charAt(0)) >= 0);
    }

    private static Openings load() {
        Openings openings = new Openings();
        try (InputStream stream = Objects.requireNonNull(Openings.class.getResourceAsStream("openings.tsv"));
                BufferedReader rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.lines().filter(row -> !row.startsWith("#") && !row.isBlank()).forEach(row -> openings.addRow(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        openings.addTerms(Term.CONTACT, Kind.CONTACT, true);
        openings.addTerms(Term.LEGAL, Kind.LEGAL, true);
        openings.byFirst
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (Opening opening) -> -opening.words().length())));
        return openings;
    }

    private void addRow(String row) {
        String[] columns = row.split("\t", -1);
        boolean lasts = columns[0].endsWith("+");
        String kind = lasts ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
        add(new Opening(columns[1], Kind.valueOf(kind.toUpperCase(Locale.ROOT)), lasts, false));
    }

    private void addTerms(Term term, Kind kind, boolean lasts) {
        for (String form : Vocabulary.formsInAll(term)) {
            add(new Opening(form, kind, lasts, true));
        }
    }

    private void add(Opening opening) {
        byFirst.computeIfAbsent(fold(opening.words().charAt(0)), _ -> new ArrayList<>())
                .add(opening);
    }

    private static char fold(char letter) {
        return Character.toLowerCase(letter);
    }
}
