package org.dateline.time;

import java.time.MonthDay;
import org.dateline.language.Term;
import org.dateline.time.When.Between;
import org.dateline.time.When.Dated;
import org.dateline.time.When.OfYear;
import org.dateline.time.When.Yearless;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date or, where two stand together, the stretch from one to the other: {@code July 2 to 6},
 * {@code June 28 – July 3, 2024}, {@code 2 to 6 July}, {@code 2024-2025}, {@code March through May}. Ends of different
 * precision make no range.
 */
record ReadsRanges(Tokens tokens, ReadsDays days, ReadsPeriods periods, ReadsRelatives relatives) {
    private static final String DASHES = "-–—‒~～〜";

    @Nullable
    Match at(int i) {
        Match daysFirst = daysThenMonth(i);
        if (daysFirst != null) {
            return daysFirst;
        }
        Match first = single(i);
        if (first == null) {
            return null;
        }
        int link = afterClock(first.next());
        int second = afterLink(link, first.next());
        if (second < 0) {
            return first;
        }
        Match range = toDay(first, second, link);
        range = range == null ? toYear(first, second) : range;
        Match last = range == null ? single(second) : null;
        boolean isList = last != null && tokens.is(link, Term.AND) && !isPair(first, last, i);
        range = last == null || isList ? range : joined(first, last);
        return range == null ? first : range;
    }

    /** A date that is no range. */
    private @Nullable Match single(int i) {
        Match match = narrowed(i);
        match = match == null ? days.at(i) : match;
        match = match == null ? relatives.at(i) : match;
        return match == null ? periods.at(i) : match;
    }

    /** {@code early 2026}, {@code mid-2028}, {@code the end of the year}: the value is that of the period. */
    private @Nullable Match narrowed(int i) {
        if (!tokens.is(i, Term.EARLY)) {
            return null;
        }
        int at = tokens.skipMark(i + 1, "-");
        at = tokens.skip(tokens.skip(at, Term.OF), Term.THE);
        Match period = relatives.at(at);
        period = period == null ? relatives.bareUnit(at) : period;
        period = period == null ? periods.at(at) : period;
        return period == null || isDay(period.when())
                ? null
                : new Match(period.when(), period.rule(), period.next(), true);
    }

    private static boolean isDay(When when) {
        return when instanceof When.FromNow(int _, When.Unit unit) && unit == When.Unit.DAY;
    }

    /** {@code 2 to 6 July 2024}, {@code vom 3. bis 5. Mai}. */
    private @Nullable Match daysThenMonth(int i) {
        int day = tokens.twoDigits(i, 1, 31);
        if (day < 0 || !tokens.startsFree(i)) {
            return null;
        }
        int link = tokens.isGluedMark(i + 1, ".") ? i + 2 : i + 1;
        int second = afterLink(link, link);
        Match last = second < 0 ? null : days.at(second);
        MonthDay end = last == null ? null : monthDay(last.when());
        if (last == null
                || end == null
                || day >= end.getDayOfMonth()
                || tokens.isEither(second, Term.MONTH, Term.MONTH_SHORT)) {
            return null;
        }
        return last.with(new Between(withDay(last.when(), end.withDayOfMonth(day)), last.when()), last.rule());
    }

    /** {@code July 2 to 6, 2024}: the month is printed once. */
    private @Nullable Match toDay(Match first, int second, int link) {
        if (!(first.when() instanceof Yearless(YearPart.DayOf(MonthDay start), When.Lean lean))) {
            return null;
        }
        int day = tokens.twoDigits(second, 1, start.getMonth().maxLength());
        boolean isClause = tokens.isMark(link, "—–-")
                && !tokens.isGlued(link)
                && tokens.at(second + 1).kind() == Token.Kind.WORD;
        if (day <= start.getDayOfMonth() || !tokens.endsFree(second + 1) || isClause || days.at(second) != null) {
            return null;
        }
        if (tokens.is(link, Term.AND) && day != start.getDayOfMonth() + 1) {
            return null;
        }
        MonthDay end = start.withDayOfMonth(day);
        int yearAt = tokens.skipMark(second + 1, ",");
        int year = tokens.year(yearAt);
        When from = year > 0 ? new Dated(year, new YearPart.DayOf(start)) : first.when();
        When to = year > 0 ? new Dated(year, new YearPart.DayOf(end)) : new Yearless(new YearPart.DayOf(end), lean);
        return Match.sure(new Between(from, to), year > 0 ? yearAt + 1 : second + 1);
    }

