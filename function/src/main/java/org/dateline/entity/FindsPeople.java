package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/**
 * People by what stands beside the name (a title, a verb of speech, a contact label) or by a given name. In headings,
 * where every word has a capital, only a given name with a surname of the census is believed; what else a heading
 * names is found again from the body.
 */
final class FindsPeople implements MentionFinder {
    private final WordLists lists;

    FindsPeople(WordLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Mention> find(Words words) {
        var phrases = new Phrases(words, lists);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = beginsRun(words, i) ? phrases.personEnd(i) : i;
            if (end == i) {
                i++;
                continue;
            }
            EntityRule rule = evidence(words, phrases, i, end);
            if (rule != null) {
                found.add(new Mention(Kind.PERSON, i, end, rule));
            }
            i = end;
        }
        return found;
    }

    /** A name begins after anything but another capitalised word; a title or an ordinary word in capitals is no such word. */
    private boolean beginsRun(Words words, int i) {
        if (!words.joins(i)
                || (words.get(i).gap() == Word.Gap.GLUED
                        && !"(“\"‘'[*".contains(words.get(i - 1).text()))) {
            return !words.joins(i) || "—–:/•|,;".contains(words.get(i - 1).text());
        }
        Word before = words.get(i - 1);
        return !before.isProper() || isTitle(before) || lists.isOrdinary(before) || words.inHeading(i);
    }

    private boolean isTitle(Word word) {
        return lists.isTitle(word);
    }

    private @Nullable EntityRule evidence(Words words, Phrases phrases, int first, int end) {
        if (isOrganisation(words, phrases, first, end)) {
            return null;
        }
        boolean titled = hasTitleBefore(words, first);
        if (end - first == 1) {
            boolean address = titled && lists.isFormOfAddress(words.get(first - 1)) && !words.inHeading(first);
            return address && !words.isAlsoOrdinary(words.get(first).lower()) ? EntityRule.TITLE_BEFORE : null;
        }
        boolean given = isGiven(words, first, end);
        boolean census = given && lists.isSurname(words.get(end - 1));
        if (words.inHeading(first)) {
            return census && end - first <= 3 ? EntityRule.GIVEN_NAME : null;
        }
        if (titled && isInsideTitle(words, end)) {
            return null;
        }
        if (titled && (given || isUncommon(words, first, end))) {
            return EntityRule.TITLE_BEFORE;
        }
        if (new ReadsTitles(words, lists).after(end) != null && (given || isUncommon(words, first, end))) {
            return EntityRule.TITLE_AFTER;
        }
        if (isSpeaker(words, first, end, given)) {
            return EntityRule.SPEAKER;
        }
        if (isContact(words, first, end, given)) {
            return EntityRule.CONTACT_LINE;
        }
        return given && (census || isUncommon(words, first, end)) ? EntityRule.GIVEN_NAME : null;
    }

    /** A noun or a legal form after the run, or a firm's ending in it, makes the whole an organisation. */
    private boolean isOrganisation(Words words, Phrases phrases, int first, int end) {
        if (!words.inHeading(first) && words.joins(end) && words.get(end).gap() == Word.Gap.BLANK) {
            Word next = words.get(end);
            if (lists.isOrganisationNoun(next) || lists.isFirmNoun(next) || next.isMark("&")) {
                return true;
            }
        }
        return phrases.endWithLegalForm(first, end) > end;
    }

    private boolean hasTitleBefore(Words words, int first) {
        if (!words.joins(first)) {
            return false;
        }
        Word before = words.get(first - 1);
        if (lists.isTitle(before)) {
            return true;
        }
        return before.isMark(",")
                && first > 1
                && lists.isTitle(words.get(first - 2))
                && isGiven(words, first, first + 2);
    }

    /** "Customer Experience" in "Chief Customer Experience Officer". */
    private boolean isInsideTitle(Words words, int end) {
        return words.joins(end) && words.get(end).gap() == Word.Gap.BLANK && lists.isTitle(words.get(end));
    }

    private boolean isGiven(Words words, int first, int end) {
        Word word = words.get(first);
        if (!lists.isGivenName(word)) {
            boolean initial = word.shape() == Word.Shape.INITIAL && end - first > 2;
            return initial && lists.isGivenName(words.get(first + 1));
        }
        return !lists.isAmbiguous(word) || (end <= words.size() && lists.isSurname(words.get(end - 1)));
    }

    private static boolean isUncommon(Words words, int first, int end) {
        return !words.isAlsoOrdinary(words.get(end - 1).lower())
                && !words.isAlsoOrdinary(words.get(first).lower());
    }

    private boolean isSpeaker(Words words, int first, int end, boolean given) {
        boolean before = words.joins(first)
                && lists.isSpeechVerb(words.get(first - 1))
                && words.get(first - 1).shape() == Word.Shape.LOWER;
        boolean after = words.joins(end)
                && lists.isSpeechVerb(words.get(end))
                && words.get(end).shape() == Word.Shape.LOWER;
        boolean quoted =
                before && first > 1 && "”\",".contains(words.get(first - 2).text());
        return (quoted && isUncommon(words, first, end) && end - first <= 3) || (given && (before || after));
    }

    private boolean isContact(Words words, int first, int end, boolean given) {
        if (first > 1 && words.get(first - 1).isMark(":") && lists.isBeforePeople(words.get(first - 2))) {
            return given
                    || (isUncommon(words, first, end)
                            && end - first <= 3
                            && words.section(first) == Section.Kind.CONTACT);
        }
        boolean alone = !words.joins(first) && !words.joins(end);
        return alone && given && words.section(first) == Section.Kind.CONTACT;
    }
}
