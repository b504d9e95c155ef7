package org.dateline.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date expression as printed, before it is known when the release was issued.
 *
 * @param span as printed: {@code July 2 to 6}
 * @param when what it says
 * @param rule how it was read
 */
public record DateExpression(Span span, When when, TimeRule rule) {
    /** The day, where day, month and year are printed; else {@code null}. */
    public @Nullable LocalDate day() {
        return when instanceof When.Dated(int year, YearPart.DayOf(MonthDay day)) ? day.atYear(year) : null;
    }

    /** The day of the year, where day and month are printed, with or without a year; else {@code null}. */
    public @Nullable MonthDay monthDay() {
        return switch (when) {
            case When.Dated(int _, YearPart.DayOf(MonthDay day)) -> day;
            case When.Yearless(YearPart.DayOf(MonthDay day), When.Lean _) -> day;
            default -> null;
        };
    }

    /**
     * The value as ISO 8601 or TIMEX3, at the printed precision.
     *
     * @param anchor the day that the text speaks from, or {@code null} where it is not known: the digits that cannot be
     *     known are then {@code X}
     */
    public String valueAt(@Nullable LocalDate anchor) {
        return when.valueAt(anchor);
    }

    /** The value with its evidence: printed where the text alone gives it, inferred where {@code anchor} was needed. */
    public DateValue at(@Nullable LocalDate anchor) {
        TimeRule anchoredBy = when.anchoredBy();
        String value = valueAt(anchor);
        if (anchoredBy == null) {
            return new DateValue(span, Found.printed(value, span, rule));
        }
        return new DateValue(
                span,
                anchor == null ? Found.printed(value, span, TimeRule.UNANCHORED) : Found.inferred(value, anchoredBy));
    }
}
