package org.dateline.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads SOURCE lines: {@code SOURCE Acme}, {@code Source: Acme}, {@code FUENTE Acme}, also glued to the address before
 * it. Refuses the word in a sentence: it must stand in capitals or be followed by a colon, and little may follow.
 */
final class ReadsSource {
    /** No organisation's name is longer. */
    private static final int LONGEST = 120;

    private static final Pattern LINE = pattern();
    private static final Pattern ADDRESS = Pattern.compile("^[\\[<(]{0,2}(?:[a-z]{2,10}://|www\\.)");

    /**
     * A source line.
     *
     * @param from UTF-16 index in the line where the word for source begins
     * @param name what it names, in the line
     */
    record Source(int from, int nameFrom, int nameTo, String name) {}

    private ReadsSource() {}

    /** The first source line in {@code line}; {@code null} where there is none. */
    static @Nullable Source in(String line) {
        Matcher matcher = LINE.matcher(line);
        while (matcher.find()) {
            String name = name(line, matcher.end());
            String word = matcher.group().strip();
            boolean colon = ":：".indexOf(word.charAt(word.length() - 1)) >= 0;
            boolean stands = isBeginning(line, matcher.start()) || (colon && matcher.start() < LONGEST);
            if (isName(name) && (stands || isGlued(line, matcher.start()))) {
                return new Source(matcher.start(), matcher.end(), matcher.end() + name.length(), name);
            }
        }
        return null;
    }

    /** The address that a page was first published at is no organisation: "Original Source: https://...". */
    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !ADDRESS.matcher(name).find();
    }

    /** Up to the end of the line or two blanks, Markdown aside; empty where that is longer than a name. */
    private static String name(String line, int from) {
        String rest = line.substring(from, Math.min(line.length(), from + LONGEST + 2));
        int gap = rest.indexOf("  ", 1);
        if (gap < 0 && rest.length() > LONGEST) {
            return "";
        }
        String name = gap < 0 ? rest : rest.substring(0, gap);
        int end = name.length();
        while (end > 0 && " \t\r*_".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isBeginning(String line, int at) {
        if (at > LONGEST) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "...812797.htmlSOURCE Acme" and "in its 11th year. SOURCE Acme", but not "OPEN SOURCE Initiative". */
    private static boolean isGlued(String line, int at) {
        String before = line.substring(Math.max(0, at - 4), at).stripTrailing();
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean touches = last == line.charAt(at - 1) && Character.isLowerCase(last);
        return Character.isUpperCase(line.charAt(at + 1)) && (touches || ".!?)/\"”".indexOf(last) >= 0);
    }

    /** Whatever stands before it, {@code SOURCE} in capitals; in ordinary capitals only with a colon. */
    private static Pattern pattern() {
        StringBuilder words = new StringBuilder();
        for (String form : Vocabulary.formsInAll(Term.SOURCE)) {
            String quoted = Pattern.quote(form);
            words.append(words.isEmpty() ? "" : "|").append(quoted);
        }
        return Pattern.compile(
                "(?:(?:" + words + ")(?:\\s?[:：]\\s{0,4}|\\s{1,4}(?=\\p{Lu}))|(?<![\\p{L}/])Source\\s?:\\s{0,4})");
    }
}
