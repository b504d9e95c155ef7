package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * Leaves out what a tagger takes for an organisation, and is an event, a prize, a law, a work, a field or a word: "Harbour
 * Summit", the "Harbour" of "Harbour Awards" or "Harbour 2025" where nothing else is called so, "AI", "Turmeric" where it
 * has its capital from a heading. What the layout declares, or a legal form shows, stays.
 */
final class LeavesOutThings {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Words words;
    private final WordLists lists;
    /** What is declared, and what stands somewhere without the noun of a thing behind it. */
    private final Set<String> named = new LinkedHashSet<>();

    private final Set<String> declared = new LinkedHashSet<>();
    /** What is written like a name where capitals tell something. */
    private final Set<String> told = new LinkedHashSet<>();
    /** What organisations may be abbreviated by, in small letters. */
    private final Set<String> initials = new LinkedHashSet<>();
    /** Where mentions begin: "Harbour Bill Lee" may be two names. */
    private final Set<Integer> starts = new LinkedHashSet<>();

    private LeavesOutThings(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The other mentions, in the same order. */
    static List<Mention> of(List<Mention> mentions, Words words, WordLists lists) {
        var leaves = new LeavesOutThings(words, lists);
        mentions.forEach(mention -> leaves.starts.add(mention.first()));
        mentions.forEach(leaves::learn);
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeIf(leaves::isThing);
        return kept;
    }

    private void learn(Mention mention) {
        String printed = words.printed(mention.first(), mention.end());
        if (mention.isDeclared()) {
            declared.add(printed);
        }
        if (mention.kind() == Kind.ORGANISATION && mention.length() > 1) {
            initials.addAll(Initials.of(words, mention.first(), mention.end()));
        }
        boolean behind = words.joins(mention.first())
                && (words.get(mention.first() - 1).shape() == Word.Shape.LOWER
                        || words.isMark(mention.first() - 1, ","));
        if (behind && !words.inHeading(mention.first())) {
            told.add(printed);
        }
        if (!isBeforeThing(mention)) {
            named.add(printed);
        }
    }

    private boolean isThing(Mention mention) {
        if (mention.kind() != Kind.ORGANISATION || mention.rule() != EntityRule.TAGGED) {
            return false;
        }
        String printed = words.printed(mention.first(), mention.end());
        Word last = words.get(mention.end() - 1);
        if (declared.contains(printed) || lists.isLegalForm(last)) {
            return false;
        }
        boolean numbered =
                words.joins(mention.end()) && words.get(mention.end()).shape() == Word.Shape.NUMBER;
        boolean thing = lists.isThing(last) && (mention.length() > 1 || numbered);
        boolean concept = lists.isConcept(printed) && !initials.contains(printed.toLowerCase(Locale.ROOT));
        boolean ordinary = mention.length() == 1
                && last.shape() == Word.Shape.CAPITALISED
                && last.text().substring(1).equals(last.lower().substring(1))
                && words.isAlsoOrdinary(last.lower())
                && !told.contains(printed);
        return thing || concept || ordinary || (isBeforeThing(mention) && !named.contains(printed));
    }

    private boolean isBeforeThing(Mention mention) {
        int next = mention.end();
        return words.joins(next)
                && words.get(next).gap() == Word.Gap.BLANK
                && !starts.contains(next)
                && (isYear(words.get(next)) || (words.get(next).isProper() && lists.isThing(words.get(next))));
    }

    private static boolean isYear(Word word) {
        return word.shape() == Word.Shape.NUMBER && YEAR.matcher(word.text()).matches();
    }
}
