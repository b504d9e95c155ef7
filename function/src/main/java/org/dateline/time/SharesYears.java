package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Term;

/**
 * Gives a date without a year the year of the next one where the two are listed: {@code June 1 and December 1, 2025},
 * {@code fourth quarter and full year 2025}.
 */
record SharesYears(Tokens tokens) {
    List<Placed> among(List<Placed> found) {
        List<Placed> shared = new ArrayList<>(found);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Placed placed = shared.get(i);
            Placed next = shared.get(i + 1);
            if (placed.match().when() instanceof When.Yearless(YearPart part, When.Lean _) && isListed(placed, next)) {
                int year = year(next.match().when());
                if (year > 0 && part.isIn(year)) {
                    Match match = placed.match().with(new When.Dated(year, part), TimeRule.SHARED_YEAR);
                    shared.set(i, new Placed(placed.from(), match));
                }
            }
        }
        return shared;
    }

    private boolean isListed(Placed placed, Placed next) {
        int end = placed.match().next();
        return end + 1 == next.from() && (tokens.is(end, Term.AND) || tokens.isMark(end, ",/&"));
    }

    private static int year(When when) {
        return switch (when) {
            case When.Dated(int year, YearPart _) -> year;
            case When.OfYear(int year) -> year;
            default -> -1;
        };
    }
}
