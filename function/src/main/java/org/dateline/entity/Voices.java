package org.dateline.entity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/** Everybody who may speak, where the text names them. Positions are word numbers. */
final class Voices {
    private final NavigableMap<Integer, Voice> people = new TreeMap<>();
    private final NavigableMap<Integer, Voice> organisations = new TreeMap<>();

    private Voices() {}

    /**
     * One who may speak, where named.
     *
     * @param first number of the first word of this mention
     * @param end number after its last
     * @param name of the entity
     */
    record Voice(int first, int end, Span span, String name) {}

    static Voices of(Words words, Entities entities) {
        var voices = new Voices();
        entities.people().forEach(person -> add(words, person.name().value(), person.mentions(), voices.people));
        entities.organisations()
                .forEach(body -> add(words, body.name().value(), body.mentions(), voices.organisations));
        return voices;
    }

    private static void add(Words words, String name, List<Span> mentions, NavigableMap<Integer, Voice> to) {
        for (Span span : mentions) {
            int first = words.wordAt(span.start());
            to.put(first, new Voice(first, words.wordAt(span.end() - 1) + 1, span, name));
        }
    }

    /** The first person named in a range. */
    @Nullable
    Voice firstPerson(int from, int to) {
        return within(people.ceilingEntry(from), from, to);
    }

    /** The last person named in a range. */
    @Nullable
    Voice lastPerson(int from, int to) {
        return within(people.lowerEntry(to), from, to);
    }

    /** The organisation whose mention begins at a word. */
    @Nullable
    Voice organisationAt(int first) {
        return organisations.get(first);
    }

    /** The organisation whose mention ends before a word. */
    @Nullable
    Voice organisationBefore(int end) {
        var entry = organisations.lowerEntry(end);
        return entry != null && entry.getValue().end() == end ? entry.getValue() : null;
    }

    private static @Nullable Voice within(Map.@Nullable Entry<Integer, Voice> entry, int from, int to) {
        if (entry == null) {
            return null;
        }
        Voice voice = entry.getValue();
        return voice.first() >= from && voice.end() <= to ? voice : null;
    }
}
