package org.dateline.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.dateline.time.When.Lean;
import org.dateline.time.When.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what counts from the day of issue: {@code today}, {@code last week}, {@code this December}, {@code 15 years ago},
 * {@code Thursday}, {@code the week of August 11}, {@code year-end}. {@code today} and bare days of the week are left for
 * {@link Context} to decide.
 */
record ReadsRelatives(Tokens tokens, ReadsDays days) {
    private static final int NO_COUNT = Integer.MAX_VALUE;
    private static final int SEVERAL = 2;
    private static final Map<Term, Unit> UNITS = Map.of(
            Term.DAY, Unit.DAY,
            Term.WEEK, Unit.WEEK,
            Term.WEEKEND, Unit.WEEKEND,
            Term.MONTH_UNIT, Unit.MONTH,
            Term.QUARTER, Unit.QUARTER,
            Term.YEAR, Unit.YEAR,
            Term.DECADE, Unit.DECADE,
            Term.CENTURY, Unit.CENTURY);

    @Nullable
    Match at(int i) {
        Match match = oneWord(i);
        match = match == null ? pointed(i) : match;
        match = match == null ? pointedBehind(i) : match;
        match = match == null ? ago(i) : match;
        match = match == null ? weekOf(i) : match;
        return match == null ? weekday(i) : match;
    }

    /** After {@code the end of}: {@code the year}, {@code the month}. */
    @Nullable
    Match bareUnit(int i) {
        int at = tokens.skip(i, Term.THE);
        Unit unit = unit(at);
        boolean fits = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.WEEK;
        return fits && unit != null && !counts(at + 1) ? Match.sure(new When.FromNow(0, unit), at + 1) : null;
    }

    /** {@code the end of year one} counts from no calendar. */
    private boolean counts(int i) {
        return tokens.at(i).isNumeric() || tokens.is(i, Term.NUMBER);
    }

    private @Nullable Match oneWord(int i) {
        Word day = tokens.at(i).as(Term.DAY_FROM_NOW);
        if (day != null) {
            When when = new When.FromNow(day.number(), Unit.DAY);
            return tokens.is(i, Term.NOWADAYS) ? Match.unsure(when, i + 1) : Match.sure(when, i + 1);
        }
        if (tokens.is(i, Term.YEAR_END)) {
            int year = tokens.year(i + 1);
            return year > 0
                    ? Match.sure(new When.OfYear(year), i + 2)
                    : Match.unsure(new When.FromNow(0, Unit.YEAR), i + 1);
        }
        Match week = counted(i, Term.WEEK_FROM_NOW, Unit.WEEK);
        Match month = week != null ? week : counted(i, Term.MONTH_FROM_NOW, Unit.MONTH);
        return month != null ? month : counted(i, Term.YEAR_FROM_NOW, Unit.YEAR);
    }

    private @Nullable Match counted(int i, Term term, Unit unit) {
        Word word = tokens.at(i).as(term);
        return word == null ? null : Match.sure(new When.FromNow(word.number(), unit), i + 1);
    }

    /** {@code this year}, {@code last November}, {@code next Tuesday}, {@code this Mother's Day}. */
    private @Nullable Match pointed(int i) {
        int count = pointer(i);
        return count == NO_COUNT ? null : pointedAt(i + 1, count, i + 2);
    }

    /** {@code l'année prochaine}, {@code lundi dernier}. */
    private @Nullable Match pointedBehind(int i) {
        int count = tokens.is(i + 1, Term.LAST_BEHIND) ? -1 : 1;
        return tokens.isEither(i + 1, Term.LAST_BEHIND, Term.NEXT_BEHIND) ? pointedAt(i, count, i + 2) : null;
    }

    private int pointer(int i) {
        if (tokens.is(i, Term.THIS)) {
            return 0;
        }
        if (tokens.is(i, Term.LAST)) {
            return -1;
        }
        return tokens.is(i, Term.NEXT) ? 1 : NO_COUNT;
    }

    private @Nullable Match pointedAt(int i, int count, int next) {
        Unit unit = unit(i);
        if (unit != null && unit != Unit.DAY) {
            return Match.sure(new When.FromNow(count, unit), next);
        }
        Lean lean = count < 0 ? Lean.PAST : count > 0 ? Lean.FUTURE : Lean.NEAREST;
        Word weekday = tokens.as(i, Term.WEEKDAY, Term.WEEKDAY_SHORT);
        if (weekday != null && days.at(i) == null) {
            return Match.sure(new When.Weekday(DayOfWeek.of(weekday.number()), lean), next);
        }
        YearPart part = part(i);
        if (part == null || days.at(i) != null || (tokens.isCapital(i) && tokens.isCapital(next))) {
            return null;
        }
        return Match.sure(count == 0 ? new When.YearFromNow(0, part) : new When.Yearless(part, lean), next);
    }

    private @Nullable YearPart part(int i) {
        Word month = tokens.at(i).as(Term.MONTH);
        if (month != null) {
            return new YearPart.MonthOf(Month.of(month.number()));
        }
        Word season = tokens.at(i).as(Term.SEASON);
        if (season != null) {
            return new YearPart.SeasonOf(season.number());
        }
        Word holiday = tokens.at(i).as(Term.HOLIDAY);
        return holiday == null
                ? null
                : new YearPart.Feast(Holiday.all().get(holiday.number()).holiday(), false);
    }

    private @Nullable Unit unit(int i) {
        return unit(i, false);
    }

    /** The unit that a token names; {@code last years} points at none. */
    private @Nullable Unit unit(int i, boolean orSeveral) {
        for (Word word : tokens.at(i).words()) {
            Unit unit = UNITS.get(word.term());
            if (unit != null && (orSeveral || word.number() != SEVERAL)) {
                return unit;
            }
        }
        return null;
    }

    /** {@code 15 years ago}, {@code two weeks ago}. */
    private @Nullable Match ago(int i) {
        Unit unit = tokens.is(i + 2, Term.AGO) ? unit(i + 1, true) : null;
        if (unit == null) {
            return null;
        }
        Word number = tokens.at(i).as(Term.NUMBER);
        int count = number != null ? number.number() : tokens.twoDigits(i, 1, 99);
        return count > 0 && tokens.startsFree(i) && !tokens.is(i - 1, Term.ROUGHLY)
                ? Match.sure(new When.FromNow(-count, unit), i + 3)
                : null;
    }

    private @Nullable Match weekOf(int i) {
        if (!tokens.is(i, Term.WEEK) || !tokens.is(i + 1, Term.OF)) {
            return null;
        }
        Match day = days.at(i + 2);
        return day == null ? null : Match.sure(new When.WeekOf(day.when()), day.next());
    }

    private @Nullable Match weekday(int i) {
        Word weekday = tokens.at(i).as(Term.WEEKDAY);
        return weekday == null
                ? null
                : Match.unsure(new When.Weekday(DayOfWeek.of(weekday.number()), Lean.NEAREST), i + 1);
    }
}
