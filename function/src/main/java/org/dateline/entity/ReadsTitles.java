package org.dateline.entity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title printed beside a person's name. Before it: the noun right before the name and what qualifies it ("Chinese
 * President", "founder and CEO"). After it: behind a comma, a dash or in brackets ("Ann Lee, Chief Executive Officer of
 * Acme").
 */
final class ReadsTitles {
    /** A title's noun comes within this many words, or it is no title. */
    private static final int REACH = 7;
    /** Words from "Chief" to "Officer". */
    private static final int FIELD = 4;

    /** Words that qualify a title: "biophilic design specialist". */
    private static final int QUALIFIERS = 4;
    /** Letters, hyphens and full stops of what is printed behind a name: "PHM-C". */
    private static final int LONGEST_DEGREE = 6;

    private static final Pattern TAIL_OF_NO_QUALIFIER = Pattern.compile("(?:ly|ed|s|ing)$");

    private final Words words;
    private final WordLists lists;
    private final boolean shared;

    ReadsTitles(Words words, WordLists lists) {
        this(words, lists, false);
    }

    /** @param shared reads titles of several people, too: "founders" */
    ReadsTitles(Words words, WordLists lists, boolean shared) {
        this.words = words;
        this.lists = lists;
        this.shared = shared;
    }

    /**
     * A title as a range of words.
     *
     * @param first its first word
     * @param end after its last
     * @param holder where the name of the firm or country begins that follows "of", "at" or "for", or stands before it;
     *     -1 where none is printed
     */
    record Title(int first, int end, int holder) {}

    /** The title right before the name that begins at {@code name}, or {@code null}. */
    @Nullable
    Title before(int name) {
        if (!words.joins(name)) {
            return null;
        }
        int end = words.get(name - 1).isMark(",") ? name - 1 : name;
        if (end < 1 || !isNoun(words.get(end - 1)) || (end < name && !words.joins(end))) {
            return null;
        }
        int first = end - 1;
        while (first > 0 && end - first < REACH + 2 && words.joins(first)) {
            int chief = chiefBefore(first, end);
            if (chief >= 0) {
                first = chief;
            } else if (isTitleWord(first - 1)) {
                first--;
            } else if (isConnected(first - 1)) {
                first -= 2;
            } else {
                break;
            }
        }
        return new Title(qualified(withoutUnder(first, end), end), end, -1);
    }

    private boolean isNoun(Word word) {
        return lists.isTitle(word) || (shared && lists.isPluralTitle(word));
    }

    /** There are under secretaries, but no under presidents: "under CEO Ann Lee". */
    private int withoutUnder(int first, int end) {
        boolean loose = first + 1 < end && words.get(first).lower().equals("under");
        return loose && !words.get(first + 1).lower().equals("secretary") ? first + 1 : first;
    }

    /** Where the nouns and adjectives in small letters begin that stand before a title: "car accident lawyer". */
    private int qualified(int first, int end) {
        if (words.get(end - 1).shape() != Word.Shape.LOWER) {
            return first;
        }
        int at = first;
        while (at > 1 && first - at < QUALIFIERS && words.joins(at) && isQualifier(words.get(at - 1))) {
            at--;
        }
        return at;
    }

    /** What ends in "-ly", "-ed" or "-s" tells how one came to the title, or is a verb. */
    private boolean isQualifier(Word word) {
        return word.shape() == Word.Shape.LOWER
                && !lists.isOrdinary(word)
                && !lists.isSpeechVerb(word)
                && !lists.isPluralTitle(word)
                && !TAIL_OF_NO_QUALIFIER.matcher(word.lower()).find();
    }

