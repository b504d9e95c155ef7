package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.entity.Mention.Kind;

/** Finds the names it is told, longer ones first: what stands behind a finder can so be tested without one. */
record NamedFinder(Kind kind, EntityRule rule, List<String> names) implements MentionFinder {
    static NamedFinder people(String... names) {
        return new NamedFinder(Kind.PERSON, EntityRule.GIVEN_NAME, List.of(names));
    }

    static NamedFinder organisations(String... names) {
        return new NamedFinder(Kind.ORGANISATION, EntityRule.ORGANISATION_NOUN, List.of(names));
    }

    @Override
    public List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        boolean[] taken = new boolean[words.size()];
        List<String> longestFirst = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : longestFirst) {
            for (int first = 0; first < words.size(); first++) {
                for (int end = first + 1; end <= words.size() && end < first + 12; end++) {
                    if (!taken[first] && words.slice(first, end).equals(name)) {
                        Arrays.fill(taken, first, end, true);
                        found.add(new Mention(kind, first, end, rule));
                    }
                }
            }
        }
        return found;
    }
}
