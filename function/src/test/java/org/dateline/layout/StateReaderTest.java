package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.document.Text;
import org.dateline.evidence.Origin;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateReaderTest {
    private static final String STORY =
            "\n\nAcme Foods, a maker of bread, said on Tuesday that it opened a bakery in Portland, its third in the"
                    + " state and the largest so far. The bakery employs 40 people.\n";

    private static State of(String head, @Nullable LocalDate issued, @Nullable String country) {
        Text text = Text.of(head + STORY);
        List<DateExpression> dates = DateReader.of("en").read(text);
        return StateReader.read(text, LayoutReader.read(text, List.of(), List.of(), dates), dates, issued, country);
    }

    private static State of(String head) {
        return of(head, LocalDate.of(2024, 7, 2), null);
    }

    private static @Nullable String until(String line, @Nullable String country) {
        Embargo embargo = of(line + "\n\nAcme Opens a Third Bakery", LocalDate.of(2024, 7, 2), country)
                .embargo();
        var until = embargo == null ? null : embargo.until();
        return until == null ? null : until.value();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EMBARGOED UNTIL 8:30 A.M. ET, JULY 3, 2024 | 2024-07-03T08:30:00-04:00",
                "EMBARGOED UNTIL 8:30 A.M. EST, JULY 3, 2024 | 2024-07-03T08:30:00-04:00",
                "Embargoed until 12:01 a.m. EST, January 3, 2025 | 2025-01-03T00:01:00-05:00",
                "Under embargo until July 3, 2024 at 9 a.m. (PACIFIC) | 2024-07-03T09:00:00-07:00",
                "STRICTLY EMBARGOED UNTIL 00:01 BST, 3 July 2024 | 2024-07-03T00:01:00+01:00",
                "STRICTLY EMBARGOED: 0001 GMT, Wednesday 3 July 2024 | 2024-07-03T00:01:00Z",
                "Embargo: 3 July 2024, 10:00 CET | 2024-07-03T10:00:00+02:00",
                "NOT FOR RELEASE BEFORE 10:00 HKT, July 3, 2024 | 2024-07-03T10:00:00+08:00",
                "NOT FOR PUBLICATION UNTIL NOON JST, July 3, 2024 | 2024-07-03T12:00:00+09:00",
                "Transmission of material in this release is embargoed until 8:30 a.m. (ET) Wednesday, July 3, 2024 | 2024-07-03T08:30:00-04:00",
                "**EMBARGOED until 8:30 a.m. ET on July 3** | 2024-07-03T08:30:00-04:00",
                "EMBARGOED UNTIL 8:30 A.M. ET | 2024-07-02T08:30:00-04:00",
                "EMBARGOED UNTIL JULY 3, 2024 | 2024-07-03",
                "For release at 2:00 p.m. EDT, July 3, 2024 | 2024-07-03T14:00:00-04:00",
            })
    void readsTheMomentOfAnEmbargo(String line, String until) {
        assertThat(until(line, null)).isEqualTo(until);
    }

    @Test
    void readsAnEmbargoOverThreeLines() {
        assertThat(until("For release on delivery\n10:00 a.m. EDT\nJuly 15, 2024", null))
                .isEqualTo("2024-07-15T10:00:00-04:00");
    }

    @Test
    void keepsToTheDayWhereTheZoneIsNotKnown() {
        assertThat(until("EMBARGOED UNTIL 00:01, July 3, 2024", null)).isEqualTo("2024-07-03");
    }

    @Test
    void takesTheZoneOfACountryThatHasOneAlone() {
        assertThat(until("EMBARGOED UNTIL 00:01, July 3, 2024", "GB")).isEqualTo("2024-07-03T00:01:00+01:00");
    }

    @Test
    void takesTheZoneOfTheCountryForAnAmbiguousName() {
        assertThat(until("EMBARGOED UNTIL 10:00 a.m. CST, July 3, 2024", "CN")).isEqualTo("2024-07-03T10:00:00+08:00");
        assertThat(until("EMBARGOED UNTIL 10:00 a.m. CST, July 3, 2024", "US")).isEqualTo("2024-07-03T10:00:00-05:00");
    }

    @Test
    void carriesAnEmbargoWithoutAMoment() {
        assertThat(of("UNDER EMBARGO\n\nAcme Opens a Third Bakery").embargo())
                .isNotNull()
                .satisfies(embargo -> assertThat(embargo.until()).isNull());
    }

    @Test
    void endsTheTextOfAnEmbargoWithItsMoment() {
        assertThat(of("EMBARGOED UNTIL 8:30 A.M. ET, JULY 3, 2024. Do not share.\n\nAcme Opens")
                        .embargo())
                .isNotNull()
                .satisfies(embargo ->
                        assertThat(embargo.text().value()).isEqualTo("EMBARGOED UNTIL 8:30 A.M. ET, JULY 3, 2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR IMMEDIATE RELEASE",
                "FOR RELEASE: July 3, 2024",
                "FOR RELEASE: 10:00 a.m. EDT, July 3, 2024",
                "For release on July 3, 2024",
                "Embargo on Grain Ends",
                "EMBARGOED UNTIL 8:30 A.M. ET: EMBARGO LIFTED",
                "Embargo lifted July 3, 2024",
                "The book is embargoed for release until 12:01 a.m. on Saturday, its publisher told the shops",
                "Details were kept under embargo until today.",
            })
    void claimsNoEmbargo(String line) {
        assertThat(of("Acme Opens a Third Bakery\n\n" + line).embargo())
                .as(line)
                .satisfies(embargo -> assertThat(embargo == null || line.contains("A.M. ET: EMBARGO LIFTED"))
                        .isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECTING and REPLACING Acme Opens a Third Bakery | CORRECTION",
                "/C O R R E C T I O N -- Acme Foods/ | CORRECTION",
                "CORRECTION FROM SOURCE: Acme Opens | CORRECTION",
                "Correction: Acme Opens a Third Bakery | CORRECTION",
                "CORRECTED-Acme opens a third bakery | CORRECTION",
                "KORREKTUR: Acme eröffnet dritte Bäckerei | CORRECTION",
                "Acme Foods Issues Correction to Bakery Press Release | CORRECTION",
                "UPDATE -- Acme Opens a Third Bakery | UPDATE",
                "UPDATE 2-Acme opens a third bakery | UPDATE",
                "/UPDATE FOR COMPLETENESS: Acme Foods/ | UPDATE",
                "Acme opens bakery, 2nd Ld-Writethru, a0512 | UPDATE",
                "2ND LEAD | UPDATE",
                "/R E P E A T -- Acme Foods/ | REPEAT",
                "RPT-Acme opens a third bakery | REPEAT",
                "REPEAT/Acme Opens a Third Bakery | REPEAT",
                "Re-transmission - Acme Opens a Third Bakery | REPEAT",
                "再送-アクメ、新工場 | REPEAT",
                "/DISREGARD RELEASE: Acme Foods/ | DISREGARD",
                "BULLETIN KILL | DISREGARD",
                "Please disregard the release Acme Opens | DISREGARD",
            })
    void readsWhatAReleaseIsToAnEarlierOne(String headline, Revision revision) {
        assertThat(of(headline).revision())
                .isNotNull()
                .satisfies(found -> assertThat(found.value()).isEqualTo(revision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Provides Update on Third Bakery",
                "Update on the Third Bakery",
                "Correction Officers Get Bread From Acme",
                "The Expense That Is Quietly Killing Bakeries",
                "Kill Your Oven, Says Acme",
                "Repeat Customers Love Acme's Bread",
                "MEDIA ADVISORY: Acme Opens a Third Bakery",
                "Eds: Also in Monday AMs report.",
                "Up-to-Date Ovens for Acme",
            })
    void takesWhatMerelySoundsLikeItForAnOriginal(String headline) {
        assertThat(of(headline)).isEqualTo(State.PLAIN);
    }

    @Test
    void readsTheNoteAboveACorrectedStory() {
        Text text = Text.of(
                "The corrected release reads: Acme Foods opened a bakery in Portland on July 2, its third in the"
                        + " state of Oregon so far, and the largest of all.");
        State state =
                StateReader.read(text, LayoutReader.read(text, List.of(), List.of(), List.of()), List.of(), null, null);
        assertThat(state.revisionId()).isEqualTo("correction");
    }

    @Test
    void cancelsWhatIsToBeDisregarded() {
        assertThat(of("/DISREGARD RELEASE: Acme Foods/").status()).isEqualTo("canceled");
    }

    /** Whatever the lines, what is said is printed at its span. */
    @Test
    void inventsNothing() {
        List<String> pieces = List.of(
                "EMBARGOED",
                "until",
                "8:30",
                "a.m.",
                "ET",
                "July 3",
                "2024",
                "\n",
                "\n\n",
                "CORRECTION",
                ":",
                "--",
                "UPDATE",
                "noon",
                "GMT",
                "(",
                ")",
                "for release",
                "at",
                "KILL",
                "😀",
                "25:99",
                "13 p.m.",
                "Friday",
                "/",
                "C O R R");
        Random random = new Random(8);
        for (int round = 0; round < 400; round++) {
            StringBuilder head = new StringBuilder();
            for (int n = random.nextInt(16); n > 0; n--) {
                head.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
            }
            Text text = Text.of(head + STORY);
            Embargo embargo = of(head.toString()).embargo();
            if (embargo != null && embargo.text().origin() instanceof Origin.Printed(var span)) {
                assertThat(text.slice(span))
                        .isEqualTo(embargo.text().value())
                        .isEqualTo(embargo.text().value().strip());
            }
        }
    }
}
