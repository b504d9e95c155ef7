package org.dateline.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that releases print by name, from {@code zones.tsv}, and those of countries that have one alone, from
 * {@code country-zones.tsv}. The rules of summer time are the JDK's copy of the IANA database.
 */
final class Zones {
    private static final List<Name> NAMES = names();
    private static final Map<String, ZoneId> OF_COUNTRIES = ofCountries();

    private Zones() {}

    /** A printed name and the zone it stands for, in one country or everywhere. */
    private record Name(String printed, ZoneId zone, List<String> countries) {}

    /** A zone's name as it stands in a text, by UTF-16 index after it. */
    record Printed(ZoneId zone, int end) {}

    /**
     * The zone whose name stands at {@code at}; of an ambiguous name, that of {@code country}.
     *
     * @param country ISO 3166-1 alpha-2, or {@code null}
     */
    static @Nullable Printed at(String string, int at, @Nullable String country) {
        Name best = null;
        for (Name name : NAMES) {
            int end = at + name.printed().length();
            boolean stands = string.regionMatches(
                            true, at, name.printed(), 0, name.printed().length())
                    && (end == string.length()
                            || !Character.isLetter(string.charAt(end))
                            || string.charAt(end) >= 0x2E80)
                    && (best == null
                            || best.printed().length() <= name.printed().length());
            boolean fits = name.countries().isEmpty()
                    || (country != null && name.countries().contains(country));
            boolean wins = best == null
                    || (best.countries().isEmpty() && !name.countries().isEmpty());
            best = stands && fits && wins ? name : best;
        }
        return best == null
                ? null
                : new Printed(best.zone(), at + best.printed().length());
    }

    /** The one zone of a country; {@code null} where it has several, or is not in the table. */
    static @Nullable ZoneId of(@Nullable String country) {
        return country == null ? null : OF_COUNTRIES.get(country);
    }

    private static List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (List<String> row : rows("zones.tsv")) {
            List<String> countries =
                    row.get(1).equals("-") ? List.of() : List.of(row.get(1).split(" ", -1));
            for (String printed : row.get(2).split("\\|", -1)) {
                names.add(new Name(printed.strip(), ZoneId.of(row.get(0)), countries));
            }
        }
        names.sort(
                Comparator.comparingInt((Name name) -> name.printed().length()).reversed());
        return List.copyOf(names);
    }

    private static Map<String, ZoneId> ofCountries() {
        Map<String, ZoneId> zones = new LinkedHashMap<>();
        rows("country-zones.tsv").forEach(row -> zones.put(row.get(0), ZoneId.of(row.get(1))));
        return zones;
    }

    static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Zones.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
