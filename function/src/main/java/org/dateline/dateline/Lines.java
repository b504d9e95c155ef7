package org.dateline.dateline;

/** Where lines begin and end, and what counts as a blank, a dash or a bullet in them. Indexes are UTF-16. */
final class Lines {
    private Lines() {}

    /** No dateline reaches farther back on its line than this. */
    private static final int FARTHEST = 400;

    /** The index after the line end before {@code at}; on a very long line some index {@value #FARTHEST} before it. */
    static int start(String string, int at) {
        int limit = Math.max(0, at - FARTHEST);
        for (int here = at; here > limit; here--) {
            if (string.charAt(here - 1) == '\n') {
                return here;
            }
        }
        return limit;
    }

    /** The index of the line end after {@code at}; on a very long line some index {@value #FARTHEST} after it. */
    static int endNear(String string, int at) {
        int limit = Math.min(string.length(), at + FARTHEST);
        for (int here = at; here < limit; here++) {
            if (string.charAt(here) == '\n') {
                return here;
            }
        }
        return limit;
    }

    /** The index of the line end after {@code at}, or the length of the text. */
    static int end(String string, int at) {
        int end = string.indexOf('\n', at);
        return end < 0 ? string.length() : end;
    }

    /** The index after the last character of the line that is no blank; {@code at} where the line is blank. */
    static int endOfContent(String string, int at) {
        int here = end(string, at);
        while (here > at && isBlank(string.charAt(here - 1))) {
            here--;
        }
        return here;
    }

    /** The first index from {@code at} that is neither blank nor Markdown's bold and italic, nor a byte order mark. */
    static int content(String string, int at, int end) {
        int here = at;
        while (here < end && (isBlank(string.charAt(here)) || "*_\uFEFF\u200B>".indexOf(string.charAt(here)) >= 0)) {
            here++;
        }
        return here;
    }

    /** The first index from {@code at} that is no blank. */
    static int skipBlanks(String string, int at, int end) {
        int here = at;
        while (here < end && isBlank(string.charAt(here))) {
            here++;
        }
        return here;
    }

    /** The last index before {@code at}, not below {@code from}, after which only separators stand. */
    static int trimmedEnd(String string, int from, int at) {
        int here = at;
        while (here > from && (isSeparator(string.charAt(here - 1)) || isGarbled(string, here - 1))) {
            here--;
        }
        return here;
    }

    /** Whether the character is what a mail gateway has left of a dash: a control character stands before it. */
    private static boolean isGarbled(String string, int at) {
        return at > 0 && isControl(string.charAt(at - 1)) && !Character.isLetterOrDigit(string.charAt(at));
    }

    /** The index after such remains at {@code at}, or {@code at}. */
    static int afterGarbled(String string, int at) {
        boolean garbled = at + 1 < string.length() && isControl(string.charAt(at)) && isGarbled(string, at + 1);
        return garbled ? at + 2 : at;
    }

    private static boolean isControl(char c) {
        return c < ' ' && "\t\n\r\f".indexOf(c) < 0;
    }

    static boolean isSeparator(char c) {
        return isBlank(c) || isDash(c) || ",;:/|*_(（[•·".indexOf(c) >= 0 || c < ' ';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Hyphen, en and em dash, minus, horizontal bar. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u2500';
    }
}
