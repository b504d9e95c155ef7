package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: {@code Thursday, July 2, 2024}, {@code 2 July}, {@code 2024-07-02}, {@code 07/02/24}, {@code 2024年7月2日}.
 * Refuses days that no calendar has, numbers that run into other characters, and lower-case English words that are
 * months only by their letters ({@code may 10}).
 *
 * @param monthFirst whether numbers between slashes or hyphens are in the American order
 */
record ReadsDays(Tokens tokens, boolean monthFirst) {
    private static final int LONGEST_MONTH = 31;
    /** Years of two digits up to this one are of this century, as POSIX has it. */
    private static final int LAST_OF_2000S = 68;

    @Nullable
    Match at(int start) {
        int i = afterWeekday(start);
        Match match = monthThenDay(i);
        match = match == null ? dayThenMonth(i) : match;
        match = match == null ? yearFirst(i) : match;
        match = match == null ? numbers(i) : match;
        return match == null ? eastAsian(i) : match;
    }

    private int afterWeekday(int i) {
        if (!tokens.isEither(i, Term.WEEKDAY, Term.WEEKDAY_SHORT)) {
            return i;
        }
        int next = tokens.skipMark(i + 1, ".");
        next = tokens.skipMark(next, ",");
        return tokens.skip(next, Term.THE);
    }

    private @Nullable Match monthThenDay(int i) {
        Word month = month(i);
        if (month == null) {
            return null;
        }
        int at = tokens.skip(afterMonth(i, month), Term.THE);
        int day = tokens.twoDigits(at, 1, LONGEST_MONTH);
        if (day < 0 || (!tokens.endsFree(at + 1) && !startsRange(at + 1))) {
            return null;
        }
        return dated(i, month, day, tokens.skipMark(at + 1, ","), at + 1);
    }

    /** In {@code July 2-6} the hyphen runs into the next day. */
    private boolean startsRange(int i) {
        return tokens.isMark(i, "-") && tokens.twoDigits(i + 1, 1, LONGEST_MONTH) > 0;
    }

    private @Nullable Match dayThenMonth(int i) {
        int day = tokens.twoDigits(i, 1, LONGEST_MONTH);
        if (day < 0 || !tokens.startsFree(i)) {
            return null;
        }
        int at = tokens.isGluedMark(i + 1, ".") ? i + 2 : i + 1;
        at = tokens.skip(at, Term.OF);
        Word month = month(at);
        if (month == null) {
            return null;
        }
        int end = afterMonth(at, month);
        return dated(at, month, day, tokens.skip(tokens.skipMark(end, ","), Term.OF), end);
    }

    /** With a year at {@code yearAt}, or without one up to {@code end}. */
    private @Nullable Match dated(int monthAt, Word month, int day, int yearAt, int end) {
        if (day > Month.of(month.number()).maxLength()) {
            return null;
        }
        YearPart.DayOf part = new YearPart.DayOf(MonthDay.of(month.number(), day));
        int year = tokens.year(yearAt);
        if (year > 0 && part.isIn(year)) {
            return Match.sure(new When.Dated(year, part), yearAt + 1);
        }
        boolean isName =
                tokens.isCapital(monthAt) || Character.isLowerCase(month.text().codePointAt(0));
        return isName ? Match.sure(new When.Yearless(part, When.Lean.NEAREST), end) : null;
    }

    /** Written small, {@code may} is no English month, but the Spanish abbreviation. */
    private @Nullable Word month(int i) {
        Word month = tokens.as(i, Term.MONTH, Term.MONTH_SHORT);
        Word abbreviated = tokens.isCapital(i) ? null : tokens.as(i, Term.MONTH_SHORT, Term.MONTH_SHORT);
        return abbreviated == null ? month : abbreviated;
    }

    /** The full stop of {@code Jan.} belongs to it; that of {@code January.} ends a sentence. */
    private int afterMonth(int i, Word month) {
        return month.term() == Term.MONTH_SHORT ? tokens.skipMark(i + 1, ".") : i + 1;
    }

    /** ISO 8601 and its like with slashes and dots. */
    private @Nullable Match yearFirst(int i) {
        String mark = separator(i);
        if (mark == null || tokens.at(i).digits() != 4 || !tokens.startsFree(i)) {
            return null;
        }
        return day(i, tokens.at(i).number(), i + 2, i + 4, TimeRule.PRINTED_DATE);
    }

