package org.dateline.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.layout.Openings.Opening;
import org.dateline.layout.Section.Kind;

/** What a line above a story is: a label of some kind, or something that may be a headline. */
enum HeaderLine {
    HEADLINE,
    /** "FOR IMMEDIATE RELEASE", "Press Release": the headline often follows it. */
    RELEASE_LINE,
    BYLINE,
    CONTACT,
    SOURCE,
    /** Dates, rules, numbers, addresses, pictures, the names of wires. */
    LABEL;

    private static final List<String> RELEASE = Vocabulary.formsInAll(Term.RELEASE_LINE);
    private static final Pattern BY =
            Pattern.compile("(?:By|BY|Por|Par|Von|Di) (?:\\p{Lu}|[a-z]{2,4} (?:staff|correspondent)).{1,60}");
    private static final Pattern CODE =
            Pattern.compile("(?i)[a-z]{0,12}\\.? ?[a-z]{0,8} ?(?:no\\.|number|#)?[ :#-]{0,3}[a-z]{0,3}\\d[\\d/:.-]*+");
    /** A feed's stamp: "16:36 29Mar2001 Acme ...". */
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}:\\d{2} \\d{1,2}[A-Z][a-z]{2}\\d{2,4} .*+");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.|!?\\[]\\(|!\\[).*+|\\S[^\\s@]*+@\\S++");
    private static final Pattern PHONE =
            Pattern.compile("(?i)[a-z: .]{0,12}[+(]?\\d[\\d ()./-]{6,20}(?: ?[a-z]{1,6})?");
    private static final Pattern WIRE = Pattern.compile(
            "(?i).{0,40}(?:newswires?|business wire|press wire|news service|energy service|associated press)\\.?\\)?");
    private static final int LABEL_LETTERS = 34;

    /** @param date the date expression on the line, or the empty string */
    static HeaderLine of(Unit unit, String date) {
        String line = unit.plain().strip();
        if (unit.printed().startsWith("# ")) {
            return HEADLINE;
        }
        if (isReleaseLine(line, date)) {
            return RELEASE_LINE;
        }
        if (ReadsSource.in(line) != null) {
            return SOURCE;
        }
        if (BY.matcher(line).matches()) {
            return BYLINE;
        }
        Opening opening = Openings.known().of(line);
        if (opening != null && opening.kind() != Kind.LEGAL) {
            return opening.kind() == Kind.CONTACT ? CONTACT : LABEL;
        }
        return isLabel(line, date) ? LABEL : HEADLINE;
    }

    private static boolean isLabel(String line, String date) {
        long letters = line.codePoints().filter(Character::isLetterOrDigit).count();
        boolean dated = !date.isEmpty() && letters - date.length() <= LABEL_LETTERS;
        return letters < 2
                || AgencyLines.contain(line)
                || dated
                || CODE.matcher(line).matches()
                || STAMP.matcher(line).matches()
                || ADDRESS.matcher(line).matches()
                || PHONE.matcher(line).matches()
                || (line.length() < 60 && WIRE.matcher(line).matches())
                || line.startsWith("(c)")
                || line.startsWith("©")
                || line.toLowerCase(Locale.ROOT).contains("all rights reserved");
    }

    /** The words for it and at most a date, a colon or a contact after them: "MEDIA ALERT: Acme Opens" is a headline. */
    private static boolean isReleaseLine(String line, String date) {
        int from = 0;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        for (String words : RELEASE) {
            if (line.regionMatches(true, from, words, 0, words.length())) {
                String rest = line.substring(from + words.length()).strip();
                return rest.length() <= 12
                        || (!date.isEmpty() && rest.length() - date.length() <= LABEL_LETTERS)
                        || rest.toUpperCase(Locale.ROOT).startsWith("CONTACT");
            }
        }
        return line.regionMatches(true, from, "for release ", 0, 12);
    }
}
