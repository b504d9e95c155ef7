package org.dateline.dateline;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a release was issued, as its dateline says, with its places resolved.
 *
 * @param span as printed, with the wire mark and without the dash after it
 * @param places in printed order; empty where only a date or a mark is printed
 * @param date {@code YYYY-MM-DD}, or {@code XXXX-MM-DD} where no year can be known; {@code null} where none is printed
 * @param wire canonical name of the wire, {@code PR Newswire}; {@code null} where no wire is printed
 * @param service the wire's sub-service, {@code FirstCall}; {@code null} where none is printed
 * @param rule how the dateline was told from running text
 */
public record Dateline(
        Span span,
        List<ResolvedPlace> places,
        @Nullable Found<String> date,
        @Nullable Found<String> wire,
        @Nullable Found<String> service,
        DatelineRule rule) {
    public Dateline {
        places = List.copyOf(places);
    }
}
