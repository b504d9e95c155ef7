package org.dateline.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/** The names that our own tables add to the packed ones, by folded name, and the words that they take away. */
final class OwnNames {
    /**
     * What a name of ours stands for.
     *
     * @param gazetteerName of a city, else empty
     */
    private record Target(
            String gazetteerName,
            @Nullable String country,
            @Nullable String region,
            String name) {}

    private static final String KOREAN_CITY = "-si";

    private final Map<String, Target> byName = new LinkedHashMap<>();
    private final Map<String, Target> byGazetteerName = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    OwnNames() {
        for (String[] row : Table.rows("countries.tsv", 2)) {
            add(Table.list(row[1]), new Target("", row[0], null, ""));
        }
        for (String[] row : Table.rows("areas.tsv", 3)) {
            add(List.of(row[0]), new Target("", given(row[1]), given(row[2]), row[0]));
        }
        for (String[] row : Table.rows("cities.tsv", 5)) {
            var city = new Target(row[0], row[1], given(row[2]), row[3]);
            add(Table.list(row[4]), city);
            byGazetteerName.put(row[0], city);
        }
        for (String[] row : Table.rows("words.tsv", 1)) {
            words.add(row[0]);
        }
    }

    private void add(List<String> names, Target target) {
        for (String name : names) {
            byName.put(Fold.of(name), target);
        }
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** Whether running text prints this folded name far more often as a word. */
    boolean isWord(String folded) {
        return words.contains(folded);
    }

    /** Whether our tables give this folded name to some place. */
    boolean has(String folded) {
        return byName.containsKey(folded);
    }

    /** The places that our tables call by a folded name, in a list to add to. */
    List<Namesake> named(String folded, PackedNames packed) {
        List<Namesake> found = new ArrayList<>();
        Target target = byName.get(folded);
        if (target == null) {
            return found;
        }
        if (!target.gazetteerName.isEmpty()) {
            found.addAll(cities(target, packed));
        } else if (target.name.isEmpty() && target.country != null) {
            found.add(packed.namesake(packed.country(target.country), false));
        } else {
            found.add(area(target));
        }
        return found;
    }

    private static List<Namesake> cities(Target target, PackedNames packed) {
        List<Namesake> found = new ArrayList<>();
        for (int posting : packed.postings(Fold.of(target.gazetteerName))) {
            Namesake city = packed.namesake(posting >> 1, false);
            if (isMeant(city, target)) {
                found.add(city.called(target.name, false));
            }
        }
        return found;
    }

    private static boolean isMeant(Namesake city, Target target) {
        return city.kind() == Kind.CITY
                && city.name().equals(target.gazetteerName)
                && Objects.equals(city.country(), target.country)
                && Objects.equals(city.region(), target.region);
    }

    private static Namesake area(Target target) {
        return new Namesake(Kind.OTHER, target.name, target.region, target.country, 0, null, null, 0, false);
    }

    /** The city under the name that a record gives it. */
    Namesake renamed(Namesake city) {
        Target target = byGazetteerName.get(city.name());
        if (target != null && isMeant(city, target)) {
            return city.called(target.name, city.alternate());
        }
        // "Anyang-si": GeoNames keeps the Korean word for city in the name.
        boolean korean = "KR".equals(city.country()) && city.name().endsWith(KOREAN_CITY);
        return korean ? city.called(withoutEnd(city.name(), KOREAN_CITY), city.alternate()) : city;
    }

    private static String withoutEnd(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }
}
