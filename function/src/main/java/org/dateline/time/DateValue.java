package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date expression with its value.
 *
 * @param span as printed: {@code July 2 to 6}
 * @param value ISO 8601 or TIMEX3 at the printed precision: {@code 2024-07-02/2024-07-06}, {@code 2024-Q3}
 */
public record DateValue(Span span, Found<String> value) {
    /**
     * The values of date expressions, in their order. Those of which nothing is known ({@code today}, where the day of
     * issue is not) are left out.
     *
     * @param anchor the day that the text speaks from, usually that of issue; {@code null} where it is not known
     */
    public static List<DateValue> of(List<DateExpression> expressions, @Nullable LocalDate anchor) {
        return expressions.stream()
                .map(expression -> expression.at(anchor))
                .filter(DateValue::isKnown)
                .toList();
    }

    private boolean isKnown() {
        return !value.value().replaceAll("[XWQ/-]", "").isEmpty();
    }
}
