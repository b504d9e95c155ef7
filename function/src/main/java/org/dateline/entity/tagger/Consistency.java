package org.dateline.entity.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One name, one kind: the kind that most mentions of it have; and what is a name in one place is one wherever the same
 * words stand. A single word is added only where it is labelled at least as often as not.
 */
final class Consistency {
    /** Tokens of a name beyond which it is not looked for again, so that time is linear. */
    private static final int LONGEST = 16;

    private final String text;
    private final List<Token> tokens;
    private final boolean[] taken;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final List<Labelled> result = new ArrayList<>();

    private static final Comparator<Map.Entry<Kind, Integer>> BY_COUNT = Map.Entry.<Kind, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    /** A name by token numbers, end exclusive. */
    record Labelled(int first, int end, Kind kind) {}

    /** Uses of the same words as a name. */
    private static final class Name {
        private final int length;
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private final List<Integer> elsewhere = new ArrayList<>();

        private Name(int length) {
            this.length = length;
        }

        /** The kind of most uses; of two as common, the one first in the network's labels. */
        private Kind kind() {
            return Collections.max(counts.entrySet(), BY_COUNT).getKey();
        }

        private int uses() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Consistency(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.taken = new boolean[tokens.size()];
    }

    /** The names, in order of appearance, when each means one thing throughout the text. */
    static List<Labelled> of(String text, List<Token> tokens, List<Labelled> found) {
        return new Consistency(text, tokens).consistent(found);
    }

    private List<Labelled> consistent(List<Labelled> found) {
        for (Labelled name : found) {
            Arrays.fill(taken, name.first(), name.end(), true);
            names.computeIfAbsent(words(name.first(), name.end()), words -> new Name(name.end() - name.first()))
                    .counts
                    .merge(name.kind(), 1, Integer::sum);
        }
        for (Labelled name : found) {
            @Nullable Name same = names.get(words(name.first(), name.end()));
            result.add(new Labelled(name.first(), name.end(), same == null ? name.kind() : same.kind()));
        }
        Map<Integer, List<Name>> byLength = new TreeMap<>(Comparator.reverseOrder());
        names.values().stream()
                .filter(name -> name.length <= LONGEST)
                .forEach(name -> byLength.computeIfAbsent(name.length, length -> new ArrayList<>())
                        .add(name));
        byLength.forEach(this::addElsewhere);
        result.sort(Comparator.comparingInt(Labelled::first));
        return result;
    }

    private void addElsewhere(int length, List<Name> ofThisLength) {
        for (int at = 0; at + length <= tokens.size(); at++) {
            @Nullable Name name = isFree(at, length) ? names.get(words(at, at + length)) : null;
            if (name != null && name.length == length) {
                name.elsewhere.add(at);
            }
        }
        for (Name name : ofThisLength) {
            List<Integer> free =
                    name.elsewhere.stream().filter(at -> isFree(at, length)).toList();
            if (length > 1 || name.uses() >= free.size()) {
                for (int at : free) {
                    if (isFree(at, length)) {
                        Arrays.fill(taken, at, at + length, true);
                        result.add(new Labelled(at, at + length, name.kind()));
                    }
                }
            }
        }
    }

    private boolean isFree(int first, int length) {
        for (int at = first; at < first + length; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int at = first; at < end; at++) {
            words.append(text, tokens.get(at).from(), tokens.get(at).to()).append('\n');
        }
        return words.toString();
    }
}
