package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TaggedName;

/** Finds the names it is told, longer ones first: what stands behind the tagger can so be tested without one. */
record NamedTagger(TaggedName.Kind kind, List<String> known) implements NameTagger {
    static NamedTagger people(String... names) {
        return new NamedTagger(TaggedName.Kind.PERSON, List.of(names));
    }

    static NamedTagger organisations(String... names) {
        return new NamedTagger(TaggedName.Kind.ORGANISATION, List.of(names));
    }

    static NamedTagger places(String... names) {
        return new NamedTagger(TaggedName.Kind.PLACE, List.of(names));
    }

    /** All that some taggers find, whose names must not overlap. */
    static NameTagger all(NameTagger... taggers) {
        return text -> Stream.of(taggers)
                .flatMap(tagger -> tagger.names(text).stream())
                .sorted(Comparator.comparingInt(TaggedName::from))
                .toList();
    }

    @Override
    public List<TaggedName> names(String text) {
        List<TaggedName> found = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        List<String> longestFirst = known.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : longestFirst) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int end = at + name.length();
                if (!taken[at] && isWhole(text, at, end)) {
                    Arrays.fill(taken, at, end, true);
                    found.add(new TaggedName(kind, at, end));
                }
            }
        }
        found.sort(Comparator.comparingInt(TaggedName::from));
        return found;
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean before = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
        return !before && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
