package org.dateline.place;

import java.util.Locale;
import java.util.Set;

/** Puts a name that is printed in capitals into ordinary ones, for places that the gazetteer lacks. */
final class OrdinaryCapitals {
    /** Small words inside the place names of Western Europe. */
    private static final Set<String> SMALL = Set.of(
            "am", "an", "and", "by", "da", "das", "de", "del", "der", "des", "di", "do", "du", "el", "en", "im", "in",
            "la", "le", "les", "of", "on", "sur", "the", "under", "upon", "y");

    private OrdinaryCapitals() {}

    /** "MONROE TOWNSHIP" as "Monroe Township"; a name with a small letter is left as it is printed. */
    static String of(String printed) {
        if (printed.codePoints().anyMatch(Character::isLowerCase)) {
            return printed;
        }
        var out = new StringBuilder(printed.length());
        int from = 0;
        while (from < printed.length()) {
            int to = from;
            while (to < printed.length() && !isBreak(printed.charAt(to))) {
                to++;
            }
            out.append(word(printed.substring(from, to), from == 0));
            if (to < printed.length()) {
                out.append(printed.charAt(to));
            }
            from = to + 1;
        }
        return out.toString();
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '-' || c == '/' || c == '(' || c == '\u2019' || c == '\'';
    }

    private static String word(String capitals, boolean first) {
        String small = capitals.toLowerCase(Locale.ROOT);
        boolean stays = !first && (SMALL.contains(small) || small.equals("s"));
        if (stays || small.isEmpty()) {
            return small;
        }
        int head = small.offsetByCodePoints(0, 1);
        return capitals.substring(0, head) + small.substring(head);
    }
}
