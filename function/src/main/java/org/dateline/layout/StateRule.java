package org.dateline.layout;

import org.dateline.evidence.Rule;

/** Why a release is in the state that it is said to be in. */
public enum StateRule implements Rule {
    WORDS_ABOVE("a line above the story opens with the wire's words for it"),
    WORDS_IN_HEADLINE("the headline says it"),
    WORDS_IN_STORY("the story opens with a note that says it"),
    EMBARGO_LINE("a line opens with the words for an embargo"),
    EMBARGO_INSTANT("day, time and zone are printed with the embargo"),
    EMBARGO_DAY("a day is printed with the embargo, and no time of which the zone is known"),
    DAY_COUNTED_FROM_ISSUE("the day of the embargo lacks its year, which the day of issue gives"),
    DAY_OF_ISSUE("a time is printed with the embargo and no day: it is the day of issue"),
    ZONE_OF_THE_COUNTRY("no zone is printed, and the country that the release comes from has one alone"),
    PRINTED_ZONE("the zone stands beside the time"),
    ORIGINAL_CONTENT("the words for where it was published stand before the address");

    private final String because;

    StateRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
