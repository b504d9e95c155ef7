package org.dateline.place;

import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One of the places that bear a name.
 *
 * @param kind what it is; US counties and other second-level divisions are {@link Kind#OTHER}
 * @param name in ordinary capitals, in English where an English name is in use
 * @param region full name of the US state, Canadian province, Australian state or territory it is or lies in
 * @param country ISO 3166-1 alpha-2; {@code null} for what lies in several countries
 * @param geonamesId of GeoNames, 0 where unknown
 * @param latitude degrees north; {@code null} where unknown
 * @param longitude degrees east; {@code null} where unknown
 * @param population inhabitants, right to a twentieth; 0 where unknown
 * @param alternate whether the name looked up is not the usual one: foreign, historical, a nickname
 */
public record Namesake(
        Kind kind,
        String name,
        @Nullable String region,
        @Nullable String country,
        int geonamesId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long population,
        boolean alternate) {

    /** What a name that is not the usual one costs, in steps of ten of population: less loses Monaco, more Lucerne. */
    private static final double ALTERNATE = 0.75;

    /** The order in which a reader would think of them. */
    static int largestFirst(Namesake one, Namesake other) {
        int bySize = Double.compare(other.size(), one.size());
        return bySize != 0 ? bySize : Boolean.compare(one.alternate, other.alternate);
    }

    /**
     * Inhabitants in steps of ten, less for an alternate name. Regions and areas have no figure: they rank by what
     * releases mean by such names, regions of other countries and counties below all but the smallest towns.
     */
    double size() {
        double size = switch (kind) {
            case COUNTRY -> 1 + StrictMath.log10(Math.max(1.0, (double) population));
            case REGION -> region == null ? 3.5 : 6.5;
            case OTHER -> geonamesId == 0 ? 7 : 3;
            case CITY -> StrictMath.log10(Math.max(1.0, (double) population));
        };
        return alternate ? size - ALTERNATE : size;
    }

    /** The same place under another name. */
    Namesake called(String other, boolean isAlternate) {
        return new Namesake(kind, other, region, country, geonamesId, latitude, longitude, population, isAlternate);
    }
}
