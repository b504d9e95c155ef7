package org.dateline.place;

import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * A place name after choosing among its namesakes. What could not be decided is {@code null}.
 *
 * @param kind what the name denotes
 * @param name in ordinary capitals: for a city the city, for a country the country
 * @param region full name of the US state, Canadian province, Australian state or territory; else {@code null}
 * @param country ISO 3166-1 alpha-2; {@code null} for what lies in several countries or was not decided
 * @param geonamesId of GeoNames, or {@code null} where the gazetteer has no entry
 * @param latitude degrees north, four decimals
 * @param longitude degrees east, four decimals
 */
public record ResolvedPlace(
        Kind kind,
        Found<String> name,
        @Nullable Found<String> region,
        @Nullable Found<String> country,
        @Nullable Found<Integer> geonamesId,
        @Nullable Found<Double> latitude,
        @Nullable Found<Double> longitude) {

    /** What a name denotes, which decides the shape of its facet key. */
    public enum Kind {
        COUNTRY,
        REGION,
        CITY,
        /** Continents, seas, counties, mountains and what else has a name on a map. */
        OTHER
    }
}
