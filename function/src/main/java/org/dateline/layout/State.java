package org.dateline.layout;

import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and from when on, a release may be used.
 *
 * @param revision what the release says it is to an earlier one; {@code null} where it says nothing and so is the original
 * @param embargo the embargo that it carries, lifted or not; {@code null} where it carries none
 */
public record State(
        @Nullable Found<Revision> revision, @Nullable Embargo embargo) {
    /** Nothing is said: an original that may be used at once. */
    public static final State PLAIN = new State(null, null);

    /** Whether the release only takes another one back. */
    public boolean isCanceled() {
        return revision != null && revision.value() == Revision.DISREGARD;
    }

    /** The revision's name in a record; {@code original} where nothing is said. */
    public String revisionId() {
        return (revision == null ? Revision.ORIGINAL : revision.value()).id();
    }

    /** The status in a record: {@code canceled} or {@code usable}. */
    public String status() {
        return isCanceled() ? "canceled" : "usable";
    }
}
