package org.dateline.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.mail.Mails.STORY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
    private static String release(String text) {
        Segments.Segment segment = Segments.release(text);
        return text.substring(segment.from(), segment.to()).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------\nFrom: a@b.example\nSubject: Loft\n\n",
                "-----Original Message-----\nFrom: Ewa\nSent: Monday, May 4, 2026 9:00 AM\nTo: All\nSubject: Loft\n\n",
                "-----Ursprüngliche Nachricht-----\nVon: Ewa\nGesendet: Montag\nAn: alle\nBetreff: Loft\n\n",
                "Begin forwarded message:\n\nFrom: Ewa\nSubject: Loft\nDate: May 4, 2026\n\n",
                "From: Ewa\nSent: Monday, May 4, 2026\nTo: All\nSubject: Loft\n\n",
                "----- Forwarded by Ewa Nowak/Kites on 05/04/2026 07:05 AM -----\n\n    Press      To:   All\n    Subject:  Loft\n\n",
                "________________________________\n*From:* Ewa\n*Sent:* Monday\n*To:* All\n*Subject:* Loft\n\n"
            })
    void readsWhatStandsBelowAnotherMailsHeader(String header) {
        assertThat(release("For you.\n\n" + header + STORY)).isEqualTo(STORY);
    }

    @Test
    void readsWhatStandsAboveWhereSomeoneAnswered() {
        assertThat(release(STORY + "\n\n-----Original Message-----\nFrom: Jan\nSubject: Loft?\n\nWhen do you open?"))
                .isEqualTo(STORY);
    }

    @Test
    void keepsAReleaseThatNamesItsContactsByLabels() {
        String text = STORY + "\n\nFrom: the board\nContact: Ewa Nowak";
        assertThat(release(text)).isEqualTo(text);
    }

    @Test
    void keepsWhatFollowsALineOfDashesWhereItIsNoSignature() {
        String text = STORY + "\n-- \n" + "More of the story.\n".repeat(30) + "End.";
        assertThat(release(text)).isEqualTo(text);
    }

    @Test
    void joinsTheLinesOfALongSubject() {
        String text =
                "---------- Forwarded message ---------\nFrom: Ewa\nSubject: Baltic Kites\n Opens\nTo: All\n\n" + STORY;
        assertThat(Segments.release(text).header().subject()).isEqualTo("Baltic Kites Opens");
    }
}
