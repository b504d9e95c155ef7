package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.mark.Ticker;
import org.dateline.place.Gazetteer;

/**
 * Gathers the mentions of one real person or organisation. What counts as one is said in {@link JoinsPeople} and
 * {@link JoinsOrganisations}.
 */
final class JoinsMentions {
    /** Words between two names of which the second was the first's before. */
    private static final int RENAMING = 8;
    /** Words between a name and the stock symbol in the bracket behind it. */
    private static final int BRACKET = 6;

    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;

    JoinsMentions(Words words, WordLists lists, Gazetteer gazetteer) {
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /** The clusters of these mentions, which must not overlap: people first, each kind in order of first appearance. */
    List<Cluster> join(List<Mention> mentions, List<Ticker> tickers) {
        var people = new JoinsPeople(words, lists, mentions);
        var organisations = new JoinsOrganisations(words, lists, gazetteer);
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.ORGANISATION) {
                organisations.add(mention);
            }
        }
        var definitions = new FindsShortNames(words, lists);
        for (Mention mention : mentions) {
            if (mention.kind() != Kind.PLACE) {
                List<Mention> shortNames = definitions.after(mention);
                if (mention.kind() == Kind.PERSON) {
                    people.define(mention, shortNames);
                } else {
                    shortNames.forEach(shortName ->
                            organisations.define(mention, shortName, definitions.isLetters(shortName, mention)));
                }
            }
        }
        joinRenamed(mentions, organisations);
        joinSymbols(mentions, tickers, organisations);
        List<Cluster> clusters = new ArrayList<>(people.clusters());
        clusters.addAll(organisations.clusters());
        return clusters;
    }

    /** "Brightwater Corp. (NYSE: BRW) grew. BRW sells pumps.": a stock symbol that is printed as a name is the firm's. */
    private void joinSymbols(List<Mention> mentions, List<Ticker> tickers, JoinsOrganisations organisations) {
        NavigableMap<Integer, Mention> byEnd = new TreeMap<>();
        mentions.stream()
                .filter(mention -> mention.kind() == Kind.ORGANISATION)
                .forEach(mention -> byEnd.put(mention.end(), mention));
        for (Ticker ticker : tickers) {
            int at = words.wordAt(ticker.span().start());
            var owner = byEnd.floorEntry(at);
            if (owner != null && at - owner.getKey() <= BRACKET && isBracketBetween(owner.getKey(), at)) {
                organisations.symbol(owner.getValue(), ticker.symbol().value());
            }
        }
    }

    private boolean isBracketBetween(int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            open |= words.get(i).isMark("(");
            if (words.get(i).shape() == Word.Shape.LOWER) {
                return false;
            }
        }
        return open;
    }

    /** "Brightwater Robotics (formerly Tidal Toys)". */
    private void joinRenamed(List<Mention> mentions, JoinsOrganisations organisations) {
        Mention before = null;
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.ORGANISATION) {
                if (before != null && isRenamed(before.end(), mention.first())) {
                    organisations.rename(before, mention);
                }
                before = mention;
            } else {
                before = null;
            }
        }
    }

    private boolean isRenamed(int from, int to) {
        boolean renamed = false;
        for (int i = from; i < to; i++) {
            String word = words.get(i).lower();
            boolean key = lists.joining("renamed").contains(word);
            if (to - from > RENAMING
                    || !words.joins(i)
                    || (!key && !lists.joining("joint").contains(word))) {
                return false;
            }
            renamed |= key;
        }
        return renamed;
    }
}
