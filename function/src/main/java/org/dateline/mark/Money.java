package org.dateline.mark;

import java.math.BigDecimal;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, or a range of amounts.
 *
 * @param span as printed, with sign and scale: {@code $2.5 million}
 * @param amount the number with its scale applied: 2500000; of a range the lower end
 * @param amountTo the upper end of a range; else {@code null}
 * @param currency ISO 4217
 */
public record Money(
        Span span, Found<BigDecimal> amount, @Nullable Found<BigDecimal> amountTo, Found<String> currency) {}
