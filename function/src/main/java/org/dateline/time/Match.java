package org.dateline.time;

/**
 * What a rule read at a token.
 *
 * @param next the token after it
 * @param isSure whether it is a date wherever it stands; else {@link Context} decides
 */
record Match(When when, TimeRule rule, int next, boolean isSure) {
    static Match sure(When when, int next) {
        return new Match(when, TimeRule.PRINTED_DATE, next, true);
    }

    static Match unsure(When when, int next) {
        return new Match(when, TimeRule.PRINTED_DATE, next, false);
    }

    Match because(TimeRule why) {
        return new Match(when, why, next, isSure);
    }

    Match with(When other, TimeRule why) {
        return new Match(other, why, next, isSure);
    }
}
