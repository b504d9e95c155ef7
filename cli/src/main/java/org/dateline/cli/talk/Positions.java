package org.dateline.cli.talk;

import java.util.Arrays;
import org.dateline.document.Text;

/** Lines and columns of a text, both from 1, in code points, as editors count them. */
final class Positions {
    /** Code point at which each line begins. */
    private final int[] lines;

    Positions(Text text) {
        String string = text.string();
        int[] starts = new int[1 + (int) string.chars().filter(c -> c == '\n').count()];
        int line = 1;
        for (int at = string.indexOf('\n'); at >= 0; at = string.indexOf('\n', at + 1)) {
            starts[line++] = text.span(0, at + 1).end();
        }
        this.lines = starts;
    }

    /** One place in a text. */
    record Position(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** Where a code point stands. */
    Position of(int codePoint) {
        int found = Arrays.binarySearch(lines, codePoint);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, codePoint - lines[line] + 1);
    }
}
