package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.dateline.time.When.Lean;
import org.dateline.time.When.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({"2024-01-03,2023-12-30", "2024-12-30,2024-12-30", "2024-06-20,2023-12-30", "2024-07-10,2024-12-30"})
    void takesTheYearThatBringsADayNearest(LocalDate anchor, String value) {
        When day = new When.Yearless(new YearPart.DayOf(MonthDay.of(12, 30)), Lean.NEAREST);
        assertThat(day.valueAt(anchor)).isEqualTo(value);
    }

    @Test
    void takesALeapYearForTheLastOfFebruary() {
        When day = new When.Yearless(new YearPart.DayOf(MonthDay.of(2, 29)), Lean.NEAREST);
        assertThat(day.valueAt(LocalDate.of(2023, 2, 28))).isEqualTo("2024-02-29");
    }

    @Test
    void findsALeapYearAcrossACenturyThatHasNone() {
        When day = new When.Yearless(new YearPart.DayOf(MonthDay.of(2, 29)), Lean.PAST);
        assertThat(day.valueAt(LocalDate.of(1903, 3, 1))).isEqualTo("1896-02-29");
    }

    @Test
    void takesThePresentMonthForAMonthWithoutYear() {
        When month = new When.Yearless(new YearPart.MonthOf(Month.MARCH), Lean.NEAREST);
        assertThat(month.valueAt(LocalDate.of(2024, 3, 31))).isEqualTo("2024-03");
    }

    @Test
    void putsTheEndOfARangeAfterItsBeginning() {
        When range = new When.Between(
                new When.Yearless(new YearPart.MonthOf(Month.NOVEMBER), Lean.NEAREST),
                new When.Yearless(new YearPart.MonthOf(Month.FEBRUARY), Lean.NEAREST));
        assertThat(range.valueAt(LocalDate.of(2024, 12, 1))).isEqualTo("2024-11/2025-02");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,-1,2023-12-31",
        "WEEK,0,2024-W01",
        "WEEK,-1,2023-W52",
        "WEEKEND,0,2024-01-06/2024-01-07",
        "MONTH,-1,2023-12",
        "QUARTER,-1,2023-Q4",
        "YEAR,1,2025",
        "DECADE,-1,201X",
        "CENTURY,-1,19XX"
    })
    void countsFromTheDayOfIssue(Unit unit, int count, String value) {
        assertThat(new When.FromNow(count, unit).valueAt(LocalDate.of(2024, 1, 1)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"NEAREST,2024-07-04", "PAST,2024-06-27", "FUTURE,2024-07-11"})
    void leansToTheDayOfTheWeekThatIsMeant(Lean lean, String value) {
        assertThat(new When.Weekday(DayOfWeek.THURSDAY, lean).valueAt(LocalDate.of(2024, 7, 4)))
                .isEqualTo(value);
    }

    @Test
    void makesAWeekendOfAHolidayOnMonday() {
        Holiday thirdMonday = new Holiday.Moving(Month.FEBRUARY, DayOfWeek.MONDAY, 3);
        assertThat(new When.Dated(2026, new YearPart.Feast(thirdMonday, true)).valueAt(null))
                .isEqualTo("2026-02-14/2026-02-16");
    }
}
