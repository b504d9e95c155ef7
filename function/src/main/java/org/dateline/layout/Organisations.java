package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the organisation's name out of the beginning of a boilerplate. */
final class Organisations {
    private static final Pattern VERB = Pattern.compile(" " + anyOf("boilerplate-verb") + "\\b");
    private static final Pattern STOP = Pattern.compile("[:(\\[\\]*_|\\n]|\\s[-–—]\\s");
    /** A full stop that belongs to the name. */
    private static final Pattern ABBREVIATION = Pattern.compile(anyOf("abbreviation") + "\\.$");

    private static final List<String> SMALL = LineWords.of("small-in-names");
    private static final List<String> NOBODY = LineWords.of("about-nobody");

    private static final int LONGEST = 100;
    /** Characters of small words that may stand between a name's last capital and the verb. */
    private static final int FARTHEST = 30;
    /** Characters of the shortest name that text is glued to. */
    private static final int FEWEST = 3;
    /** Characters that tell a name from its own repetition. */
    private static final int AGAIN = 5;

    /** A word that begins the description of an organisation: "Founded in 1990". */
    private static final Pattern BEGINS = Pattern.compile(anyOf("description-begins") + "\\s");

    private Organisations() {}

    /**
     * The name in what follows "About": the whole of a short line, or what stands before the text that is glued on. Empty
     * where it names nobody: "About us", "About the author: Ann Lee".
     */
    static String heading(String rest) {
        String line = rest.replaceFirst("^\\[", "").replace('\u00a0', ' ');
        Matcher stop = STOP.matcher(line);
        String name =
                stop.find() && stop.start() > 1 && stop.start() < LONGEST ? line.substring(0, stop.start()) : line;
        if (name.length() > 60 || (name.equals(line) && name.length() > 50)) {
            name = repeated(name);
        }
        String clean = unglued(name.replaceFirst("[\\s:,!–—-]++$", "").strip());
        if (namesNobody(clean)) {
            return "";
        }
        return clean.endsWith(".") && !ABBREVIATION.matcher(clean).find()
                ? clean.substring(0, clean.length() - 1)
                : clean;
    }

    /**
     * What stands before the text that is glued to a heading: the name again ("AcmeAcme Lamps Ltd", "Acme Ltd Acme"), or a
     * word that a description begins with ("AcmeBased in Oslo").
     */
    private static String unglued(String name) {
        for (int at = FEWEST; at < name.length() - 1; at++) {
            boolean small = Character.isLowerCase(name.charAt(at - 1));
            boolean capital = Character.isUpperCase(name.charAt(at));
            boolean glued = small || (capital && Character.isLowerCase(name.charAt(at + 1)));
            boolean blank = name.charAt(at - 1) == ' ';
            int compared = Math.min(Math.min(at, AGAIN), name.length() - at);
            boolean again = name.regionMatches(true, 0, name, at, compared);
            if (capital
                    && (again
                            ? glued || blank
                            : small && BEGINS.matcher(name.substring(at)).lookingAt())) {
                return name.substring(0, at).strip();
            }
        }
        return name;
    }

    private static boolean namesNobody(String heading) {
        String first = heading.lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        return NOBODY.contains(first.endsWith(":") ? first.substring(0, first.length() - 1) : first);
    }

    /** "LUXLUX has been", "Acme ACME is": the name is what comes again at once. */
    private static String repeated(String text) {
        int limit = Math.min(text.length() / 2, LONGEST);
        for (int length = limit; length > 2; length--) {
            String name = text.substring(0, length);
            String rest = text.substring(length).stripLeading();
            if (rest.regionMatches(true, 0, name.strip(), 0, name.strip().length())) {
                return name.strip();
            }
        }
        return subject(text);
    }

    /** The subject of a first sentence: what stands before a verb that describes, else before the first small word. */
    static String subject(String text) {
        String line = text.replace('\u00a0', ' ');
        Matcher verb = VERB.matcher(line);
        int capitals = capitalsEnd(line);
        int end = verb.find() && verb.start() <= capitals + FARTHEST ? verb.start() : capitals;
        String name = line.substring(0, Math.min(end, LONGEST));
        int bracket = name.indexOf('(');
        return (bracket > 2 ? name.substring(0, bracket) : name).strip();
    }

    /** Where the words that names are made of end; the first may be small. */
    private static int capitalsEnd(String line) {
        int end = 0;
        for (int from = 0; from < line.length(); ) {
            int blank = line.indexOf(' ', from);
            int to = blank < 0 ? line.length() : blank;
            String word = line.substring(from, to);
            if (from > 0 && !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word)) {
                return end;
            }
            end = SMALL.contains(word) ? end : to;
            from = to + 1;
        }
        return end;
    }
}