    /** "Chief" before up to three words of a field that ends in "Officer": "Chief Visionary Officer"; -1 where there is none. */
    private int chiefBefore(int first, int end) {
        if (first != end - 1 || !words.get(first).lower().equals("officer")) {
            return -1;
        }
        for (int i = first - 1;
                i >= Math.max(0, first - FIELD)
                        && words.joins(i + 1)
                        && words.get(i).isProper();
                i--) {
            if (words.get(i).lower().equals("chief")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitleWord(int i) {
        Word word = words.get(i);
        return lists.isTitle(word)
                || lists.isTitleModifier(word)
                || !lists.countryOf(word.text()).isEmpty();
    }

    /** "and", "&amp;" or "/" after another title. */
    private boolean isConnected(int i) {
        Word word = words.get(i);
        boolean connects = word.text().equals("and") || word.isMark("&") || word.isMark("/") || word.isMark(",");
        return connects && i > 0 && words.joins(i) && lists.isTitle(words.get(i - 1));
    }

    /** The title behind the name that ends at {@code end}, or {@code null}. */
    @Nullable
    Title after(int end) {
        int at = afterDegrees(end);
        return opensTitle(at) ? from(at + 1) : null;
    }

    /** The title that begins at a word, behind an article perhaps, or {@code null}. */
    @Nullable
    Title from(int start) {
        boolean article = words.is(start, "the")
                || words.is(start, "a")
                || words.is(start, "an")
                || words.is(start, "our")
                || words.is(start, "its");
        int first = article ? start + 1 : start;
        if (words.is(first, "new")) {
            first++;
        }
        int noun = noun(first);
        if (noun < 0) {
            return null;
        }
        int holder = -1;
        int possessive = possessive(first, noun);
        if (possessive > 0) {
            holder = first;
            first = possessive + 1;
        }
        int titleEnd = acrossMore(noun + 1);
        int of = holderAfter(titleEnd);
        if (of > 0) {
            return new Title(first, titleEnd, of);
        }
        return new Title(first, withField(titleEnd), holder);
    }

    private boolean opensTitle(int i) {
        if (!words.joins(i)) {
            return false;
        }
        String mark = words.get(i).text();
        return mark.equals("as")
                || mark.equals(",")
                || mark.equals("(")
                || mark.equals("–")
                || mark.equals("—")
                || mark.equals("-")
                || mark.equals("|");
    }

    /** Past ", PhD", ", M.D.", ", Esq." and ", Jr.". */
    int afterDegrees(int end) {
        int at = end;
        while (words.joins(at)) {
            int degree = words.isMark(at, ",") ? at + 1 : at;
            if (!words.joins(degree) || !(lists.isPostNominal(words.get(degree)) || isLetters(at, degree))) {
                break;
            }
            at = degree + 1;
            while (words.isMark(at, ".") || isLetter(at)) {
                at++;
            }
        }
        return at;
    }

    /** "RN" or "FNP-C" between two commas: capitals or letters with full stops, and no office. */
    private boolean isLetters(int comma, int i) {
        String word = words.get(i).text();
        int stop = word.indexOf('.');
        boolean capitals =
                word.chars().noneMatch(Character::isLowerCase) && words.get(i).isProper();
        boolean between = comma < i && words.isMark(i + 1, ",");
        return between
                && word.length() <= LONGEST_DEGREE
                && (capitals || (stop > 0 && stop < word.length() - 1))
                && !lists.isTitle(words.get(i));
    }

    /** "D." of "Ph. D.". */
    private boolean isLetter(int i) {
        return words.joins(i) && words.get(i).shape() == Word.Shape.INITIAL;
    }

    /** The number of the title's noun within reach of {@code first}, or -1. */
    private int noun(int first) {
        for (int i = first; i < first + REACH && i < words.size() && words.joins(i); i++) {
            Word word = words.get(i);
            if (isNoun(word) && !lists.isCourtesy(word) && !isQualified(i)) {
                return i;
            }
            boolean inside = word.isProper()
                    || lists.isTitleModifier(word)
                    || word.isMark("&")
                    || word.text().equals("and")
                    || word.text().equals("’s")
                    || word.text().equals("'s")
                    || (word.shape() == Word.Shape.LOWER
                            && words.joins(i + 1)
                            && i < first + 3
                            && !lists.isOrdinary(word)
                            && !lists.isSpeechVerb(word));
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** "chief" in "chief executive officer" is not yet the noun. */
    private boolean isQualified(int i) {
        if (words.get(i).lower().equals("chief")) {
            for (int j = i + 1; j <= i + FIELD && words.joins(j) && words.get(j).shape() != Word.Shape.MARK; j++) {
                if (words.get(j).lower().equals("officer")) {
                    return true;
                }
            }
        }
        return words.joins(i + 1)
                && (lists.isTitle(words.get(i + 1))
                        || (lists.isTitleModifier(words.get(i))
                                && words.joins(i + 2)
                                && lists.isTitle(words.get(i + 2))
                                && words.get(i + 1).shape() != Word.Shape.MARK
                                && !words.get(i + 1).text().equals("of")
                                && !words.get(i + 1).text().equals("and")));
    }

    private int possessive(int first, int noun) {
        for (int i = first + 1; i < noun; i++) {
            if (words.get(i).text().equals("’s") || words.get(i).text().equals("'s")) {
                return i;
            }
        }
        return -1;
    }

    /** Past "and CEO", "& founder", ", President". */
    private int acrossMore(int end) {
        int at = end;
        while (words.is(at, "and") || words.isMark(at, "&") || words.isMark(at, "/") || words.isMark(at, ",")) {
            int noun = words.joins(at + 1) ? noun(at + 1) : -1;
            if (noun < 0 || possessive(at + 1, noun) > 0) {
                break;
            }
            at = noun + 1;
        }
        return at;
    }

    /** Where the holder of the title begins after "of", "at", "for" or a comma; -1 where none does. */
    private int holderAfter(int end) {
        if (words.is(end, "of") || words.is(end, "at") || words.is(end, "for") || words.is(end, "with")) {
            int first = words.is(end + 1, "the") ? end + 2 : end + 1;
            return words.joins(first) && words.get(first).isProper() ? first : -1;
        }
        return -1;
    }

    /** A field in small letters: "vice president of marketing". */
    private int withField(int end) {
        if (!words.is(end, "of") && !words.is(end, "for")) {
            return end;
        }
        int at = end + 1;
        while (words.joins(at)
                && at - end < 5
                && words.get(at).shape() == Word.Shape.LOWER
                && !(lists.isOrdinary(words.get(at)) && !words.is(at, "and"))
                && !lists.isSpeechVerb(words.get(at))) {
            at++;
        }
        boolean loose = at > end + 1 && words.is(at - 1, "and");
        return at > end + 1 ? (loose ? at - 1 : at) : end;
    }
}
