package org.dateline.entity.tagger;

import java.util.List;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * The best sequence of labels in which a name goes on only as what it began (Viterbi 1967). Labels: 0 no name, then for
 * each kind one that begins a name (odd) and one that goes on (even).
 */
final class BestPath {
    /** The kinds in the order of the network's labels. */
    private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE);

    private static final float FORBIDDEN = -1e9f;

    private BestPath() {}

    /** A label for each row of scores. */
    static int[] of(float[][] scores) {
        int n = scores.length;
        if (n == 0) {
            return new int[0];
        }
        int labels = scores[0].length;
        int[][] origins = new int[n][labels];
        float[] best = scores[0].clone();
        for (int label = 2; label < labels; label += 2) {
            best[label] = FORBIDDEN;
        }
        for (int at = 1; at < n; at++) {
            float[] through = new float[labels];
            int top = highest(best);
            for (int label = 0; label < labels; label++) {
                int origin = goesOn(label) ? (best[label] > best[label - 1] ? label : label - 1) : top;
                origins[at][label] = origin;
                through[label] = best[origin] + scores[at][label];
            }
            best = through;
        }
        int[] path = new int[n];
        path[n - 1] = highest(best);
        for (int at = n - 1; at > 0; at--) {
            path[at - 1] = origins[at][path[at]];
        }
        return path;
    }

    private static boolean goesOn(int label) {
        return label > 0 && label % 2 == 0;
    }

    private static int highest(float[] scores) {
        int highest = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[highest]) {
                highest = label;
            }
        }
        return highest;
    }

    /** The kind of name that a label is of. */
    static Kind kind(int label) {
        return KINDS.get((label - 1) / 2);
    }

    /** The end of the name that a label begins at {@code at}; {@code at} itself where none begins. */
    static int nameEnd(int[] path, int at) {
        if (path[at] % 2 == 0) {
            return at;
        }
        int end = at + 1;
        while (end < path.length && path[end] == path[at] + 1) {
            end++;
        }
        return end;
    }
}
