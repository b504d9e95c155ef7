package org.dateline.mark;

/** Runs of blanks, which wires print where others print one blank or none. */
final class Blanks {
    private Blanks() {}

    /** The UTF-16 index after at most {@code most} blanks from {@code at}; line ends and no-break blanks count as blanks. */
    static int skip(String string, int at, int most) {
        int here = at;
        while (here < string.length() && here - at < most && isBlank(string.charAt(here))) {
            here++;
        }
        return here;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
