package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a state, province or country printed after a place.
 *
 * @param printed as the text has it
 * @param country ISO 3166-1 alpha-2
 * @param region full name, where the hint names a region that records name
 * @param kind whether the hint itself names a country or a region
 */
record Hint(PrintedName printed, String country, @Nullable String region, Kind kind) {

    /**
     * Every reading, the likeliest first: "CA" is California before Canada, "Georgia" the state before the country; what
     * has the place decides. Empty where the name is neither region nor country.
     */
    static List<Hint> readings(PrintedName printed, Gazetteer gazetteer) {
        String folded = Fold.of(printed.text());
        List<Hint> found = new ArrayList<>();
        for (Regions.Region region : Regions.named(folded)) {
            found.add(new Hint(printed, region.country(), region.name(), Kind.REGION));
        }
        Namesake coded = folded.length() == 2 ? gazetteer.country(upperCase(folded)) : null;
        if (coded != null && coded.country() != null) {
            found.add(new Hint(printed, coded.country(), null, Kind.COUNTRY));
        }
        addNamed(printed, gazetteer.namedByFold(folded), found);
        Parts.Bare bare = found.isEmpty() ? gazetteer.without(printed.text()) : null;
        if (bare != null) {
            for (Regions.Region region : Regions.named(bare.folded())) {
                found.add(new Hint(printed, region.country(), region.name(), Kind.REGION));
            }
            addNamed(printed, gazetteer.namedByFold(bare.folded()), found);
        }
        return found;
    }

    /** Countries, then the regions of other countries, then areas by their usual name; cities are no hint. */
    private static void addNamed(PrintedName printed, List<Namesake> namesakes, List<Hint> found) {
        for (Kind kind : List.of(Kind.COUNTRY, Kind.REGION, Kind.OTHER)) {
            for (Namesake namesake : namesakes) {
                boolean isUsual = kind != Kind.OTHER || !namesake.alternate();
                if (namesake.kind() == kind && namesake.country() != null && isUsual) {
                    found.add(new Hint(printed, namesake.country(), namesake.region(), kind));
                }
            }
        }
    }

    private static String upperCase(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** Whether both can be true of one place. */
    boolean agreesWith(Hint other) {
        return country.equals(other.country) && (region == null || other.region == null || region.equals(other.region));
    }

    /** Whether the place lies there. */
    boolean holds(Namesake namesake) {
        return country.equals(namesake.country()) && (region == null || region.equals(namesake.region()));
    }
}
