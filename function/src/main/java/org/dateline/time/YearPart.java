package org.dateline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** What comes round every year: a day, a month, a quarter, a season, a feast. */
public sealed interface YearPart {
    /** Its value in a year, as ISO 8601 or TIMEX3 writes it. {@code year} may be {@code XXXX}. */
    String in(String year);

    /** Its first day in a year. */
    LocalDate first(int year);

    /** Its last day in a year. */
    LocalDate last(int year);

    /** Whether the year has it; the 29th of February is missing from most. */
    default boolean isIn(int year) {
        return true;
    }

    /** A day of a month. */
    record DayOf(MonthDay day) implements YearPart {
        @Override
        public String in(String year) {
            return year + day.toString().substring(1);
        }

        @Override
        public LocalDate first(int year) {
            return day.atYear(year);
        }

        @Override
        public LocalDate last(int year) {
            return day.atYear(year);
        }

        @Override
        public boolean isIn(int year) {
            return day.isValidYear(year);
        }
    }

    /** A month. */
    record MonthOf(Month month) implements YearPart {
        @Override
        public String in(String year) {
            return year + "-" + twoDigits(month.getValue());
        }

        @Override
        public LocalDate first(int year) {
            return YearMonth.of(year, month).atDay(1);
        }

        @Override
        public LocalDate last(int year) {
            return YearMonth.of(year, month).atEndOfMonth();
        }
    }

    /** A quarter, 1 to 4. */
    record QuarterOf(int number) implements YearPart {
        @Override
        public String in(String year) {
            return year + "-Q" + number;
        }

        @Override
        public LocalDate first(int year) {
            return YearMonth.of(year, number * 3 - 2).atDay(1);
        }

        @Override
        public LocalDate last(int year) {
            return YearMonth.of(year, number * 3).atEndOfMonth();
        }
    }

    /** A half, 1 or 2. */
    record HalfOf(int number) implements YearPart {
        @Override
        public String in(String year) {
            return year + "-H" + number;
        }

        @Override
        public LocalDate first(int year) {
            return YearMonth.of(year, number * 6 - 5).atDay(1);
        }

        @Override
        public LocalDate last(int year) {
            return YearMonth.of(year, number * 6).atEndOfMonth();
        }
    }

    /** A season of the northern calendar, 1 is spring; winter belongs to the year that it begins with. */
    record SeasonOf(int number) implements YearPart {
        private static final List<String> TIMEX3 = List.of("SP", "SU", "FA", "WI");
        private static final List<Month> FIRST_MONTHS =
                List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.JANUARY);

        @Override
        public String in(String year) {
            return year + "-" + TIMEX3.get(number - 1);
        }

        @Override
        public LocalDate first(int year) {
            return YearMonth.of(year, FIRST_MONTHS.get(number - 1)).atDay(1);
        }

        @Override
        public LocalDate last(int year) {
            return first(year).plusMonths(3).minusDays(1);
        }
    }

    /** A feast, or the weekend that it makes long. */
    record Feast(Holiday holiday, boolean weekend) implements YearPart {
        @Override
        public String in(String year) {
            if (!year.chars().allMatch(Character::isDigit)) {
                return holiday.in(year);
            }
            int number = Year.parse(year).getValue();
            return weekend ? first(number) + "/" + last(number) : first(number).toString();
        }

        @Override
        public LocalDate first(int year) {
            LocalDate day = holiday.in(year);
            return weekend ? Holiday.saturdayBeside(day) : day;
        }

        @Override
        public LocalDate last(int year) {
            LocalDate day = holiday.in(year);
            LocalDate sunday = Holiday.saturdayBeside(day).plusDays(1);
            return weekend && sunday.isAfter(day) ? sunday : day;
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
