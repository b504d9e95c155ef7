package org.dateline.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about where it plays: how often it names each country and region, and which places it prints
 * with their state or country. Immutable.
 */
public final class PlaceVotes {
    /** Votes from which on a document is known to play somewhere. */
    private static final int FEWEST = 3;

    private static final double NEARLY_ALL = 0.8;
    private static final PlaceVotes NONE = new PlaceVotes(List.of());

    private final Map<String, Integer> countries = new TreeMap<>();
    private final Map<String, Integer> regions = new TreeMap<>();
    private final Map<String, ResolvedPlace> said = new TreeMap<>();
    private int mostNamed;

    private PlaceVotes(List<ResolvedPlace> places) {
        places.forEach(this::count);
    }

    /** No votes: a document of which nothing is known. */
    public static PlaceVotes none() {
        return NONE;
    }

    /** One vote for each mention of a place whose country is decided; a place mentioned twice is listed twice. */
    public static PlaceVotes of(List<ResolvedPlace> places) {
        return new PlaceVotes(places);
    }

    private void count(ResolvedPlace place) {
        Found<String> country = place.country();
        Found<String> region = place.region();
        if (country == null) {
            return;
        }
        mostNamed = Math.max(mostNamed, countries.merge(country.value(), 1, Integer::sum));
        if (region != null) {
            regions.merge(regionKey(country.value(), region.value()), 1, Integer::sum);
        }
        boolean printed = country.rule() == PlaceRule.PRINTED_COUNTRY || isPrinted(region);
        if (printed) {
            said.merge(Fold.of(place.name().value()), place, PlaceVotes::theOneWithItsRegion);
        }
    }

    private static ResolvedPlace theOneWithItsRegion(ResolvedPlace first, ResolvedPlace later) {
        return first.region() == null || (!isPrinted(first.region()) && isPrinted(later.region())) ? later : first;
    }

    private static boolean isPrinted(@Nullable Found<String> region) {
        return region != null && region.rule() == PlaceRule.PRINTED_REGION;
    }

    /** Whether nothing was voted for. */
    public boolean isEmpty() {
        return countries.isEmpty();
    }

    /** The country that nearly all votes are for, if there are some; else {@code null}. */
    @Nullable
    String nearlyAll() {
        int all = countries.values().stream().mapToInt(Integer::intValue).sum();
        return countries.entrySet().stream()
                .filter(country -> country.getValue() >= FEWEST && country.getValue() >= all * NEARLY_ALL)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** How often the country is named, as a share of the country named most: 0 to 1. */
    double share(@Nullable String country) {
        return country == null || mostNamed == 0 ? 0 : (double) countries.getOrDefault(country, 0) / mostNamed;
    }

    /** How often the region is named, as a share of the country named most: 0 to 1. */
    double share(@Nullable String country, @Nullable String region) {
        return country == null || region == null || mostNamed == 0
                ? 0
                : (double) regions.getOrDefault(regionKey(country, region), 0) / mostNamed;
    }

    /** Whether the document prints this very place with its state or country. */
    boolean say(Namesake namesake) {
        ResolvedPlace place = said.get(Fold.of(namesake.name()));
        return place != null
                && valueOf(place.country()).equals(Objects.requireNonNullElse(namesake.country(), ""))
                && (place.region() == null || valueOf(place.region()).equals(namesake.region()));
    }

    private static String valueOf(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private static String regionKey(String country, String region) {
        return country + "/" + region;
    }
}
