package org.dateline.dateline;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.WireMark;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * A dateline as printed, before its places and its year are known.
 *
 * @param span with the wire mark and without the dash that opens the story
 * @param section the same with that dash
 * @param places in printed order; empty where only a date or a mark is printed
 * @param date {@code null} where no day is printed
 * @param mark {@code null} where no wire is printed
 * @param slot what stands between slashes after the date where it is no wire but the issuer; else {@code null}
 * @param rule how the dateline was told from running text
 */
public record PrintedDateline(
        Span span,
        Span section,
        List<PrintedPlace> places,
        @Nullable DateExpression date,
        @Nullable WireMark mark,
        @Nullable Found<String> slot,
        DatelineRule rule) {
    public PrintedDateline {
        places = List.copyOf(places);
    }
}
