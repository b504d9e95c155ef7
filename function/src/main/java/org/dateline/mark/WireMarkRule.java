package org.dateline.mark;

import org.dateline.evidence.Rule;

/** Why a stretch of text is the mark of a wire service. */
public enum WireMarkRule implements Rule {
    WIRE_BETWEEN_SLASHES("a wire's name stands between slashes"),
    WIRE_IN_BRACKETS("a wire's name stands in brackets"),
    WIRE_BETWEEN_DASHES("a wire's name stands between dashes"),
    WIRE_AS_LINK("a link leads to the wire"),
    WIRE_BEFORE_DASH("a wire's name stands before the dash that opens the story"),
    WIRE_BEFORE_PLACE("a wire's name stands before place and day, as Chinese agencies print it"),
    WIRE_AFTER_PLACE("a wire's name closes a bracket that opens with the place");

    private final String because;

    WireMarkRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
