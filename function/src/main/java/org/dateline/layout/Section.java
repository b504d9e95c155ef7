package org.dateline.layout;

import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * A part of a release. The sections of a release partition its text apart from blanks.
 *
 * @param organisation whose boilerplate it is; else {@code null}
 */
public record Section(Kind kind, Span span, @Nullable Found<String> organisation) {
    /** What a part is for. */
    public enum Kind {
        HEADLINE,
        SUBHEADLINE,
        DATELINE,
        BODY,
        BOILERPLATE,
        CONTACT,
        SOURCE,
        LEGAL,
        NOTES
    }
}
