package org.dateline.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedLinesTest {
    @Test
    void joinsALineThatEndsInABlank() {
        assertThat(FlowedLines.joined("Baltic \nKites\n\nopen", false)).isEqualTo("Baltic Kites\n\nopen");
    }

    @Test
    void takesTheBlankAwayWhereItBelongsToTheLineEnd() {
        assertThat(FlowedLines.joined("北京 \n电", true)).isEqualTo("北京电");
    }

    @Test
    void takesAwayTheBlankThatProtectsALine() {
        assertThat(FlowedLines.joined(" From the sea\n  two blanks", false)).isEqualTo("From the sea\n two blanks");
    }

    @Test
    void doesNotJoinAcrossQuotingDepths() {
        assertThat(FlowedLines.joined("> one \n>> two\nthree", false)).isEqualTo("> one \n>> two\nthree");
    }

    @Test
    void leavesTheSignatureLineAlone() {
        assertThat(FlowedLines.joined("end \n-- \nEwa", false)).isEqualTo("end \n-- \nEwa");
    }
}
