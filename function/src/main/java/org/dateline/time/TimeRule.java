package org.dateline.time;

import org.dateline.evidence.Rule;

/** Why a date was given. */
public enum TimeRule implements Rule {
    PRINTED_DATE("the date is printed with its year"),
    UNANCHORED("no day of issue is known that would complete it"),
    MONTH_BEFORE_DAY(
            "numbers between slashes or hyphens are read month first, the American order, unless no such day exists"),
    DAY_BEFORE_MONTH(
            "numbers between dots, in languages other than English, or in a text that shows this order elsewhere, are read day first"),
    SHARED_YEAR("the year printed with the date next to it holds for this one too"),
    YEAR_PRINTED_ELSEWHERE("the same date is printed with this year, and no other, elsewhere in the text"),
    YEAR_NEAREST_TO_ISSUE("no year is printed, so it is the one that brings the date nearest to the day of issue"),
    COUNTED_FROM_ISSUE("the words count from the day of issue");

    private final String because;

    TimeRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
