package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins names that are one but for a letter of one long word: "Brightwater Kinetic" and "Brightwater Kinetics". The spelling of fewer
 * mentions is the misspelt one, and never names the organisation.
 */
final class JoinsMisspelt {
    /** Letters of a word in which one may be wrong; a shorter one is easily another name's. */
    private static final int LONG_WORD = 6;

    /** The same of a name of one word. */
    private static final int LONG_NAME = 9;

    /** Words longer than this are left alone, so that time is linear. */
    private static final int LONGEST_WORD = 40;

    private static final int MOST_WORDS = 12;

    private final Words words;
    private final ClustersByName clusters;

    JoinsMisspelt(Words words, ClustersByName clusters) {
        this.words = words;
        this.clusters = clusters;
    }

    /**
     * Joins the clusters of two names that differ in one letter, where no third one does and neither cluster was joined
     * already: a chain of names, each a letter off the next, is a list of different ones.
     */
    void join() {
        Map<String, Set<String>> alike = new LinkedHashMap<>();
        for (String key : clusters.byKey().keySet()) {
            for (String blurred : blurred(key)) {
                alike.computeIfAbsent(blurred, none -> new LinkedHashSet<>()).add(key);
            }
        }
        Map<String, List<Mention>> spelt = spellings();
        Set<Cluster> joined = new LinkedHashSet<>();
        for (Set<String> keys : alike.values()) {
            if (keys.size() == 2) {
                // The sort is stable: of two spellings as common, the one printed first is right.
                List<String> two = keys.stream()
                        .sorted(Comparator.comparingInt(
                                key -> -spelt.getOrDefault(key, List.of()).size()))
                        .toList();
                Cluster right = clusters.whole(two.getFirst());
                Cluster wrong = clusters.whole(two.getLast());
                if (right != wrong && !joined.contains(right) && !joined.contains(wrong)) {
                    joined.addAll(List.of(right, wrong));
                    wrong.foundBy(EntityRule.MISSPELT, spelt.getOrDefault(two.getLast(), List.of()));
                    right.absorb(wrong);
                }
            }
        }
    }

    /** The mentions of each name as it is spelt. */
    private Map<String, List<Mention>> spellings() {
        Map<String, List<Mention>> spelt = new LinkedHashMap<>();
        for (Cluster cluster : clusters.distinct()) {
            for (Mention mention : cluster.mentions()) {
                spelt.computeIfAbsent(
                                NameKey.organisation(words, mention.first(), mention.end()), none -> new ArrayList<>())
                        .add(mention);
            }
        }
        return spelt;
    }

    /** The name with one letter of a long word left out, in all ways, and whole but for which word that would be. */
    private static List<String> blurred(String key) {
        List<String> blurred = new ArrayList<>();
        String[] words = key.split(" ", -1);
        int fewest = words.length == 1 ? LONG_NAME : LONG_WORD;
        int at = 0;
        for (int number = 0; number < words.length && number < MOST_WORDS; number++) {
            String word = words[number];
            boolean isLong = word.length() >= fewest && word.length() <= LONGEST_WORD;
            if (isLong && word.chars().allMatch(Character::isLetter)) {
                String before = key.substring(0, at);
                String after = key.substring(at + word.length());
                blurred.add(before + word + '*' + after);
                for (int i = 0; i < word.length(); i++) {
                    blurred.add(before + word.substring(0, i) + word.substring(i + 1) + '*' + after);
                }
            }
            at += word.length() + 1;
        }
        return blurred;
    }
}
