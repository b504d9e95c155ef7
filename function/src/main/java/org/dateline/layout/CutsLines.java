package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;

/**
 * Cuts lines where one part of a release is glued to another: a heading "About Acme" after a sentence, a contact after
 * pictures, a disclaimer after a list of hashtags, SOURCE after an address.
 */
final class CutsLines {
    /** Openings this long are phrases that no sentence holds by chance. */
    private static final int PHRASE = 20;

    private static final Pattern CUT = pattern();

    private CutsLines() {}

    /** The lines of {@code units}, glued ones in their parts. */
    static List<Unit> of(List<Unit> units, String string) {
        List<Unit> cut = new ArrayList<>();
        for (Unit line : units) {
            int from = line.from();
            for (int at : cuts(line)) {
                add(string, from, line.from() + at, from == line.from() && line.opensParagraph(), cut);
                from = line.from() + at;
            }
            add(string, from, line.to(), from == line.from() && line.opensParagraph(), cut);
        }
        return cut;
    }

    private static void add(String string, int from, int to, boolean opensParagraph, List<Unit> cut) {
        Unit unit = Unit.between(string, from, to, opensParagraph);
        if (unit != null) {
            cut.add(unit);
        }
    }

    private static List<Integer> cuts(Unit line) {
        List<Integer> cuts = new ArrayList<>();
        Matcher glue = CUT.matcher(line.printed());
        while (glue.find()) {
            if (glue.end() > 0) {
                cuts.add(glue.end());
            }
        }
        ReadsSource.Source source = ReadsSource.in(line.printed());
        int last = cuts.isEmpty() ? 0 : cuts.getLast();
        if (source != null
                && source.from() > last
                && ReadsSource.in(line.printed().substring(source.from())) != null) {
            cuts.add(source.from());
        }
        return cuts;
    }

    /** Nothing but a place between two characters, so that no match takes what the next one needs. */
    private static Pattern pattern() {
        StringBuilder phrases = new StringBuilder();
        for (Openings.Opening opening : Openings.known().all()) {
            if (opening.words().length() >= PHRASE && !opening.isHeading()) {
                phrases.append(phrases.isEmpty() ? "" : "|").append(Pattern.quote(opening.words()));
            }
        }
        StringBuilder contacts = new StringBuilder();
        for (String contact : Vocabulary.formsInAll(Term.CONTACT)) {
            contacts.append(contacts.isEmpty() ? "" : "|").append(Pattern.quote(contact));
        }
        String phrase = "(?<![\\p{Lu} ]|[\\p{L},;] )(?=" + phrases + ")";
        String about = "(?:(?<=[.!?)\"”\\d] {1,3})|(?<=\\S[\\s\\p{Z}]{2,3}))(?=About (?:the )?\\p{Lu})";
        String heading = "(?=\\p{Lu})(?i:" + contacts + ")";
        String contact =
                "(?<=[.!?)\\]] {0,3})(?=" + heading + "(?::|[\\s\\p{Z}]*+$))|(?<=[\\p{Ll}\\d])(?=" + heading + ":)";
        String disclaimer = "(?<=[\\s\\p{Z}]{2})(?=Disclaimer:)";
        return Pattern.compile(phrase + "|" + about + "|" + contact + "|" + disclaimer);
    }
}
