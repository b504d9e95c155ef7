package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Mention.Kind;
import org.dateline.entity.Word.Shape;
import org.dateline.layout.Section;
import org.dateline.place.Gazetteer;

/**
 * Whom a release is about, where nothing in or beside the name tells that it is a firm: a phrase that the headline holds
 * and the body names again and again, at least once as one that owns or acts. People and places are none.
 */
final class FindsSubject implements MentionFinder {
    /** Named as often outside of headings, a phrase is no accident. */
    private static final int OFTEN = 3;
    /** Characters of a headline that are looked at. */
    private static final int LONGEST_HEADLINE = 1_000;

    private static final int OFTEN_WITHOUT_HEADLINE = 5;

    private final WordLists lists;
    private final Gazetteer gazetteer;

    FindsSubject(WordLists lists, Gazetteer gazetteer) {
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /** A phrase of the body. */
    private static final class Candidate {
        private final List<Mention> mentions = new ArrayList<>();
        private int acts;

        boolean isSubject(boolean inHeadline) {
            int often = inHeadline ? OFTEN : OFTEN_WITHOUT_HEADLINE;
            return mentions.size() >= often && acts >= (inHeadline ? 1 : OFTEN);
        }
    }

    @Override
    public List<Mention> find(Words words) {
        var phrases = new Phrases(words, lists);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (beginsPhrase(words, phrases, i) && !words.inHeading(i)) {
                int end = phrases.organisationEnd(i);
                if (end > i && end - i < 4 && mayBeFirm(words, i, end)) {
                    Candidate candidate = candidates.computeIfAbsent(words.slice(i, end), none -> new Candidate());
                    candidate.mentions.add(new Mention(Kind.ORGANISATION, i, end, EntityRule.HEADLINE_SUBJECT));
                    candidate.acts += acts(words, end) ? 1 : 0;
                }
            }
        }
        String headline = headline(words);
        List<Mention> found = new ArrayList<>();
        candidates.forEach((name, candidate) -> {
            if (candidate.isSubject(headline.contains(" " + name + " "))) {
                found.addAll(candidate.mentions);
            }
        });
        return found;
    }

    private static boolean beginsPhrase(Words words, Phrases phrases, int i) {
        return phrases.isNamePart(i) && (!words.joins(i) || !phrases.isNamePart(i - 1));
    }

    private boolean mayBeFirm(Words words, int first, int end) {
        Word word = words.get(first);
        boolean person = lists.isGivenName(word);
        boolean common = words.isAlsoOrdinary(words.get(end - 1).lower()) || words.isAlsoOrdinary(word.lower());
        boolean noun = end - first == 1 && (lists.isOrganisationNoun(word) || lists.isFirmNoun(word));
        boolean office = noun || lists.isTitle(word) || lists.isTitleModifier(word) || lists.isLegalForm(word);
        return !person
                && !common
                && !office
                && word.shape() != Shape.INITIAL
                && !isAfterDeterminer(words, first)
                && lists.countryOf(word.text()).isEmpty()
                && gazetteer.prominence(words.slice(first, end)) == 0;
    }

    private static boolean isAfterDeterminer(Words words, int i) {
        return words.joins(i)
                && List.of("the", "a", "an", "this", "each")
                        .contains(words.get(i - 1).lower());
    }

    /** Whether the phrase owns ("’s") or acts ("will", "has", "announced"). */
    private boolean acts(Words words, int end) {
        if (!words.joins(end)) {
            return false;
        }
        Word next = words.get(end);
        return next.lower().equals("'s")
                || next.lower().equals("’s")
                || lists.isAnnounceVerb(next)
                || List.of("will", "has", "plans", "continues", "expects", "believes")
                        .contains(next.lower());
    }

    private static String headline(Words words) {
        var headline = new StringBuilder(" ");
        for (int i = 0; i < words.size() && headline.length() < LONGEST_HEADLINE; i++) {
            if (words.section(i) == Section.Kind.HEADLINE) {
                headline.append(words.get(i).text()).append(' ');
            }
        }
        return headline.toString();
    }
}
