package org.dateline.time;

/** Tells apart scripts that set blanks between words and those that do not. */
final class Script {
    /** The first of their characters; what lies below needs no search. */
    private static final char FIRST = '\u1100';

    private Script() {}

    /** Han, kana and Hangul: every character is a token of its own. */
    static boolean isEastAsian(char letter) {
        if (letter < FIRST) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
