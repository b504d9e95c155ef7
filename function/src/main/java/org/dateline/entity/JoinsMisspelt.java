package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins names that are one but for a letter of one long word: "AtlantiCare" and "AlantiCare". The spelling of fewer
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
    private final Map<String, Cluster> byKey;

    JoinsMisspelt(Words words, Map<String, Cluster> byKey) {
        this.words = words;
        this.byKey = byKey;
    }

    /** Joins the clusters of names that differ in one letter. */
    void join() {
        Map<String, String> known = new LinkedHashMap<>();
        byKey.forEach((key, cluster) -> {
            for (String blurred : blurred(key)) {
                String other = known.putIfAbsent(blurred, key);
                Cluster one = other == null ? null : byKey.get(other);
                if (one != null && one.whole() != cluster.whole()) {
                    join(spelt(one.whole(), other), spelt(cluster.whole(), key));
                }
            }
        });
    }

    /** One spelling of a name, with the mentions that are spelt so. */
    private record Spelling(Cluster cluster, List<Mention> mentions) {}

    private Spelling spelt(Cluster cluster, String key) {
        List<Mention> spelt = cluster.mentions().stream()
                .filter(mention -> NameKey.organisation(words, mention.first(), mention.end())
                        .equals(key))
                .toList();
        return new Spelling(cluster, spelt);
    }

    private static void join(Spelling one, Spelling other) {
        boolean first = one.mentions().size() >= other.mentions().size();
        Spelling right = first ? one : other;
        Spelling wrong = first ? other : one;
        wrong.cluster().foundBy(EntityRule.MISSPELT, wrong.mentions());
        right.cluster().absorb(wrong.cluster());
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
