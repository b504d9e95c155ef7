package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks, in one walk over a text. A mark left open at the end of a paragraph goes on where the next one
 * opens again (the habit of English newspapers); what stays open is nobody's speech. Curly marks may go on over a few
 * paragraphs without opening again, since they cannot be taken for each other.
 */
final class QuotationMarks {
    /** Curly marks farther apart than this belong to two slips of the keyboard. */
    private static final int LONGEST = 6_000;

    /** Between the paragraphs of one quotation. */
    private static final int MOST_BLANKS = 16;

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private @Nullable Style style;
    private int opened;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** What is between two marks, by UTF-16 index, marks included. */
    record Pair(int from, int to, int markLength) {}

    /** How a quotation opened, and so how it may close. */
    private enum Style {
        CURLY("”\""),
        STRAIGHT("\"”"),
        LOW("“”\""),
        ANGLE("»"),
        REVERSED_ANGLE("«"),
        CORNER("」"),
        WHITE_CORNER("』"),
        SINGLE("’"),
        BACKTICKS("'");

        private final String closing;

        Style(String closing) {
            this.closing = closing;
        }
    }

    /** The pairs of a text, in order, none inside another. */
    static List<Pair> in(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int at = 0; at < text.length(); at++) {
            marks.step(at);
        }
        return marks.pairs;
    }

    private void step(int at) {
        char c = text.charAt(at);
        Style open = style;
        if (open != null && c == '\n' && endsParagraph(at) && !goesOn(at, open)) {
            style = null;
        } else if (open != null && open.closing.indexOf(c) >= 0 && closes(at, open)) {
            int length = open == Style.BACKTICKS ? 2 : 1;
            pairs.add(new Pair(opened, at + length, length));
            style = null;
        } else {
            Style next = opening(at);
            if (next != null && (open == null || (next == open && !reopensParagraph(at) && open != Style.SINGLE))) {
                style = next;
                opened = at;
            }
        }
    }

    private @Nullable Style opening(int at) {
        return switch (text.charAt(at)) {
            case '“' -> Style.CURLY;
            case '„' -> Style.LOW;
            case '«' -> Style.ANGLE;
            case '»' -> opensWord(at) ? Style.REVERSED_ANGLE : null;
            case '「' -> Style.CORNER;
            case '『' -> Style.WHITE_CORNER;
            case '"' -> opensWord(at) || opensGlued(at) ? Style.STRAIGHT : null;
            case '‘' -> opensWord(at) ? Style.SINGLE : null;
            case '`' -> text.startsWith("``", at) && opensWord(at) ? Style.BACKTICKS : null;
            default -> null;
        };
    }

    private boolean closes(int at, Style open) {
        return switch (open) {
            case STRAIGHT, CURLY, LOW -> text.charAt(at) != '"' || !opensWord(at) || endsLine(at);
            // An apostrophe is no end; an end is followed by no letter.
            case SINGLE -> at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            case BACKTICKS -> text.startsWith("''", at);
            default -> true;
        };
    }

    /** Whether a mark that looks the same at both ends stands before a word and not after one. */
    private boolean opensWord(int at) {
        boolean free = at == 0 || isBeforeWord(text.charAt(at - 1));
        int next = at + (text.charAt(at) == '`' ? 2 : 1);
        return free
                && next < text.length()
                && !Character.isWhitespace(text.charAt(next))
                && ",.;:)".indexOf(text.charAt(next)) < 0;
    }

    /** Scrapes lose the line end before speech: {@code markets."The launch}. */
    private boolean opensGlued(int at) {
        return style == null
                && at > 0
                && at + 1 < text.length()
                && ".!?".indexOf(text.charAt(at - 1)) >= 0
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean isBeforeWord(char c) {
        return Blanks.isBlank(c) || "([{—–-/*_>:".indexOf(c) >= 0 || Character.isIdeographic(c);
    }

    private boolean endsLine(int at) {
        return at + 1 == text.length() || text.charAt(at + 1) == '\n';
    }

    private boolean endsParagraph(int at) {
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private boolean goesOn(int at, Style open) {
        if (open == Style.CURLY || open == Style.ANGLE || open == Style.CORNER) {
            return at - opened < LONGEST;
        }
        int next = Blanks.skip(text, at, MOST_BLANKS);
        return next < text.length() && opening(next) == open;
    }

    /** Whether a mark at the beginning of a paragraph only says that the speech of the last one goes on. */
    private boolean reopensParagraph(int at) {
        int before = at - 1;
        int lines = 0;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            lines += text.charAt(before--) == '\n' ? 1 : 0;
        }
        return lines > 0;
    }
}
