package org.dateline.time;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.time.When.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Turns dates in numbers that were read in the American order round, where the text shows that its order is the other one:
 * another of its dates in numbers has no such month, or the day that results is printed in words.
 */
final class OrdersNumbers {
    private OrdersNumbers() {}

    static List<Placed> of(List<Placed> found) {
        boolean dayFirst = found.stream().anyMatch(placed -> placed.match().rule() == TimeRule.DAY_BEFORE_MONTH);
        Set<When> inWords = new LinkedHashSet<>();
        for (Placed placed : found) {
            if (placed.match().rule() == TimeRule.PRINTED_DATE) {
                inWords.add(placed.match().when());
            }
        }
        return found.stream().map(placed -> turned(placed, dayFirst, inWords)).toList();
    }

    private static Placed turned(Placed placed, boolean dayFirst, Set<When> inWords) {
        Match match = placed.match();
        When turned = match.rule() == TimeRule.MONTH_BEFORE_DAY ? turned(match.when()) : null;
        return turned != null && (dayFirst || inWords.contains(turned)) && !inWords.contains(match.when())
                ? new Placed(placed.from(), match.with(turned, TimeRule.DAY_BEFORE_MONTH))
                : placed;
    }

    private static @Nullable When turned(When when) {
        if (!(when instanceof Dated(int year, YearPart.DayOf(MonthDay day)))) {
            return null;
        }
        try {
            MonthDay other = MonthDay.of(day.getDayOfMonth(), day.getMonthValue());
            return new Dated(year, new YearPart.DayOf(other));
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }
}
