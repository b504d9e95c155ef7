package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with something on it, or a part of one: what the layout is told for.
 *
 * @param from UTF-16 index of its first character that is no blank
 * @param to UTF-16 index after its last one
 * @param printed its characters
 * @param opensParagraph whether a blank line, or nothing, stands before it
 * @param indent blanks before it on its line
 */
record Unit(int from, int to, String printed, boolean opensParagraph, int indent) {
    /** The characters without Markdown's signs at the beginning: {@code # }, {@code **}, {@code _}. */
    String plain() {
        int at = 0;
        while (at < printed.length() && isMarkdown(at)) {
            at++;
        }
        return printed.substring(at);
    }

    /** A hash is one only where a blank follows: "#Lanterns" is a word. */
    private boolean isMarkdown(int at) {
        char c = printed.charAt(at);
        if (c == '#') {
            int next = at;
            while (next < printed.length() && printed.charAt(next) == '#') {
                next++;
            }
            return next < printed.length() && printed.charAt(next) == ' ';
        }
        // "*MEDIA ALERT* Acme Opens" is how a wire prints it; "** Acme" and "* Acme" are Markdown.
        if (c == '*' || c == '_') {
            char next = at + 1 < printed.length() ? printed.charAt(at + 1) : ' ';
            return next == c || next == ' ' || (at > 0 && printed.charAt(at - 1) == c) || c == '_';
        }
        // "^By JANE DOE=": the Associated Press marks its lines so.
        return "> ^\uFEFF\u00A0".indexOf(c) >= 0;
    }

    /** The lines of a text from {@code from} to {@code to}, blank ones left out. */
    static List<Unit> lines(String string, int from, int to) {
        List<Unit> units = new ArrayList<>();
        boolean afterBlank = true;
        int at = from;
        while (at < to) {
            int end = string.indexOf('\n', at);
            end = end < 0 || end > to ? to : end;
            Unit unit = between(string, at, end, afterBlank);
            if (unit != null) {
                units.add(unit);
            }
            afterBlank = unit == null;
            at = end + 1;
        }
        return units;
    }

    /** What is printed between two indexes, blanks cut off; {@code null} where nothing is. */
    static @Nullable Unit between(String string, int from, int to, boolean opensParagraph) {
        int first = from;
        int last = to;
        while (first < last && isBlank(string.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(string.charAt(last - 1))) {
            last--;
        }
        return first == last
                ? null
                : new Unit(first, last, string.substring(first, last), opensParagraph, first - from);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