    /** {@code 2025–26}. */
    private @Nullable Match toYear(Match first, int second) {
        if (!(first.when() instanceof OfYear(int year)) || tokens.at(second).digits() != 2 || !tokens.isGlued(second)) {
            return null;
        }
        int last = year / 100 * 100 + tokens.at(second).number();
        return last > year && tokens.endsFree(second + 1)
                ? Match.sure(new Between(first.when(), new OfYear(last)), second + 1)
                : null;
    }

    private static boolean isBareMonth(When when) {
        return when instanceof Yearless(YearPart.MonthOf _, When.Lean _);
    }

    /** {@code and} makes one stretch of what follows {@code between}, and of two months without a year. */
    private boolean isPair(Match first, Match last, int start) {
        return tokens.is(start - 1, Term.BETWEEN) || (isBareMonth(first.when()) && isBareMonth(last.when()));
    }

    private static @Nullable Match joined(Match first, Match last) {
        When from = first.when();
        When to = last.when();
        if (from instanceof OfYear(int a) && to instanceof OfYear(int b)) {
            return a < b ? Match.sure(new Between(from, to), last.next()) : null;
        }
        YearPart start = part(from);
        YearPart end = part(to);
        if (start == null || end == null || !start.getClass().equals(end.getClass()) || start.equals(end)) {
            return null;
        }
        if (from instanceof Yearless && to instanceof Dated(int year, YearPart _)) {
            from = new Dated(follows(start, end) ? year - 1 : year, start);
        } else if (from instanceof Dated(int year, YearPart _) && to instanceof Yearless) {
            to = new Dated(follows(start, end) ? year + 1 : year, end);
        }
        return new Match(new Between(from, to), last.rule(), last.next(), true);
    }

    /** Whether the first of two parts comes later in a year than the second. */
    private static boolean follows(YearPart first, YearPart second) {
        int anyYear = 2000;
        return first.first(anyYear).isAfter(second.first(anyYear));
    }

    private static @Nullable YearPart part(When when) {
        return switch (when) {
            case Dated(int _, YearPart part) -> part;
            case Yearless(YearPart part, When.Lean _) -> part;
            default -> null;
        };
    }

    private static @Nullable MonthDay monthDay(When when) {
        return part(when) instanceof YearPart.DayOf(MonthDay day) ? day : null;
    }

    private static When withDay(When when, MonthDay day) {
        return when instanceof Dated(int year, YearPart _)
                ? new Dated(year, new YearPart.DayOf(day))
                : new Yearless(new YearPart.DayOf(day), When.Lean.NEAREST);
    }

    /** Past {@code , at 10:00 a.m.}, which may stand between the ends of a range. */
    private int afterClock(int i) {
        int at = tokens.skipMark(i, ",");
        boolean leads = tokens.is(at, Term.AT);
        boolean clock = leads && tokens.twoDigits(at + 1, 0, 23) >= 0 && tokens.isGluedMark(at + 2, ":");
        return clock ? at + 4 : i;
    }

    /** Past the word or dash between two ends, or -1. */
    private int afterLink(int i, int end) {
        if (tokens.is(i, Term.TO)) {
            return i + 1;
        }
        if (tokens.is(i, Term.AND)) {
            return i == end ? tokens.skip(i + 1, Term.THE) : -1;
        }
        return tokens.isMark(i, DASHES) && i == end ? i + 1 : -1;
    }
}