    private @Nullable Match numbers(int i) {
        String mark = separator(i);
        if (mark == null || !tokens.startsFree(i) || !tokens.endsFree(i + 5)) {
            return null;
        }
        int year = tokens.at(i + 4).digits() == 4 ? tokens.at(i + 4).number() : twoDigitYear(i + 4, mark);
        if (year < 0) {
            return null;
        }
        boolean american = monthFirst && !mark.equals(".");
        Match usual = american
                ? day(i, year, i, i + 2, TimeRule.MONTH_BEFORE_DAY)
                : day(i, year, i + 2, i, TimeRule.DAY_BEFORE_MONTH);
        if (usual != null) {
            return usual;
        }
        return american
                ? day(i, year, i + 2, i, TimeRule.DAY_BEFORE_MONTH)
                : day(i, year, i, i + 2, TimeRule.MONTH_BEFORE_DAY);
    }

    /** The mark that stands twice between three numbers without blanks, or {@code null}. */
    private @Nullable String separator(int i) {
        boolean three = tokens.at(i).isNumeric()
                && tokens.at(i + 2).isNumeric()
                && tokens.at(i + 4).isNumeric();
        boolean two = tokens.isGluedMark(i + 1, "-/.") && tokens.isGluedMark(i + 3, "-/.");
        boolean same = tokens.at(i + 1).lower().equals(tokens.at(i + 3).lower());
        return three && two && same && tokens.isGlued(i + 2) && tokens.isGlued(i + 4)
                ? tokens.at(i + 1).lower()
                : null;
    }

    /** Only between slashes: 1.2.24 is a version and 10-12-24 a score. */
    private int twoDigitYear(int i, String mark) {
        Token token = tokens.at(i);
        if (token.digits() != 2 || !mark.equals("/")) {
            return -1;
        }
        return token.number() + (token.number() <= LAST_OF_2000S ? 2000 : 1900);
    }

    private @Nullable Match day(int start, int year, int monthAt, int dayAt, TimeRule rule) {
        int month = tokens.twoDigits(monthAt, 1, 12);
        int day = tokens.twoDigits(dayAt, 1, LONGEST_MONTH);
        if (month < 0 || day < 0) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Match.sure(new When.Dated(year, new YearPart.DayOf(MonthDay.from(date))), start + 5)
                    .because(rule);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Year, month and day, each with its sign behind; what is missing at either end is not printed. */
    private @Nullable Match eastAsian(int i) {
        if (!tokens.startsFree(i) && !tokens.at(i - 1).isEastAsian()) {
            return null;
        }
        boolean hasYear = tokens.year(i) > 0 && tokens.is(i + 1, Term.YEAR_SIGN);
        Word counted = tokens.at(i).as(Term.YEAR_FROM_NOW);
        int at = hasYear ? i + 2 : counted != null ? i + 1 : i;
        int month = signed(at, 12, Term.MONTH_SIGN);
        int day = month < 0 ? -1 : signed(at + 2, LONGEST_MONTH, Term.DAY_SIGN);
        YearPart part = part(month, day);
        int next = at + (month < 0 ? 0 : 2) + (day < 0 ? 0 : 2);
        if (part == null) {
            return hasYear ? Match.sure(new When.OfYear(tokens.year(i)), i + 2) : dayAlone(i);
        }
        if (hasYear) {
            return Match.sure(new When.Dated(tokens.year(i), part), next);
        }
        return Match.sure(
                counted != null
                        ? new When.YearFromNow(counted.number(), part)
                        : new When.Yearless(part, When.Lean.NEAREST),
                next);
    }

    private int signed(int i, int most, Term sign) {
        return tokens.is(i + 1, sign) ? tokens.twoDigits(i, 1, most) : -1;
    }

    private static @Nullable YearPart part(int month, int day) {
        if (month < 0) {
            return null;
        }
        return day < 0 || day > Month.of(month).maxLength()
                ? new YearPart.MonthOf(Month.of(month))
                : new YearPart.DayOf(MonthDay.of(month, day));
    }

    /** Agencies of Korea and Japan print the day of the running month alone. */
    private @Nullable Match dayAlone(int i) {
        int day = signed(i, LONGEST_MONTH, Term.DAY_SIGN);
        return day < 0 ? null : Match.sure(new When.DayAlone(day), i + 2);
    }
}
