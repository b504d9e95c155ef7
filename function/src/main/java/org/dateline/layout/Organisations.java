package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the organisation's name out of the beginning of a boilerplate. */
final class Organisations {
    private static final Pattern VERB = Pattern.compile(" " + anyOf("boilerplate-verb") + "\\b");
    private static final Pattern STOP = Pattern.compile("[:(\\[\\]*_|\\n]|\\s[-–—]\\s");
    /** A full stop that belongs to the name. */
    private static final Pattern ABBREVIATION = Pattern.compile(anyOf("abbreviation") + "\\.$");

    private static final int LONGEST = 100;

    private Organisations() {}

    /** The name in what follows "About": the whole of a short line, or what stands before the text that is glued on. */
    static String heading(String rest) {
        String line = rest.replaceFirst("^\\[", "");
        Matcher stop = STOP.matcher(line);
        String name =
                stop.find() && stop.start() > 1 && stop.start() < LONGEST ? line.substring(0, stop.start()) : line;
        if (name.length() > 60 || (name.equals(line) && name.length() > 50)) {
            name = repeated(name);
        }
        String clean = name.replaceFirst("[\\s:,!–—-]++$", "").strip();
        return clean.endsWith(".") && !ABBREVIATION.matcher(clean).find()
                ? clean.substring(0, clean.length() - 1)
                : clean;
    }

    /** "LUXLUX has been", "Acme Acme is": the name is what comes again at once. */
    private static String repeated(String text) {
        int limit = Math.min(text.length() / 2, LONGEST);
        for (int length = limit; length > 2; length--) {
            String name = text.substring(0, length);
            String rest = text.substring(length).stripLeading();
            if (rest.startsWith(name.strip())) {
                return name.strip();
            }
        }
        return subject(text);
    }

    /** The subject of a first sentence. */
    static String subject(String text) {
        Matcher verb = VERB.matcher(text);
        int end = verb.find() ? verb.start() : Math.min(text.length(), LONGEST);
        String name = text.substring(0, Math.min(end, LONGEST));
        int bracket = name.indexOf('(');
        return (bracket > 2 ? name.substring(0, bracket) : name).strip();
    }
}
