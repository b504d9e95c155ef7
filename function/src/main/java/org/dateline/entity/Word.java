package org.dateline.entity;

import java.util.Locale;

/**
 * A word or a single mark of the text.
 *
 * @param text as printed; an abbreviation keeps its full stop
 * @param lower the same in small letters
 * @param from UTF-16 index of its first character
 * @param to UTF-16 index after its last
 * @param gap what stands between the word before and this one
 */
record Word(String text, String lower, int from, int to, Gap gap, Shape shape) {

    /** What stands before a word. */
    enum Gap {
        GLUED,
        BLANK,
        /** A new line, a new paragraph or a tab: no name runs across. */
        BREAK
    }

    /** How a word is written. */
    enum Shape {
        LOWER,
        /** Capital first, a small letter somewhere: {@code Acme}, {@code McKay}. */
        CAPITALISED,
        /** Two capitals or more and no small letter. */
        CAPITALS,
        /** One capital, with or without a full stop. */
        INITIAL,
        /** Small first, a capital later: {@code eBay}. */
        CAMEL,
        NUMBER,
        /** An address, e-mail or handle; never part of a name. */
        LINK,
        MARK
    }

    static Word of(String text, int from, int to, Gap gap, Shape shape) {
        return new Word(text, text.toLowerCase(Locale.ROOT), from, to, gap, shape);
    }

    /** Whether a proper name may hold this word. */
    boolean isProper() {
        return switch (shape) {
            case CAPITALISED, CAPITALS, INITIAL, CAMEL -> true;
            case LOWER, NUMBER, LINK, MARK -> false;
        };
    }

    boolean isMark(String mark) {
        return shape == Shape.MARK && text.equals(mark);
    }

    /** Whether no line ends between the word before and this one. */
    boolean isJoined() {
        return gap != Gap.BREAK;
    }

    /** The word in small letters without a full stop: {@code inc} for {@code Inc.}. */
    String bare() {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
