package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dateline.document.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 7, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the shop opens on July 2, 2024.                | July 2, 2024                     | 2024-07-02
            HARBOUR, Jan. 6 /Wire/                         | Jan. 6                           | 2024-01-06
            on 6 January 2024                              | 6 January 2024                   | 2024-01-06
            issued 2024-07-02                              | 2024-07-02                       | 2024-07-02
            -- 07/16/13 --                                 | 07/16/13                         | 2013-07-16
            -- 16/07/13 --                                 | 16/07/13                         | 2013-07-16
            Hafen, 19.04.2020                              | 19.04.2020                       | 2020-04-19
            on Dec 3rd, 2020                               | Dec 3rd, 2020                    | 2020-12-03
            on April  01, 2024                             | April  01, 2024                  | 2024-04-01
            on Thursday, July 11, 2024                     | Thursday, July 11, 2024          | 2024-07-11
            From July 2 to 6                               | July 2 to 6                      | 2024-07-02/2024-07-06
            on July 2-6, 2024                              | July 2-6, 2024                   | 2024-07-02/2024-07-06
            from June 28 – July 3                          | June 28 – July 3                 | 2024-06-28/2024-07-03
            from 2 to 6 July 2024                          | 2 to 6 July 2024                 | 2024-07-02/2024-07-06
            from December 30 to January 2, 2025            | December 30 to January 2, 2025   | 2024-12-30/2025-01-02
            between May 3 and June 4                       | May 3 and June 4                 | 2024-05-03/2024-06-04
            on July 8 and 9                                | July 8 and 9                     | 2024-07-08/2024-07-09
            in the second quarter of 2024                  | second quarter of 2024           | 2024-Q2
            Q2 2024 revenue                                | Q2 2024                          | 2024-Q2
            in 2Q24                                        | 2Q24                             | 2024-Q2
            revenue of the first quarter                   | first quarter                    | 2024-Q1
            1H2025 results                                 | 1H2025                           | 2025-H1
            in the first half of 2026                      | first half of 2026               | 2026-H1
            in fiscal year 2025                            | fiscal year 2025                 | 2025
            in summer 2001                                 | summer 2001                      | 2001-SU
            in the 1960's                                  | 1960's                           | 196X
            before the summer season                       | summer season                    | 2024-SU
            over Labor Day weekend                         | Labor Day weekend                | 2024-08-31/2024-09-02
            in the 1960s                                   | 1960s                            | 196X
            it opens mid-2025                                   | mid-2025                         | 2025
            the week of August 11                          | week of August 11                | 2024-W32
            since 1969                                     | 1969                             | 1969
            from 2010 to 2012                              | 2010 to 2012                     | 2010/2012
            graduates of 2024-2025                         | 2024-2025                        | 2024/2025
            the 2025 tariffs                               | 2025                             | 2025
            2024 has been good.                            | 2024                             | 2024
            in 2024.The shop                               | 2024                             | 2024
            by year-end                                    | year-end                         | 2024
            the class of 2025–26                           | 2025–26                          | 2025/2026
            in September                                   | September                        | 2024-09
            March of this year                             | March of this year               | 2024-03
            bankrupt last November                         | last November                    | 2023-11
            opened last week                               | last week                        | 2024-W26
            a plan for next month                          | next month                       | 2024-08
            the company today announced                    | today                            | 2024-07-02
            it said Thursday that                          | Thursday                         | 2024-07-04
            three years ago                                | three years ago                  | 2021
            by the end of the year                         | end of the year                  | 2024
            before Thanksgiving                            | Thanksgiving                     | 2024-11-28
            """)
    void readsEnglish(String text, String printed, String value) {
        assertThat(read(text, "en")).containsExactly(printed + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Lévis, le 14 novembre 2026 –        | 14 novembre 2026            | 2026-11-14
            fr | le 1er juillet                      | 1er juillet                 | 2024-07-01
            fr | au deuxième trimestre 2024          | deuxième trimestre 2024     | 2024-Q2
            fr | la semaine dernière                 | semaine dernière            | 2024-W26
            fr | du 14 au 16 juillet 2026            | 14 au 16 juillet 2026       | 2026-07-14/2026-07-16
            es | PUERTO, 26 de octubre de 2011 /W/   | 26 de octubre de 2011       | 2011-10-26
            es | Lisboa, 18 jun (W)                  | 18 jun                      | 2024-06-18
            de | Hafen, 10. Juli 2026                | 10. Juli 2026               | 2026-07-10
            de | vom 3. bis 5. Mai 2024              | 3. bis 5. Mai 2024          | 2024-05-03/2024-05-05
            de | im Jahr 2017                        | Jahr 2017                   | 2017
            it | il 22 marzo 2024                    | 22 marzo 2024               | 2024-03-22
            pt | em 24 de Abril, 2026                | 24 de Abril, 2026           | 2026-04-24
            pt | nesta sexta-feira                   | nesta sexta-feira           | 2024-07-05
            nl | in juli en augustus                 | juli en augustus            | 2024-07/2024-08
            zh | 港口2017年9月15日电                  | 2017年9月15日                | 2017-09-15
            zh | 港口１０月２２日电                    | １０月２２日                  | 2024-10-22
            ja | ２０２４年７月１９日（金）             | ２０２４年７月１９日            | 2024-07-19
            ko | 2024.11.26. 항구                    | 2024.11.26                  | 2024-11-26
            ko | 12월 27일부터                        | 12월 27일                    | 2024-12-27
            """)
    void readsOtherLanguages(String language, String text, String printed, String value) {
        assertThat(read(text, language)).containsExactly(printed + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for three years
            aged 45
            over the next year
            in the past year
            a Thanksgiving meal
            for Black Friday
            a better tomorrow
            nearly ten years ago
            in the fall of a king
            year-end giving
            the end of year one
            call 555-2024-2025
            a 1920s-themed dinner
            for 1600+ shops
            it may 10 times a day
            they march 5 miles
            the Lamp Act of 1995
            the 2025 Lamp Summit
            ISO 9001:2015
            call (646) 555-2019
            $2024 for 2,024 lamps
            100 Harbour Road, 1902 Lincoln Lane
            in today's market
            lamps are popular today
            every Sunday
            Monday through Friday
            https://lamp.example/2024/07/02/in-2024
            version 1.2.24
            on February 30, x
            at 10:30
            """)
    void leavesAlone(String text) {
        assertThat(read(text, "en")).isEmpty();
    }

    @Test
    void readsADateThatALineBreaks() {
        assertThat(read("on July 2,\r\n2024", "en")).containsExactly("July 2,\r\n2024 = 2024-07-02");
    }

    @Test
    void readsNoDateAcrossAnEmptyLine() {
        assertThat(read("on July 2\n\n2024 lamps", "en")).containsExactly("July 2 = 2024-07-02");
    }

    @Test
    void givesAListedDateTheYearOfTheNext() {
        assertThat(read("on June 1 and December 1, 2021", "en"))
                .containsExactly("June 1 = 2021-06-01", "December 1, 2021 = 2021-12-01");
    }

    @Test
    void readsADayThatBeginsAParagraph() {
        assertThat(read("News\n\n1 April 2010", "en")).containsExactly("1 April 2010 = 2010-04-01");
    }

    @Test
    void turnsNumbersRoundWhereTheDayIsPrintedInWords() {
        assertThat(read("DATE: MONDAY 1 JUNE 2015, not before 01/06/15", "en"))
                .containsExactly("MONDAY 1 JUNE 2015 = 2015-06-01", "01/06/15 = 2015-06-01");
    }

    @Test
    void turnsNumbersRoundWhereAnotherDateHasThatOrder() {
        assertThat(read("01/06/15 and 25/06/15", "en"))
                .containsExactly("01/06/15 = 2015-06-01", "25/06/15 = 2015-06-25");
    }

    @Test
    void givesAPeriodTheYearOfItsLastDay() {
        assertThat(read("the second quarter ended June 30, 2021", "en"))
                .containsExactly("second quarter = 2021-Q2", "June 30, 2021 = 2021-06-30");
    }

    @Test
    void givesADateTheYearThatItIsPrintedWithElsewhere() {
        assertThat(read("The shop opens on May 3. It was planned for May 3, 2021.", "en"))
                .containsExactly("May 3 = 2021-05-03", "May 3, 2021 = 2021-05-03");
    }

    @Test
    void takesNoYearFromElsewhereWhereSeveralArePrinted() {
        assertThat(read("May 3, 2021; May 3, 2022; it opens on May 3", "en")).endsWith("May 3 = 2024-05-03");
    }

    @Test
    void leavesOutDatesOfWhichNothingIsKnown() {
        List<DateExpression> dates = DateReader.of("en").read(Text.of("This year we open on July 9."));
        assertThat(DateValue.of(dates, null))
                .extracting(date -> date.value().value())
                .containsExactly("XXXX-07-09");
    }

    @ParameterizedTest
    @CsvSource({"July 9,XXXX-07-09", "said Thursday,XXXX-WXX-4", "this year,XXXX", "last week,XXXX-WXX"})
    void marksWhatIsNotKnownWithoutAnAnchor(String text, String value) {
        assertThat(DateReader.of("en").read(Text.of(text)).getFirst().valueAt(null))
                .isEqualTo(value);
    }

    @Test
    void givesTheDayOfADateWithItsYear() {
        DateExpression date = DateReader.of("en").read(Text.of("July 2, 2024")).getFirst();
        assertThat(date.day()).isEqualTo(ISSUED);
    }

    @Test
    void givesOnlyTheMonthAndDayOfAYearlessDate() {
        DateExpression date = DateReader.of("en").read(Text.of("July 2")).getFirst();
        assertThat(date.day()).isNull();
        assertThat(date.monthDay()).isEqualTo(MonthDay.of(7, 2));
    }

    @Test
    void readsTheDateThatBeginsAtAPlace() {
        Text text = Text.of("HARBOUR, July 2, 2024 /Wire/");
        assertThat(DateReader.of("en").readAt(text, 9))
                .isNotNull()
                .extracting(DateExpression::day)
                .isEqualTo(ISSUED);
    }

    @Test
    void readsNoDateThatBeginsLater() {
        assertThat(DateReader.of("en").readAt(Text.of("HARBOUR, July 2, 2024"), 0))
                .isNull();
    }

    @Test
    void infersAValueThatNeedsTheDayOfIssue() {
        DateExpression date = DateReader.of("en").read(Text.of("on July 9")).getFirst();
        assertThat(date.at(ISSUED).value().rule()).isEqualTo(TimeRule.YEAR_NEAREST_TO_ISSUE);
    }

    private static List<String> read(String text, @Nullable String language) {
        Text whole = Text.of(text);
        return DateReader.of(language).read(whole).stream()
                .map(date -> whole.slice(date.span()) + " = " + date.valueAt(ISSUED))
                .toList();
    }
}
