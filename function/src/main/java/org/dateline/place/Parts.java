package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words around a name, {@code parts.tsv}, that leave the country and region of what they surround as they are. */
final class Parts {
    /**
     * A name without such words.
     *
     * @param folded what is left
     * @param whole whether it is still the same place ("Republic of Tajikistan"), not a part ("Greater Toronto Area")
     */
    record Bare(String folded, boolean whole) {}

    private final List<String> wholeBefore = new ArrayList<>();
    private final List<String> wholeAfter = new ArrayList<>();
    private final List<String> partBefore = new ArrayList<>();
    private final List<String> partAfter = new ArrayList<>();

    Parts(List<String[]> rows) {
        for (String[] row : rows) {
            boolean whole = row[0].equals("whole");
            if (row[1].equals("before")) {
                (whole ? wholeBefore : partBefore).add(Fold.of(row[2]).concat(" "));
            } else {
                (whole ? wholeAfter : partAfter).add(" ".concat(Fold.of(row[2])));
            }
        }
    }

    @Nullable
    Bare bare(String folded) {
        String whole = without(folded, wholeBefore, wholeAfter);
        String part = without(whole, partBefore, partAfter);
        if (!part.equals(whole)) {
            return new Bare(part, false);
        }
        return whole.equals(folded) ? null : new Bare(whole, true);
    }

    private static String without(String folded, List<String> before, List<String> after) {
        String rest = folded;
        for (String start : before) {
            rest = rest.startsWith(start) && rest.length() > start.length() ? rest.substring(start.length()) : rest;
        }
        for (String end : after) {
            rest = rest.endsWith(end) && rest.length() > end.length()
                    ? rest.substring(0, rest.length() - end.length())
                    : rest;
        }
        return rest;
    }
}
