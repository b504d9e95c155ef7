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

    private final Map<String, List<Target>> byName = new LinkedHashMap<>();
    private final Map<String, List<Target>> byGazetteerName = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    OwnNames() {
        for (String[] row : Table.rows("countries.tsv", 2)) {
            Table.list(row[1]).forEach(name -> add(name, new Target("", row[0], null, "")));
        }
        for (String[] row : Table.rows("areas.tsv", 3)) {
            add(row[0], new Target("", given(row[1]), given(row[2]), row[0]));
        }
        for (String[] row : Table.rows("cities.tsv", 5)) {
            var city = new Target(row[0], row[1], given(row[2]), row[3]);
            Table.list(row[4]).forEach(name -> add(name, city));
            byGazetteerName.computeIfAbsent(row[0], key -> new ArrayList<>()).add(city);
        }
        for (String[] row : Table.rows("words.tsv", 1)) {
            words.add(Fold.of(row[0]));
        }
    }

    private void add(String name, Target target) {
        byName.computeIfAbsent(Fold.of(name), key -> new ArrayList<>()).add(target);
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

    /** The places that our tables call by a folded name. */
    List<Namesake> named(String folded, PackedNames packed) {
        List<Namesake> found = new ArrayList<>();
        for (Target target : byName.getOrDefault(folded, List.of())) {
            if (!target.gazetteerName.isEmpty()) {
                found.addAll(cities(target, packed));
            } else if (target.name.isEmpty() && target.country != null) {
                found.add(packed.namesake(packed.country(target.country), false));
            } else {
                found.add(area(target));
            }
        }
        return found;
    }

    private static List<Namesake> cities(Target target, PackedNames packed) {
        List<Namesake> found = new ArrayList<>();
        for (int posting : packed.postings(Fold.of(target.gazetteerName))) {
            Namesake city = packed.namesake(posting >> 1, false);
            if (isMeant(city, target)) {
                found.add(city.called(target.name));
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
        for (Target target : byGazetteerName.getOrDefault(city.name(), List.of())) {
            if (isMeant(city, target)) {
                return new Namesake(
                        city.kind(),
                        target.name,
                        city.region(),
                        city.country(),
                        city.geonamesId(),
                        city.latitude(),
                        city.longitude(),
                        city.population(),
                        city.alternate());
            }
        }
        return city;
    }
}
