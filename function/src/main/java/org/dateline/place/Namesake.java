package org.dateline.place;

import java.util.Comparator;
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

    /** The most inhabited first, a usual name before an alternate one. */
    static final Comparator<Namesake> LARGEST_FIRST =
            Comparator.comparingLong(Namesake::population).reversed().thenComparing(Namesake::alternate);

    /** The same place under a name that is its usual one. */
    Namesake called(String usualName) {
        return new Namesake(kind, usualName, region, country, geonamesId, latitude, longitude, population, false);
    }
}
