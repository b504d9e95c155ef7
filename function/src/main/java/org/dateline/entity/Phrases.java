package org.dateline.entity;

/** How far names reach: runs of capitalised words, walked from one known word to the left or to the right. */
final class Phrases {
    /** No name of an organisation is followed further from the word that gave it away. */
    private static final int ORGANISATION_WORDS = 10;

    private final Words words;
    private final WordLists lists;

    Phrases(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** Whether word {@code i} may stand inside an organisation's name. */
    private boolean isNamePart(int i) {
        Word word = words.get(i);
        if (!word.isProper() || !lists.isOrdinary(word)) {
            return word.isProper();
        }
        return !words.beginsSentence(i)
                && !words.inHeading(i)
                && word.shape() == Word.Shape.CAPITALISED
                && !lists.isNeverInNames(word);
    }

    /**
     * The beginning of the organisation's name whose words end before {@code end}; {@code end} itself where the word
     * before it is none. Crosses "&amp;", and "of" or "for" after a noun that takes them.
     */
    int organisationStart(int end) {
        int start = end;
        while (start > 0 && end - start < ORGANISATION_WORDS) {
            if (start < end && !words.joins(start)) {
                break;
            }
            int before = start - 1;
            if (isNamePart(before) && !isOffice(before)) {
                start = before;
            } else if (start < end && isJoint(before)) {
                start = before - 1;
            } else if (start < end && isNumberInside(before)) {
                start = before;
            } else {
                break;
            }
        }
        return start;
    }

    /** "&amp;" between two parts, or "of" after a noun that takes it. */
    private boolean isJoint(int i) {
        if (i < 1 || !words.joins(i) || !isNamePart(i - 1)) {
            return false;
        }
        Word word = words.get(i);
        return word.isMark("&")
                || ((word.text().equals("of") || word.text().equals("for")) && lists.takesOf(words.get(i - 1)))
                || word.text().equals("de");
    }

    private boolean isNumberInside(int i) {
        return words.get(i).shape() == Word.Shape.NUMBER
                && words.get(i).text().length() < 4
                && words.joins(i)
                && isNamePart(i - 1);
    }

    /** A person's office, "CEO", is no part of a firm's name; "General" and the like may be. */
    private boolean isOffice(int i) {
        Word word = words.get(i);
        return lists.isTitle(word)
                && !lists.isTitleModifier(word)
                && !word.lower().equals("champion")
                && !lists.isOrganisationNoun(word);
    }

    /** The end of a run of name parts that begins at {@code first}; {@code first} where none does. */
    int organisationEnd(int first) {
        int end = first;
        while (end < words.size() && end - first < ORGANISATION_WORDS && (end == first || words.joins(end))) {
            if (isNamePart(end) && !isOffice(end)) {
                end++;
            } else if (end > first
                    && words.isMark(end, "&")
                    && end + 1 < words.size()
                    && words.joins(end + 1)
                    && isNamePart(end + 1)) {
                end += 2;
            } else if (end > first
                    && isNumberInside(end)
                    && words.get(end).text().length() < 3) {
                end++;
            } else {
                break;
            }
        }
        return endWithLegalForm(first, end);
    }

    /** The same end moved behind a comma and a legal form, where they follow. */
    private int endWithLegalForm(int first, int end) {
        int at = end;
        while (at > first && words.joins(at)) {
            int next = words.isMark(at, ",") ? at + 1 : at;
            if (words.joins(next)
                    && lists.isLegalForm(words.get(next))
                    && words.get(next).isProper()) {
                at = next + 1;
            } else {
                break;
            }
        }
        return at;
    }

    /** The end of the name without the legal forms and commas that it ends with; at least one word is left. */
    int withoutLegalForm(int first, int end) {
        int bare = end;
        while (bare > first + 1
                && (lists.isLegalForm(words.get(bare - 1))
                        || words.get(bare - 1).isMark(","))) {
            bare--;
        }
        return bare;
    }
}
