package org.dateline.dateline;

import java.util.Locale;
import org.dateline.evidence.Found;

/**
 * The day a release was issued, as we stand by it.
 *
 * @param value {@code YYYY-MM-DD}
 * @param from where it was read
 */
public record IssuedDate(Found<String> value, From from) {
    /** Where the day of issue was read, the most trusted first. */
    public enum From {
        DATELINE,
        HEADER,
        METADATA,
        BODY;

        /** As a record holds it: {@code dateline}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
