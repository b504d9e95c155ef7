package org.dateline.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Fwd: RE: Baltic Kites Opens > Baltic Kites Opens",
                "Re[2]: Baltic Kites Opens > Baltic Kites Opens",
                "[press-list] WG: Pressemitteilung: Neue Werft > Neue Werft",
                "Press Release - Baltic Kites Opens > Baltic Kites Opens",
                "PRESS RELEASE | Kites > Kites",
                "Gdansk: A City of Kites > Gdansk: A City of Kites",
                "Re-opening of the Loft > Re-opening of the Loft"
            })
    void takesAwayWhatStandsBeforeTheHeadline(String subject, String headline) {
        assertThat(SubjectLine.headline(subject)).isEqualTo(headline);
    }
}
