package org.dateline.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.language.Term;
import org.dateline.time.When.Between;
import org.dateline.time.When.Dated;
import org.dateline.time.When.OfYear;
import org.dateline.time.When.Yearless;

/**
 * Gives dates without a year the one that the text prints for them: after the next date of a list ({@code June 1 and
 * December 1, 2025}), with the last day of a period ({@code second quarter ended June 30, 2025}), or with the same date
 * elsewhere in the text, if it is the same year throughout.
 */
record SharesYears(Tokens tokens) {
    private static final int NONE = -1;

    List<Placed> among(List<Placed> found) {
        Map<YearPart, Integer> printed = printed(found);
        List<Placed> shared = new ArrayList<>(found);
        for (int i = shared.size() - 1; i >= 0; i--) {
            Placed placed = shared.get(i);
            int beside = i + 1 < shared.size() && isTied(placed, shared.get(i + 1))
                    ? year(shared.get(i + 1).match().when())
                    : NONE;
            Match match = placed.match();
            When when = match.when();
            When dated = beside == NONE ? dated(when, printed) : in(beside, when);
            TimeRule rule = beside == NONE ? TimeRule.YEAR_PRINTED_ELSEWHERE : TimeRule.SHARED_YEAR;
            if (!dated.equals(when)) {
                shared.set(i, new Placed(placed.from(), match.with(dated, rule)));
            }
        }
        return shared;
    }

    /** The year of each day, month and so on that is printed with one year only; {@link #NONE} where with several. */
    private static Map<YearPart, Integer> printed(List<Placed> found) {
        Map<YearPart, Integer> years = new LinkedHashMap<>();
        for (Placed placed : found) {
            switch (placed.match().when()) {
                case Dated dated -> note(years, dated);
                case Between(Dated first, Dated last) -> {
                    note(years, first);
                    note(years, last);
                }
                default -> {
                    // prints no part of a year
                }
            }
        }
        return years;
    }

    private static void note(Map<YearPart, Integer> years, Dated dated) {
        note(years, dated.part(), dated.year());
        if (dated.part() instanceof YearPart.DayOf(var day)) {
            note(years, new YearPart.MonthOf(day.getMonth()), dated.year());
        }
    }

    private static void note(Map<YearPart, Integer> years, YearPart part, int year) {
        years.merge(part, year, (one, other) -> one.equals(other) ? one : NONE);
    }

    private static When dated(When when, Map<YearPart, Integer> printed) {
        return switch (when) {
            case Yearless(YearPart part, When.Lean lean)
            when lean == When.Lean.NEAREST -> in(printed.getOrDefault(part, NONE), when);
            case Between(Yearless first, Yearless last) -> {
                When from = dated(first, printed);
                When to = dated(last, printed);
                yield from instanceof Dated && to instanceof Dated ? new Between(from, to) : when;
            }
            default -> when;
        };
    }

    private static When in(int year, When when) {
        return year != NONE && when instanceof Yearless(YearPart part, When.Lean _) && part.isIn(year)
                ? new Dated(year, part)
                : when;
    }

    private boolean isTied(Placed placed, Placed next) {
        int end = placed.match().next();
        boolean listed = tokens.is(end, Term.AND) || tokens.isMark(end, ",/&");
        return end + 1 == next.from() && (listed || tokens.is(end, Term.ENDED));
    }

    private static int year(When when) {
        return switch (when) {
            case Dated(int year, YearPart _) -> year;
            case OfYear(int year) -> year;
            default -> NONE;
        };
    }
}
