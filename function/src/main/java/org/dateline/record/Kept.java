package org.dateline.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.entity.Entities;

/**
 * Keeps the lists of a record bounded, and counts what that leaves out: a release has a few dozen of anything, and only a
 * hostile text has more than these.
 */
public final class Kept {
    /** People, organisations and places that a record holds, each; the most salient stay. */
    public static final int ENTITIES = 500;

    /** Items of every other list that a record holds; the first ones stay. */
    public static final int ITEMS = 1_000;

    private final TreeMap<String, Integer> truncated = new TreeMap<>();

    /** The first of a list, as many as a record holds. */
    public <T> List<T> of(String list, List<T> items) {
        return first(list, items, ITEMS);
    }

    /** The most salient entities, as many as a record holds. */
    public Entities entities(Entities all) {
        return new Entities(
                first("people", all.people(), ENTITIES),
                first("organisations", all.organisations(), ENTITIES),
                first("places", all.places(), ENTITIES));
    }

    /** What was left out so far: list to count, only lists that lost something, in alphabetical order. */
    public Map<String, Integer> truncated() {
        return new TreeMap<>(truncated);
    }

    private <T> List<T> first(String list, List<T> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        truncated.put(list, items.size() - most);
        return List.copyOf(items.subList(0, most));
    }
}
