package org.dateline.time;

import org.dateline.evidence.Found;
import org.dateline.evidence.Span;

/**
 * A date expression with its value.
 *
 * @param span as printed: {@code July 2 to 6}
 * @param value ISO 8601 or TIMEX3 at the printed precision: {@code 2024-07-02/2024-07-06}, {@code 2024-Q3}
 */
public record DateValue(Span span, Found<String> value) {}
