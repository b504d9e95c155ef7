package org.dateline.entity;

/** How far names reach: runs of capitalised words, walked from one known word to the left or to the right. */
final class Phrases {
    /** No name of a person has more words. */
    private static final int PERSON_WORDS = 5;
    /** No name of an organisation is followed further from the word that gave it away. */
    private static final int ORGANISATION_WORDS = 10;

    private final Words words;
    private final WordLists lists;

    Phrases(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** Whether word {@code i} may be part of a person's name; {@code later} if a part stands before it. */
    boolean isPersonWord(int i, boolean later) {
        Word word = words.get(i);
        boolean written = switch (word.shape()) {
            case CAPITALISED, INITIAL -> true;
            case CAPITALS -> word.text().length() > 2 && (later || lists.isGivenName(word));
            case LOWER, CAMEL, NUMBER, LINK, MARK -> false;
        };
        if (!written || (lists.isLegalForm(word) && !isGenerational(word)) || hasDigit(word.text())) {
            return false;
        }
        if (word.shape() == Word.Shape.INITIAL) {
            return later || word.text().endsWith(".");
        }
        if (lists.isOrdinary(word)
                || lists.isOrganisationNoun(word)
                || !lists.countryOf(word.text()).isEmpty()) {
            return false;
        }
        boolean common = lists.isFirmNoun(word) || lists.isTitle(word);
        return !common || isNameAllTheSame(word, later);
    }

    /** "Gold", "King" and the like are names behind a given name; so is "Judge" before a surname. */
    private boolean isNameAllTheSame(Word word, boolean later) {
        boolean office = lists.isTitle(word) && !lists.isFormOfAddress(word);
        return later ? lists.isSurname(word) && !office : lists.isGivenName(word);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isGenerational(Word word) {
        return word.text().equals("Jr.") || word.text().equals("Sr.");
    }

    /** The end of the person's name that begins at word {@code first}; {@code first} itself where none does. */
    int personEnd(int first) {
        if (!isPersonWord(first, false)) {
            return first;
        }
        int end = first + 1;
        while (end - first < PERSON_WORDS && words.joins(end)) {
            int next = skipParticles(end);
            if (next < words.size() && words.joins(next) && isNotGlued(end) && isPersonWord(next, true)) {
                end = next + 1;
            } else {
                break;
            }
        }
        return end > first + 1 && words.joins(end) && isNickname(end) ? afterNickname(end) : end;
    }

    private boolean isNotGlued(int i) {
        return words.get(i).gap() == Word.Gap.BLANK;
    }

    private int skipParticles(int i) {
        int next = i;
        while (next < words.size() && next < i + 2 && words.joins(next) && lists.isParticle(words.get(next))) {
            next++;
        }
        return next;
    }

    /** {@code Ann “Annie” Lee}: a nickname in quotation marks with a surname after it. */
    private boolean isNickname(int i) {
        return i + 3 < words.size()
                && "“\"".contains(words.get(i).text())
                && "”\"".contains(words.get(i + 2).text())
                && words.joins(i + 3)
                && isPersonWord(i + 3, true);
    }

    private int afterNickname(int i) {
        return i + 4;
    }

    /** Whether word {@code i} may stand inside an organisation's name. */
    boolean isNamePart(int i) {
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
    boolean isOffice(int i) {
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
    int endWithLegalForm(int first, int end) {
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

    /** The end of what "of ..." adds to the name whose noun ends at {@code end}. */
    int organisationOf(int noun) {
        int end = noun + 1;
        boolean and = lists.takesAnd(words.get(noun));
        for (int guard = 0; guard < 3; guard++) {
            if (!words.is(end, "of") && !words.is(end, "for") && !words.is(end, "on")) {
                break;
            }
            int start = words.is(end + 1, "the") ? end + 2 : end + 1;
            int next = words.joins(start) ? properRun(start) : start;
            boolean nested = start > end + 1 && holdsNoun(start, next);
            if (nested) {
                return noun + 1;
            }
            if (next == start) {
                break;
            }
            end = next;
            if (and) {
                end = acrossAnd(end);
            }
        }
        return end;
    }

    /** "Council of Heads of State of the X Organization": what follows "of the" is an organisation of its own, and its organ is not named. */
    private boolean holdsNoun(int first, int end) {
        for (int i = first; i < end; i++) {
            if (lists.isOrganisationNoun(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int acrossAnd(int end) {
        int at = end;
        if (words.isMark(at, ",") && words.joins(at + 1) && isNamePart(at + 1)) {
            int listed = properRun(at + 1);
            if (words.is(listed, "and") || (words.isMark(listed, ",") && words.is(listed + 1, "and"))) {
                at = listed;
            }
        }
        int and = words.isMark(at, ",") ? at + 1 : at;
        if (words.is(and, "and") && words.joins(and + 1) && isNamePart(and + 1) && !isOffice(and + 1)) {
            return properRun(and + 1);
        }
        return end;
    }

    private int properRun(int first) {
        int end = first;
        while (end < words.size() && (end == first || words.joins(end)) && end - first < 6) {
            if (isNamePart(end) && !isOffice(end)) {
                end++;
            } else if (end > first && words.isMark(end, "&") && words.joins(end + 1) && isNamePart(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }
}
