package org.dateline.place;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states, provinces and territories of {@code regions.tsv}, under every form that a dateline prints. */
final class Regions {
    private static final Regions STANDARD = new Regions(Table.rows("regions.tsv", 6));

    /**
     * One of them.
     *
     * @param country ISO 3166-1 alpha-2
     * @param name in full
     */
    record Region(String country, String name) {}

    private final Map<String, List<Region>> byForm = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();

    private Regions(List<String[]> rows) {
        for (String[] row : rows) {
            var region = new Region(row[0], row[2]);
            countries.add(row[0]);
            add(row[1], region);
            add(row[2], region);
            for (String form : Table.list(row[5])) {
                add(form, region);
            }
        }
    }

    /** A row's forms follow each other, and several may fold to one: "N.H." and "NH". */
    private void add(String form, Region region) {
        String folded = Fold.of(form);
        List<Region> known = byForm.getOrDefault(folded, List.of());
        if (known.isEmpty()) {
            byForm.put(folded, List.of(region));
        } else if (!known.getLast().name().equals(region.name())) {
            byForm.put(folded, List.of(known.getFirst(), region));
        }
    }

    /** What a folded form may stand for: "wa" is a state of the US and one of Australia. */
    static List<Region> named(String folded) {
        return STANDARD.byForm.getOrDefault(folded, List.of());
    }

    /** Whether a record names the regions of this country. */
    static boolean areNamedIn(String country) {
        return STANDARD.countries.contains(country);
    }
}
