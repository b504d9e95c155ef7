package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Of mentions that overlap keeps the one whose rule is trusted more, then the longer, then the earlier one. */
final class SettlesOverlaps {
    private static final Comparator<Mention> TRUST = Comparator.comparing(Mention::rule)
            .thenComparing(Comparator.comparingInt(Mention::length).reversed())
            .thenComparingInt(Mention::first);

    private SettlesOverlaps() {}

    /** The mentions that stand, in order of appearance. */
    static List<Mention> of(List<Mention> mentions, int words) {
        boolean[] taken = new boolean[words];
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : mentions.stream().sorted(TRUST).toList()) {
            if (isFree(taken, mention)) {
                Arrays.fill(taken, mention.first(), mention.end(), true);
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::first));
        return kept;
    }

    private static boolean isFree(boolean[] taken, Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
