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

    private JoinsMisspelt() {}

    /** Joins the clusters of names, in small letters, that differ in one letter. */
    static void join(Map<String, Cluster> byKey) {
        Map<String, Cluster> known = new LinkedHashMap<>();
        byKey.forEach((key, cluster) -> {
            for (String blurred : blurred(key)) {
                Cluster other = known.putIfAbsent(blurred, cluster);
                if (other != null && other.whole() != cluster.whole()) {
                    join(other.whole(), cluster.whole());
                }
            }
        });
    }

    private static void join(Cluster one, Cluster other) {
        boolean first = one.mentions().size() >= other.mentions().size();
        Cluster right = first ? one : other;
        Cluster wrong = first ? other : one;
        wrong.mentions().forEach(mention -> right.add(mention.by(EntityRule.MISSPELT)));
        right.absorb(wrong);
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
