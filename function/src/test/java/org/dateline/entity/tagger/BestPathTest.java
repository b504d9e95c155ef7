package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestPathTest {
    private static final int LABELS = 7;
    private static final int BEGIN_PERSON = 1;
    private static final int IN_PERSON = 2;
    private static final int IN_ORGANISATION = 4;

    private static float[] row(int label, float score) {
        float[] row = new float[LABELS];
        row[label] = score;
        return row;
    }

    @Test
    void aNameBeginsBeforeItGoesOn() {
        assertThat(BestPath.of(new float[][] {row(IN_PERSON, 5), row(IN_PERSON, 5)}))
                .containsExactly(BEGIN_PERSON, IN_PERSON);
    }

    @Test
    void aNameGoesOnAsWhatItBegan() {
        assertThat(BestPath.of(new float[][] {row(BEGIN_PERSON, 9), row(IN_ORGANISATION, 5)}))
                .containsExactly(BEGIN_PERSON, 0);
    }

    @Test
    void anEmptyTextHasNoPath() {
        assertThat(BestPath.of(new float[0][])).isEmpty();
    }

    @Test
    void noOtherLegalPathScoresMore() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            float[][] scores = new float[4][LABELS];
            for (float[] row : scores) {
                for (int label = 0; label < LABELS; label++) {
                    row[label] = random.nextFloat();
                }
            }
            assertThat(sum(scores, BestPath.of(scores)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(best(scores, new int[4], 0));
        }
    }

    /** Tries every path. */
    private static float best(float[][] scores, int[] path, int at) {
        if (at == path.length) {
            return sum(scores, path);
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            boolean goesOn = label > 0 && label % 2 == 0;
            boolean legal = !goesOn || (at > 0 && (path[at - 1] == label || path[at - 1] == label - 1));
            if (legal) {
                path[at] = label;
                best = Math.max(best, best(scores, path.clone(), at + 1));
            }
        }
        return best;
    }

    private static float sum(float[][] scores, int[] path) {
        float sum = scores[0][path[0]];
        for (int at = 1; at < path.length; at++) {
            sum += scores[at][path[at]];
        }
        return sum;
    }
}
