package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;

/**
 * Gathers the mentions of one real person or organisation. What counts as one is said in {@link JoinsPeople} and
 * {@link JoinsOrganisations}.
 */
final class JoinsMentions {
    private final Words words;
    private final WordLists lists;

    JoinsMentions(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The clusters of these mentions, which must not overlap: people first, each kind in order of first appearance. */
    List<Cluster> join(List<Mention> mentions) {
        var people = new JoinsPeople(words, mentions);
        var organisations = new JoinsOrganisations(words, lists);
        for (Mention mention : mentions) {
            boolean organisation = mention.kind() == Kind.ORGANISATION;
            if (organisation && !(isDoubtful(mention) && people.havePart(words.get(mention.first())))) {
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
        List<Cluster> clusters = new ArrayList<>(people.clusters());
        clusters.addAll(organisations.clusters());
        return clusters;
    }

    /** A word alone that stood beside a verb or a title is no firm where the text has a person of that name. */
    private static boolean isDoubtful(Mention mention) {
        return mention.length() == 1 && mention.rule().compareTo(EntityRule.NOUN_BEFORE) >= 0;
    }
}
