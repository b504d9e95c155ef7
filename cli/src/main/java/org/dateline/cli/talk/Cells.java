package org.dateline.cli.talk;

/** Widths of text in a terminal, where a Chinese, Japanese or Korean letter takes two cells. */
final class Cells {
    private Cells() {}

    static int width(String text) {
        return visible(text).codePoints().map(Cells::width).sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(letter)
                || (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x3000 && letter <= 0x30FF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xFF01 && letter <= 0xFF60);
        return wide ? 2 : 1;
    }

    /** One line, with nothing in it that a terminal would obey: a release may hold escape sequences. */
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]+", " ");
    }

    /** Exactly {@code cells} wide: padded with blanks, or cut with an ellipsis. */
    static String fit(String text, int cells) {
        String shown = cut(visible(text), cells);
        return shown + " ".repeat(Math.max(0, cells - width(shown)));
    }

    /** At most {@code cells} wide. */
    static String cut(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            used += width(letter);
            if (used > cells) {
                break;
            }
            kept.appendCodePoint(letter);
            at += Character.charCount(letter);
        }
        return kept.append('…').toString();
    }
}
