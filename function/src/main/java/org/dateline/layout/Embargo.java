package org.dateline.layout;

import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * A moment before which a release must not be used.
 *
 * @param text the line that says so, from the words for it to the end of the time; where metadata declares it, its value
 * @param until RFC 3339 with the offset of the printed zone, or {@code YYYY-MM-DD} where only a day is known; {@code null}
 *     where no moment is printed
 * @param zone the zone as printed: {@code ET}; {@code null} where none is
 */
public record Embargo(
        Found<String> text,
        @Nullable Found<String> until,
        @Nullable Found<String> zone) {}
