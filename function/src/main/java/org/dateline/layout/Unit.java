package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it, or a part of one: what the layout is told for.
 *
 * @param from UTF-16 index of its first character that is no blank
 * @param to UTF-16 index after its last one
 * @param printed its characters
 * @param opensParagraph whether a blank line, or nothing, stands before it
 */
record Unit(int from, int to, String printed, boolean opensParagraph) {
    /** The characters without Markdown's signs at the beginning: {@code # }, {@code **}, {@code _}. */
    String plain() {
        int at = 0;
        while (at < printed.length() && "#*_> \uFEFF\u00A0".indexOf(printed.charAt(at)) >= 0) {
            at++;
        }
        return printed.substring(at);
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
    static @org.jspecify.annotations.Nullable Unit between(String string, int from, int to, boolean opensParagraph) {
        int first = from;
        int last = to;
        while (first < last && isBlank(string.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(string.charAt(last - 1))) {
            last--;
        }
        return first == last ? null : new Unit(first, last, string.substring(first, last), opensParagraph);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
