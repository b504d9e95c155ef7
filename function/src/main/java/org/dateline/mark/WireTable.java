package org.dateline.mark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The wires we know, one a row of {@code wires.tsv}: adding a wire is adding a row. */
final class WireTable {
    /** How a wire prints its name in a dateline. */
    enum Shape {
        SLASH,
        BRACKET,
        DASH,
        LINK,
        BARE,
        HEAD,
        TAIL,
        EQUALS
    }

    /**
     * One printed form of a wire's name.
     *
     * @param printed as the table holds it
     * @param wire canonical name
     * @param services sub-services in their usual spelling
     * @param home ISO 3166-1 alpha-2 of the country whose towns it names without it; {@code null} for most
     */
    record Form(
            String printed,
            String wire,
            Set<Shape> shapes,
            List<String> services,
            @Nullable String home) {}

    /** A form found in a text, up to the UTF-16 index {@code end}. */
    record Match(Form form, int end) {}

    private static final WireTable KNOWN = load();

    /** Forms by the folded character they begin with. */
    private final Map<Character, List<Form>> byFirst;

    private WireTable(Map<Character, List<Form>> byFirst) {
        this.byFirst = byFirst;
    }

    /** The table that ships with this class. */
    static WireTable known() {
        return KNOWN;
    }

    /** The forms printed at {@code at}, longest first; of two that differ in case alone, the one printed comes first. */
    List<Match> at(String string, int at) {
        if (at >= string.length()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(1);
        for (Form form : byFirst.getOrDefault(fold(string.charAt(at)), List.of())) {
            int end = end(form.printed(), string, at);
            if (end >= 0 && !splitsWord(string, end)) {
                matches.add(new Match(form, end));
            }
        }
        matches.sort(Comparator.comparingInt((Match match) -> -match.end())
                .thenComparing(match -> !string.startsWith(match.form().printed(), at)));
        return matches;
    }

    /** Where {@code form}, printed from {@code at}, ends; -1 where it is not printed there. */
    private static int end(String form, String string, int at) {
        int here = at;
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            if (wanted == ' ') {
                here = Blanks.skip(string, here, 3);
            } else if (here < string.length() && fold(string.charAt(here)) == fold(wanted)) {
                here++;
            } else {
                return -1;
            }
        }
        return here;
    }

    private static boolean splitsWord(String string, int end) {
        char last = string.charAt(end - 1);
        return last < 0x250
                && Character.isLetterOrDigit(last)
                && end < string.length()
                && Character.isLetterOrDigit(string.charAt(end));
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private static WireTable load() {
        Map<Character, List<Form>> byFirst = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(WireTable.class.getResourceAsStream("wires.tsv"));
                BufferedReader rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank())
                    .flatMap(row -> forms(row.split("\t", -1)).stream())
                    .forEach(form -> byFirst.computeIfAbsent(fold(form.printed().charAt(0)), _ -> new ArrayList<>())
                            .add(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WireTable(byFirst);
    }

    private static List<Form> forms(String[] row) {
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (String shape : row[1].split(" ", -1)) {
            shapes.add(Shape.valueOf(shape.toUpperCase(Locale.ROOT)));
        }
        List<String> services = row.length > 3 && !row[3].isEmpty() ? List.of(row[3].split("\\|", -1)) : List.of();
        String home = row.length > 4 ? row[4] : null;
        List<Form> forms = new ArrayList<>();
        for (String printed : row[2].split("\\|", -1)) {
            forms.add(new Form(printed, row[0], shapes, services, home));
        }
        return forms;
    }
}
