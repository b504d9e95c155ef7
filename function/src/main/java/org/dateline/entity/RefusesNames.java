package org.dateline.entity;

import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.layout.Streets;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Tells by the words around it what is only written like a name: adjectives, codes, streets, degrees, holidays. */
final class RefusesNames {
    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;

    RefusesNames(Words words, WordLists lists, Gazetteer gazetteer) {
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /**
     * Whether what was taken for a name of a kind is none.
     *
     * @param before the mention before it, or {@code null}
     */
    boolean isNone(Kind kind, int first, int end, @Nullable Mention before) {
        return isNationality(first, end)
                || isNoWord(kind, first, end)
                || isOutside(first, end)
                || isStreet(kind, first, end)
                || (before != null && isDegreeOf(before, kind, first));
    }

    /** "Tajik" or "South Korean" alone is an adjective, whatever it, or its "South", is taken for. */
    private boolean isNationality(int first, int end) {
        return isAdjective(words.printed(first, end))
                || (words.joins(end) && isAdjective(words.printed(first, end + 1)));
    }

    private boolean isAdjective(String name) {
        return lists.isRegional(name) || (!lists.countryOf(name).isEmpty() && gazetteer.prominence(name) == 0);
    }

    /** "Ann Lee, MD" has a degree and is not in Maryland. */
    private boolean isDegreeOf(Mention before, Kind kind, int first) {
        return kind == Kind.PLACE
                && words.isMark(first - 1, ",")
                && lists.isDegree(words.get(first))
                && before.kind() == Kind.PERSON
                && before.end() == first - 1;
    }

    /**
     * "#Acme", "$ACME", the product "ACME-88", "Valentine's Day", "Lee's disease": written like names, and hardly ever the
     * name of anybody in the annotated releases.
     */
    private boolean isOutside(int first, int end) {
        boolean marked = words.get(first).gap() == Word.Gap.GLUED
                && (words.isMark(first - 1, "#") || words.isMark(first - 1, "$"));
        boolean hash = words.get(first).isMark("#");
        boolean numbered = words.isMark(end, "-")
                && words.get(end).gap() == Word.Gap.GLUED
                && words.joins(end + 1)
                && words.get(end + 1).gap() == Word.Gap.GLUED
                && Character.isDigit(words.get(end + 1).text().charAt(0));
        boolean glued = words.joins(end)
                && words.get(end).gap() == Word.Gap.GLUED
                && words.get(end).text().length() > 1
                && words.get(end).text().charAt(0) == '-'
                && Character.isDigit(words.get(end).text().charAt(1));
        boolean owned = words.is(end, "'s") || words.is(end, "’s");
        boolean holiday = owned && (words.is(end + 1, "day") || words.is(end + 1, "disease"));
        return marked || hash || numbered || glued || holiday;
    }

    /** "Oak" and "Oak Drive" of "12 Oak Drive", and "Ave" alone; no name in the annotated releases is a street's with its number. */
    private boolean isStreet(Kind kind, int first, int end) {
        boolean all = kind == Kind.PLACE;
        for (int i = first; all && i < end; i++) {
            all = Streets.isNoun(words.get(i).text());
        }
        int number = words.joins(first) && words.get(first - 1).shape() == Word.Shape.INITIAL ? first - 2 : first - 1;
        boolean numbered = number >= 0
                && words.joins(number + 1)
                && words.joins(first)
                && words.get(number).shape() == Word.Shape.NUMBER;
        boolean street = isStreetNoun(kind, words.get(end - 1))
                || (words.joins(end)
                        && words.get(end).isProper()
                        && Streets.isNoun(words.get(end).text()));
        return all || (numbered && street);
    }

    private boolean isBehindName(int i) {
        return words.joins(i)
                && (words.get(i - 1).isProper() || words.get(i - 1).isMark(","));
    }

    /** "Court" ends a street's name, and a court's: "On May 5 Harbour Court ruled". */
    private boolean isStreetNoun(Kind kind, Word word) {
        boolean body = kind == Kind.ORGANISATION && (lists.isOrganisationNoun(word) || lists.isFirmNoun(word));
        return !body && Streets.isNoun(word.text());
    }

    /** One ordinary word, a legal form, the letter of a suite, and the letters of a telephone number: "800-555-HELP". */
    private boolean isNoWord(Kind kind, int first, int end) {
        Word word = words.get(first);
        boolean dialled = first > 0
                && word.gap() == Word.Gap.GLUED
                && words.get(first - 1).text().endsWith("-")
                && Character.isDigit(words.get(first - 1).text().charAt(0));
        boolean refused = lists.isNeverInNames(word)
                || (kind == Kind.ORGANISATION && lists.isLegalForm(word) && isBehindName(first))
                || (kind == Kind.PLACE && word.shape() == Word.Shape.INITIAL);
        return dialled || (end - first == 1 && refused);
    }
}
