package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.layout.Openings.Opening;
import org.dateline.layout.Section.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines from the story on: body, boilerplates, contacts, source, legal text, notes. Each line opens a kind by
 * its first words or goes on with that of the line before; one-line notes and pictures interrupt and do not end it.
 */
final class ReadsStory {
    private static final Pattern PICTURE =
            Pattern.compile("(?:!?\\[[^\\]]{0,200}]\\([^)\\s]*+\\)[\\s!]*+)++|[\\s\\p{P}]*+|!\\[.*+");
    private static final Pattern END_RULE = Pattern.compile("-{3,}+|_{3,}+|\\*{3,}+|={3,}+");
    private static final Pattern DESCRIBES = Pattern.compile(
            "[\\p{Lu}\\d][^.!?]{1,80}? " + anyOf("describes") + " " + anyOf("described-as") + "\\b.*+", Pattern.DOTALL);
    private static final Pattern POWERED =
            Pattern.compile(".{2,60}[\\s\\p{Z}]" + anyOf("powered-by") + "[\\s\\p{Z}].{2,40}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ().\\u00A0-]{7,18}\\d");
    private static final Pattern CONTACT = Pattern.compile(
            "(?:[^.!?]{0,60}?[\\s/-])?(?i:" + anyOf("contact-of") + "[ -]?)?" + anyOf("contact-heading") + "s?\\b");
    /** A contact's line is no longer. */
    private static final int MOST_CONTACT = 400;
    /** Story that must lie behind a heading "About ..." or a contact, in lines. */
    private static final int PROSE = 200;

    /** Names that begin small: "eHarbour", "1win". */
    private static final Pattern BRAND =
            Pattern.compile("\\p{Ll}{1,20}\\p{Lu}|\\d{1,4}\\p{Ll}|\\p{Ll}{2,20}\\.\\p{Ll}");

    private static final List<String> END_MARKS = Vocabulary.formsInAll(Term.END_MARK);
    private static final List<String> ABOUT = Vocabulary.formsInAll(Term.ABOUT);

    /** A line's kind, and whose boilerplate it is where a heading says so. */
    record Told(Kind kind, @Nullable String organisation, boolean opens) {}

    private final List<Unit> units;
    private final int tail;

    ReadsStory(List<Unit> units) {
        this.units = units;
        this.tail = tail(units);
    }

    List<Told> read() {
        List<Told> told = new ArrayList<>();
        Told state = new Told(Kind.BODY, null, false);
        for (int i = 0; i < units.size(); i++) {
            Told line = i >= tail ? new Told(Kind.NOTES, null, false) : tell(i, state);
            told.add(line);
            state = next(line, state, units.get(i));
        }
        describesIssuer(told);
        return told;
    }

    private static Told next(Told line, Told state, Unit unit) {
        if (line.kind() == Kind.NOTES || line.kind() == Kind.SOURCE) {
            return state;
        }
        boolean lasts = line.kind() != Kind.LEGAL || isLasting(unit);
        return lasts ? new Told(line.kind(), line.organisation(), false) : state;
    }

    private static boolean isLasting(Unit unit) {
        Opening opening = Openings.known().of(unit.plain());
        return opening == null || opening.lasts();
    }

    private Told tell(int i, Told state) {
        Unit unit = units.get(i);
        String line = unit.plain();
        ReadsSource.Source source = ReadsSource.in(line);
        if (source != null && source.from() == 0) {
            return new Told(Kind.SOURCE, null, true);
        }
        if (END_MARKS.contains(line.strip()) || PICTURE.matcher(unit.printed()).matches()) {
            return new Told(Kind.NOTES, null, true);
        }
        String about = about(line);
        if (about != null && i > 0) {
            return new Told(Kind.BOILERPLATE, about, true);
        }
        Opening opening = Openings.known().of(line);
        if (opening != null && !(opening.kind() == Kind.CONTACT && isSentence(line))) {
            return new Told(opening.kind(), null, true);
        }
        if (isForwardLooking(line) || (line.length() < PROSE && line.indexOf('©') >= 0)) {
            return new Told(Kind.LEGAL, null, true);
        }
        if (POWERED.matcher(line).matches()) {
            return new Told(Kind.NOTES, null, true);
        }
        if (isContact(line, state)) {
            return new Told(Kind.CONTACT, null, true);
        }
        boolean prose = unit.printed().length() > PROSE;
        if (state.kind() == Kind.CONTACT && prose) {
            return new Told(Kind.BODY, null, true);
        }
        return new Told(state.kind(), state.organisation(), false);
    }

    /** "Acme Media Contact: ..." or, once the story is over, a short line with an address and a telephone. */
    private static boolean isContact(String line, Told state) {
        if (line.length() > MOST_CONTACT) {
            return false;
        }
        boolean reachable = line.indexOf('@') > 0 || PHONE.matcher(line).find();
        boolean both = line.indexOf('@') > 0 && PHONE.matcher(line).find();
        boolean heads = CONTACT.matcher(line).lookingAt() && (reachable || line.length() < 40);
        return heads || (both && state.kind() != Kind.BODY && !line.contains(". "));
    }

    private static boolean isSentence(String line) {
        return line.length() > PROSE && line.indexOf('@') < 0;
    }

    private static boolean isForwardLooking(String line) {
        return line.length() > PROSE
                && LineWords.of("forward-looking-act").stream().anyMatch(line::contains);
    }

    /** What the heading says the lines are about; {@code null} where the line is no such heading. */
    static @Nullable String about(String line) {
        for (String word : ABOUT) {
            if (line.regionMatches(true, 0, word, 0, word.length()) && line.length() > word.length()) {
                String rest = line.substring(word.length());
                boolean free = word.charAt(word.length() - 1) >= 0x2E80 || !Character.isLetterOrDigit(rest.charAt(0));
                String name =
                        rest.replaceFirst("^[\\s*_:\\[]{1,4}(?i:the )?", "").strip();
                boolean capital = beginsName(name);
                return free && capital ? Organisations.heading(name) : null;
            }
        }
        return null;
    }

    private static boolean beginsName(String name) {
        if (name.isEmpty()) {
            return false;
        }
        int first = name.codePointAt(0);
        return (!Character.isLowerCase(first) && !Character.isDigit(first))
                || BRAND.matcher(name).lookingAt();
    }

    /** A last paragraph of the story that says what an organisation is, heading or not, is its boilerplate. */
    private void describesIssuer(List<Told> told) {
        int last = -1;
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).kind() == Kind.BOILERPLATE) {
                return;
            }
            last = told.get(i).kind() == Kind.BODY ? i : last;
        }
        String line = last < 2 ? "" : units.get(last).plain();
        if (DESCRIBES.matcher(line).matches() && line.length() > PROSE / 2 && line.length() < 1500) {
            told.set(last, new Told(Kind.BOILERPLATE, Organisations.subject(line), true));
        }
    }

    private static boolean isContactHeading(Unit unit) {
        Opening opening = Openings.known().of(unit.plain());
        return opening != null && opening.kind() == Kind.CONTACT;
    }

    /** The index of the rule after which only addresses and pictures follow; the number of lines where there is none. */
    private static int tail(List<Unit> units) {
        int tail = units.size();
        for (int i = units.size() - 1; i >= 0; i--) {
            String line = units.get(i).printed();
            if (END_RULE.matcher(line).matches()) {
                tail = i;
            } else if (isContactHeading(units.get(i)) || (line.length() > PROSE && line.indexOf("](") < 0)) {
                break;
            }
        }
        return tail;
    }
}
