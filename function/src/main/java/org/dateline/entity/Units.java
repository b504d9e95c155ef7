package org.dateline.entity;

import java.util.Locale;
import org.dateline.place.Gazetteer;

/** Tells whether what follows a short name makes the longer one a part of it: "Ventures", "Canada", "of West Harbour". */
final class Units {
    /** Inhabitants of a place whose name alone marks a unit. */
    private static final int KNOWN_PLACE = 400_000;

    private final WordLists lists;
    private final Gazetteer gazetteer;

    Units(WordLists lists, Gazetteer gazetteer) {
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /**
     * Whether the rest of a name, in small letters, names a part.
     *
     * @param shortFirst the text names the shorter one first, so that "Foundation" and the like may be parts too
     */
    boolean isUnit(String rest, boolean shortFirst) {
        for (String word : rest.split(" ", -1)) {
            if (lists.joining("unit").contains(word)
                    || (shortFirst && lists.joining("perhaps").contains(word))) {
                return true;
            }
        }
        boolean of = rest.startsWith("of ") || rest.startsWith("in ");
        String place = of ? rest.substring(3) : rest;
        long prominence = gazetteer.prominence(place);
        return prominence >= KNOWN_PLACE || (prominence > 0 && rest.indexOf(' ') > 0) || lists.isCountry(titled(place));
    }

    /** The word as printed inside of a name. */
    static String titled(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
