package org.dateline.mark;

import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stock symbol with its market, as in {@code (NYSE: IBM)}.
 *
 * @param span the exchange and the symbol, brackets left out; empty where metadata declares them
 * @param exchange in its usual spelling: {@code NASDAQ}, {@code NYSE American}, {@code TSXV}
 * @param mic ISO 10383 market code; {@code null} for markets that have none
 * @param symbol in capitals
 */
public record Ticker(
        Span span, Found<String> exchange, @Nullable Found<String> mic, Found<String> symbol) {}
