package org.dateline.time;

/** Tells apart scripts that set blanks between words and those that do not. */
final class Script {
    private Script() {}

    /** Han, kana and Hangul: every character is a token of its own. */
    static boolean isEastAsian(char letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
