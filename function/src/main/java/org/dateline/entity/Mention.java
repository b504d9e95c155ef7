package org.dateline.entity;

import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * A run of words that names something.
 *
 * @param first number of its first word
 * @param end number after its last
 * @param rule the pass that found it; of two that overlap the earlier rule wins
 */
record Mention(Kind kind, int first, int end, EntityRule rule) {

    int length() {
        return end - first;
    }

    /** The same words as a name of another kind. */
    Mention as(Kind other) {
        return new Mention(other, first, end, rule);
    }

    /** The same words, found by another rule. */
    Mention by(EntityRule other) {
        return new Mention(kind, first, end, other);
    }

    /** Whether the layout of the release declares it, and not only its running text. */
    boolean isDeclared() {
        return switch (rule) {
            case SOURCE_LINE, ABOUT_HEADING, TICKER_BESIDE -> true;
            default -> false;
        };
    }

    boolean overlaps(Mention other) {
        return first < other.end && other.first < end;
    }
}
