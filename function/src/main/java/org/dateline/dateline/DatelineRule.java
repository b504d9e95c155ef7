package org.dateline.dateline;

import org.dateline.evidence.Rule;

/** Why a stretch of text is a dateline, or a day the day of issue. */
public enum DatelineRule implements Rule {
    PLACE_AND_MARK("a place stands before a wire's mark"),
    DATE_AND_MARK("a date stands beside a wire's mark and no place does"),
    MARK_ALONE("a wire's mark opens a paragraph"),
    PLACE_AND_DATE("a place and a date open a paragraph"),
    PLACE_ALONE("a place and a dash open a paragraph"),
    DATE_ALONE("a date and a dash open a paragraph"),
    ISSUER_IN_SLOT("a name that is no wire's stands between slashes after the date"),

    DATE_IN_DATELINE("the dateline prints the full date"),
    YEAR_FROM_HEADER("the dateline prints day and month, a line above it the year"),
    YEAR_FROM_METADATA("the dateline prints day and month, the document's metadata the year"),
    YEAR_FROM_BODY("the dateline prints day and month, and the text one year alone that goes with them"),
    YEAR_UNKNOWN("the dateline prints day and month and the year stands nowhere"),
    DATE_LINE("a line above the story holds a date and nothing else"),
    AGENCY_STAMP("the agency's stamp above the story holds month, day and year"),
    DATE_IN_BODY("the text calls the day of issue today");

    private final String because;

    DatelineRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
