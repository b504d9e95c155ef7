package org.dateline.entity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Finds names again that are known by now: in full, by the surname or given name alone, without legal form, by letters.
 * One word alone must be written as a name is, be no part of a longer capitalised phrase, and not occur in small
 * letters elsewhere; a short form that fits two of them is left alone.
 */
final class FindsAgain {
    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;
    private final Map<String, Alias> aliases = new LinkedHashMap<>();
    /** Forms as printed, for names that begin with a small letter. */
    private final Set<String> exact = new LinkedHashSet<>();
    /** First word of an alias to the number of words of the longest one that begins so. */
    private final Map<String, Integer> longest = new LinkedHashMap<>();

    /**
     * A form to look for.
     *
     * @param cluster whom it names; {@code null} where it fits two
     */
    private record Alias(@Nullable Cluster cluster, EntityRule rule) {}

    FindsAgain(Words words, WordLists lists, Gazetteer gazetteer) {
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /** Adds to each cluster the mentions found again outside of the words taken. */
    void addTo(List<Cluster> clusters, boolean[] taken) {
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                learn(cluster, mention.first(), mention.end(), EntityRule.NAME_AGAIN);
                exact.add(words.printed(mention.first(), mention.end()));
            }
        }
        for (Cluster cluster : clusters) {
            cluster.mentions().forEach(mention -> learnParts(cluster, mention));
        }
        int i = 0;
        while (i < words.size()) {
            Mention again = taken[i] ? null : at(i, taken);
            i = again == null ? i + 1 : again.end();
        }
    }

    private void learnParts(Cluster cluster, Mention mention) {
        int first = mention.first();
        int end = mention.end();
        if (cluster.kind() == Kind.PERSON) {
            int last = end - 1;
            while (last > first
                    && (lists.isPostNominal(words.get(last)) || !words.get(last).isProper())) {
                last--;
            }
            if (last > first) {
                learn(cluster, last, last + 1, EntityRule.SURNAME_AGAIN);
                learn(cluster, first, first + 1, EntityRule.SURNAME_AGAIN);
            }
            return;
        }
        int bare = new Phrases(words, lists).withoutLegalForm(first, end);
        if (bare < end) {
            learn(cluster, first, bare, EntityRule.SHORT_NAME_AGAIN);
        }
    }

    private void learn(Cluster cluster, int first, int end, EntityRule rule) {
        boolean part = rule != EntityRule.NAME_AGAIN && end - first == 1;
        if (part && (!isTelling(words.get(first)) || isPlace(cluster, first))) {
            return;
        }
        String form = String.join(" ", words.bare(first, end));
        Alias known = aliases.get(form);
        if (known == null) {
            aliases.put(form, new Alias(cluster, rule));
            longest.merge(words.get(first).bare(), end - first, Math::max);
        } else if (known.cluster() != cluster && known.rule() == rule) {
            aliases.put(form, new Alias(null, rule));
        }
    }

    /** "Boston" alone is not Boston Capital; a surname is believed though a town has it too. */
    private boolean isPlace(Cluster cluster, int i) {
        return cluster.kind() == Kind.ORGANISATION
                && gazetteer.prominence(words.get(i).text()) > 0;
    }

    /** Whether the word alone can stand for the whole name. */
    private boolean isTelling(Word word) {
        return word.isProper()
                && word.shape() != Word.Shape.INITIAL
                && word.text().length() > 1
                && !words.isAlsoOrdinary(word.lower())
                && !lists.isOrdinary(word)
                && !lists.isTitle(word)
                && !lists.isTitleModifier(word)
                && !lists.isFirmNoun(word)
                && !lists.isOrganisationNoun(word)
                && lists.countryOf(word.text()).isEmpty();
    }

    private @Nullable Mention at(int first, boolean[] taken) {
        int most = longest.getOrDefault(words.get(first).bare(), 0);
        for (int length = most; length > 0; length--) {
            int end = first + length;
            if (isFree(first, end, taken)) {
                Alias alias = aliases.get(String.join(" ", words.bare(first, end)));
                if (alias != null && alias.cluster() != null && isWritten(first, end, alias.cluster(), alias.rule())) {
                    var mention = new Mention(alias.cluster().kind(), first, end, alias.rule());
                    alias.cluster().add(mention);
                    Arrays.fill(taken, first, end, true);
                    return mention;
                }
            }
        }
        return null;
    }

    private boolean isFree(int first, int end, boolean[] taken) {
        if (end > words.size()) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (taken[i] || (i > first && !words.joins(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWritten(int first, int end, Cluster cluster, EntityRule rule) {
        Word word = words.get(first);
        if (word.shape() == Word.Shape.LOWER) {
            return exact.contains(words.printed(first, end));
        }
        if (!word.isProper()) {
            return false;
        }
        if (end - first > 1) {
            return rule != EntityRule.SHORT_NAME_AGAIN || words.inHeading(first) || !isInsidePhrase(first, end);
        }
        if (isAcronymElsewhere(word, cluster)) {
            return false;
        }
        return words.inHeading(first) ? !isNoun(end) : !isInsidePhrase(first, end);
    }

    /** "Who" is not WHO: letters must be written as letters. */
    private boolean isAcronymElsewhere(Word word, Cluster cluster) {
        if (word.shape() == Word.Shape.CAPITALS || word.text().length() > 5) {
            return false;
        }
        Mention acronym = cluster.acronym();
        return acronym != null
                && words.get(acronym.first()).bare().equals(word.bare())
                && words.get(acronym.first()).shape() == Word.Shape.CAPITALS;
    }

    /** "Doe Partners" is not Doe. */
    private boolean isNoun(int i) {
        return words.joins(i) && (lists.isFirmNoun(words.get(i)) || lists.isOrganisationNoun(words.get(i)));
    }

    private boolean isInsidePhrase(int first, int end) {
        boolean before = words.joins(first)
                && words.get(first - 1).isProper()
                && !lists.isTitle(words.get(first - 1))
                && !words.beginsSentence(first - 1)
                && !lists.isOrdinary(words.get(first - 1));
        boolean after = words.joins(end)
                && words.get(end).isProper()
                && words.get(end).gap() == Word.Gap.BLANK
                && !lists.isTitle(words.get(end))
                && !lists.isTitleModifier(words.get(end))
                && !lists.isOrdinary(words.get(end));
        return before || after;
    }
}
