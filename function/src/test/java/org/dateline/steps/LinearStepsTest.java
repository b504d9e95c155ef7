package org.dateline.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: steps grow with the text and not with its square. {@code LinearStepsIT} counts more shapes, and longer texts. */
class LinearStepsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Inc. said July ",
                "SOURCE Acme\n",
                "((([[[",
                "Contact: Jane Doe§, 212-555-0100, jane§@acme.example\n",
            })
    void readsTwiceTheTextInTwiceTheSteps(String piece) {
        Growth.assertLinear(piece, 16_000);
    }

    @Test
    void readsAHundredThousandBlankLines() {
        Growth.assertLinear("\n", 100_000);
    }
}
