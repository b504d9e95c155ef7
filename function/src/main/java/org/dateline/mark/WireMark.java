package org.dateline.mark;

import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a wire service, as in {@code /PRNewswire-FirstCall/} or {@code (Newsfile Corp. - Sept. 10, 2026)}.
 *
 * @param span with the slashes, brackets or dashes that make it a mark; a link with its address
 * @param wire canonical name of the wire
 * @param service its sub-service, {@code FirstCall}; {@code null} where none is printed
 * @param home ISO 3166-1 alpha-2 of the country whose towns the wire names without it; {@code null} for most
 * @param inside what stands in the mark beside the wire's name, often nothing, else a date or a place
 */
public record WireMark(
        Span span,
        Found<String> wire,
        @Nullable Found<String> service,
        @Nullable String home,
        Span inside) {}
