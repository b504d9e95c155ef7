package org.dateline.entity.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole tokens that the network reads at once.
 *
 * @param first number of its first token
 * @param end number after its last
 * @param pieces in it, at most {@link #SIZE}
 */
record Window(int first, int end, int pieces) {
    /** Pieces in a window, its two ends aside. */
    static final int SIZE = 254;

    /** Pieces that a window shares with the one before, or a few more. */
    private static final int OVERLAP = 32;

    /** The windows over a text, given the pieces of each token. */
    static List<Window> over(int[][] tokens) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < tokens.length) {
            int end = start;
            int used = 0;
            while (end < tokens.length && used + tokens[end].length <= SIZE) {
                used += tokens[end++].length;
            }
            windows.add(new Window(start, end, used));
            start = end == tokens.length ? end : back(tokens, start, end);
        }
        return windows;
    }

    private static int back(int[][] tokens, int start, int end) {
        int at = end;
        int shared = 0;
        while (at > start + 1 && shared < OVERLAP) {
            shared += tokens[--at].length;
        }
        return at;
    }
}
