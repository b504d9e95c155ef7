package org.dateline.dateline;

import org.dateline.place.Gazetteer;
import org.dateline.place.Namesake;
import org.dateline.place.ResolvedPlace.Kind;

/**
 * What reading a dateline asks of the gazetteer: whether a name is one at all, not which of its namesakes it means.
 *
 * @param gazetteer every name there is
 */
record Toponyms(Gazetteer gazetteer) {
    private static final long METROPOLIS = 500_000;
    private static final long PROMINENT = 20_000;

    /** Whether some city has this name. */
    boolean isCity(String name) {
        for (Namesake namesake : gazetteer.named(name)) {
            if (namesake.kind() == Kind.CITY) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state, province or country is printed so, in full or cut short. */
    boolean isRegionOrCountry(String name) {
        return gazetteer.isHint(name);
    }

    /** Whether a city of half a million or more usually goes by this name. */
    boolean isMetropolis(String name) {
        for (Namesake namesake : gazetteer.named(name)) {
            if (namesake.kind() == Kind.CITY && !namesake.alternate() && namesake.population() >= METROPOLIS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capitalised word is a city rather than a heading: "HOME" is a town, too. */
    boolean isProminent(String name) {
        return isCity(name) && gazetteer.prominence(name) >= PROMINENT;
    }

    boolean isPlace(String name) {
        return isRegionOrCountry(name) || isCity(name);
    }
}
