package org.dateline.layout;

import java.util.Locale;

/** What a release is to an earlier one of its issuer; the values of the record's {@code revision}. */
public enum Revision {
    ORIGINAL,
    /** It corrects what was sent before, and usually replaces it. */
    CORRECTION,
    /** It says more than what was sent before. */
    UPDATE,
    /** It was sent before, word by word. */
    REPEAT,
    /** It takes back what was sent before, which must not be used: a wire's disregard or kill notice. */
    DISREGARD;

    /** As it stands in a record. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
