package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    /** Pieces of the longest word that is cut. */
    private static final int LONGEST_WORD = 100;

    private static int[][] tokens(int... lengths) {
        int[][] tokens = new int[lengths.length][];
        for (int i = 0; i < lengths.length; i++) {
            tokens[i] = new int[lengths[i]];
        }
        return tokens;
    }

    @Test
    void aShortTextIsOneWindow() {
        assertThat(Window.over(tokens(1, 2, 3))).containsExactly(new Window(0, 3, 6));
    }

    @Test
    void anEmptyTextHasNoWindow() {
        assertThat(Window.over(tokens())).isEmpty();
    }

    @Test
    void aFullWindowIsFollowedByOneThatSharesThirtyTwoPieces() {
        int[] ones = new int[300];
        Arrays.fill(ones, 1);
        assertThat(Window.over(tokens(ones)))
                .containsExactly(new Window(0, 254, 254), new Window(254 - 32, 300, 300 - 254 + 32));
    }

    @Test
    void windowsCoverEveryTokenAndGrowLinearlyWithTheText() {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int[] lengths = random.ints(random.nextInt(1, 400), 1, round % 2 == 0 ? 4 : LONGEST_WORD + 1)
                    .toArray();
            List<Window> windows = Window.over(tokens(lengths));
            int covered = 0;
            int pieces = 0;
            for (Window window : windows) {
                assertThat(window.first()).as("seed %d, round %d", seed, round).isLessThanOrEqualTo(covered);
                assertThat(window.end()).isGreaterThan(covered);
                assertThat(window.pieces()).isBetween(1, Window.SIZE);
                covered = window.end();
                pieces += window.pieces();
            }
            assertThat(covered).isEqualTo(lengths.length);
            assertThat(pieces).isLessThanOrEqualTo(4 * IntStream.of(lengths).sum());
        }
    }
}
