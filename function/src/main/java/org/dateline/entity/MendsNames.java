package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * Sets right where a name begins and ends. A tagger judges each token by what stands around it, and so cuts a name in
 * two, or leaves a piece of one, where the release itself shows the whole. Time grows linearly with the text.
 */
final class MendsNames {
    /** UTF-16 units of a nickname with its quotation marks. */
    private static final int LONGEST_NICKNAME = 24;

    /** Between the halves of a name with a nickname; before and in the second half where that begins inside of it. */
    private static final Pattern NICKNAME = Pattern.compile(" [“\"]\\p{Lu}[\\p{L} ]{1,18}[”\"] ");

    private static final Pattern OPENED = Pattern.compile(" [“\"]");
    private static final Pattern CLOSES = Pattern.compile("[\\p{L} ]{2,18}[”\"] ");

    /** UTF-16 units of the shortest name that is told from its own repetition. */
    private static final int FEWEST_DOUBLED = 3;

    /** Small words that no name ends with. */
    private static final Set<String> JOINTS = Set.of("of", "the", "and", "for", "in", "at", "by", "to", "with", "&");

    /** Marks and blanks that no name begins or ends with. */
    private static final String AROUND = ",;:–—- \t\n\r\u00a0";

    private final String text;
    private final List<Word> words;

    private MendsNames(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The same names mended, in order of appearance, none of which overlap.
     *
     * @param names in order of appearance, none of which overlap
     * @param words of the same text, in order
     */
    static List<TaggedName> of(List<TaggedName> names, String text, List<Word> words) {
        MendsNames mends = new MendsNames(text, words);
        List<TaggedName> mended = new ArrayList<>(names.size());
        for (TaggedName name : mends.joined(names)) {
            mends.addParted(mends.trimmed(mends.inOneParagraph(name)), mended);
        }
        return MendsPieces.of(mends.withFullStops(mended), text, words);
    }

    /** "Tide" and "Purple" with nothing between are one word, written like a brand. */
    private List<TaggedName> joined(List<TaggedName> names) {
        List<TaggedName> joined = new ArrayList<>(names.size());
        for (TaggedName name : names) {
            TaggedName before = joined.isEmpty() ? name : joined.getLast();
            boolean glued =
                    before.to() == name.from() && before.kind() == name.kind() && isOneWord(before.from(), name.to());
            if (glued || isFormOf(before, name) || isNicknamed(before, name)) {
                joined.set(joined.size() - 1, new TaggedName(before.kind(), before.from(), name.to()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    /** "Ann" and "Lee", or "Bear” Lee", with a nickname in quotation marks between them are one person's. */
    private boolean isNicknamed(TaggedName before, TaggedName name) {
        int gap = name.from() - before.to();
        if (before.kind() != Kind.PERSON || name.kind() != Kind.PERSON || gap < 0 || gap > LONGEST_NICKNAME) {
            return false;
        }
        String between = text.substring(before.to(), name.from());
        boolean inside = OPENED.matcher(between).matches()
                && CLOSES.matcher(name.in(text)).lookingAt();
        return inside || NICKNAME.matcher(between).matches();
    }

    /** "PLLC" behind "Harbour" or "Harbour,": a legal form alone is the end of the name before it. */
    private boolean isFormOf(TaggedName before, TaggedName name) {
        int gap = name.from() - before.to();
        return name.kind() == Kind.ORGANISATION
                && before.kind() == Kind.ORGANISATION
                && (gap == 1 || gap == 2)
                && ", ".endsWith(text.substring(before.to(), name.from()))
                && LegalForms.isForm(name.in(text).replace(".", "").toLowerCase(Locale.ROOT));
    }

    private boolean isOneWord(int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isLetterOrDigit);
    }

    /** No name runs over an empty line: what stands behind it is cut off. */
    private TaggedName inOneParagraph(TaggedName name) {
        int line = -1;
        for (int i = name.from(); i < name.to(); i++) {
            if (text.charAt(i) == '\n') {
                if (line >= 0) {
                    return new TaggedName(name.kind(), name.from(), line);
                }
                line = i;
            } else if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                line = -1;
            }
        }
        return name;
    }

    private TaggedName trimmed(TaggedName name) {
        int from = name.from();
        int to = trimmedEnd(from, name.to());
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String heading = "About ";
        if (text.startsWith(heading, from) && to - from > heading.length()) {
            from += heading.length();
        }
        to = withoutLooseBracket(from, to);
        return new TaggedName(name.kind(), from, withoutJoints(from, to));
    }

    /** A name ends before a bracket of which it holds one half: "Acme) - Copies", "Acme (formerly". */
    private int withoutLooseBracket(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '(') {
                open = open < 0 ? i : open;
            } else if (text.charAt(i) == ')') {
                if (open < 0) {
                    return i;
                }
                open = -1;
            }
        }
        return trimmedEnd(from, open > from ? open : to);
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "Council of Ministers of the" leads to another name and ends before its last "of". */
    private int withoutJoints(int from, int to) {
        String name = text.substring(from, to);
        int blank = name.lastIndexOf(' ');
        while (blank > 0 && JOINTS.contains(name.substring(blank + 1))) {
            name = name.substring(0, blank);
            blank = name.lastIndexOf(' ');
        }
        return from + name.length();
    }

    /** A heading that ran into its own repetition, "AcmeAcme", is the name twice. */
    private void addParted(TaggedName name, List<TaggedName> parted) {
        int half = (name.to() - name.from()) / 2;
        int middle = name.from() + half;
        boolean twice = half >= FEWEST_DOUBLED
                && name.to() - middle == half
                && text.regionMatches(name.from(), text, middle, half);
        if (twice) {
            parted.add(new TaggedName(name.kind(), name.from(), middle));
            parted.add(new TaggedName(name.kind(), middle, name.to()));
        } else if (name.to() > name.from()) {
            parted.add(name);
        }
    }

    /**
     * "Acme, Ltd" takes the full stop that its last word is abbreviated with, "Harbour" the ".example" glued to it, unless
     * the text calls it Harbour elsewhere, too.
     */
    private List<TaggedName> withFullStops(List<TaggedName> names) {
        List<TaggedName> with = new ArrayList<>(names.size());
        Map<String, Integer> uses = new LinkedHashMap<>();
        names.forEach(name -> uses.merge(name.in(text), 1, Integer::sum));
        int next = 0;
        for (TaggedName name : names) {
            while (next < words.size() && words.get(next).to() < name.to()) {
                next++;
            }
            boolean abbreviated = next < words.size()
                    && words.get(next).from() < name.to()
                    && words.get(next).to() > name.to()
                    && words.get(next).shape() != Word.Shape.LINK
                    && text.charAt(name.to()) == '.'
                    && (words.get(next).to() == name.to() + 1 || uses.getOrDefault(name.in(text), 0) == 1);
            with.add(
                    abbreviated
                            ? new TaggedName(
                                    name.kind(), name.from(), words.get(next).to())
                            : name);
        }
        return with;
    }
}
