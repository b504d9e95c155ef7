package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Mention.Kind;
import org.dateline.place.Gazetteer;

/**
 * Gives a mention the kind that the release itself tells. A trained tagger goes by what stands around a name, and may
 * take a short one, or one it has never seen, for another kind than the name in full.
 */
final class SettlesKinds {
    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;
    /** Last words of people's full names. */
    private final Set<String> surnames = new LinkedHashSet<>();
    /** Names, and what they begin with, to the kind that the release is surest of. */
    private final Map<String, Kind> told = new LinkedHashMap<>();

    SettlesKinds(Words words, WordLists lists, Gazetteer gazetteer) {
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /** The same mentions in the same order, some of another kind. */
    List<Mention> of(List<Mention> mentions) {
        mentions.forEach(this::learn);
        return mentions.stream().map(this::settled).toList();
    }

    private void learn(Mention mention) {
        if (mention.kind() == Kind.PERSON && mention.length() > 1 && !hasLegalForm(mention)) {
            surnames.add(words.get(mention.end() - 1).text());
        }
        boolean declared = mention.rule() == EntityRule.SOURCE_LINE || mention.rule() == EntityRule.ABOUT_HEADING;
        if (hasLegalForm(mention) || (declared && mention.length() > 1)) {
            int end = new Phrases(words, lists).withoutLegalForm(mention.first(), mention.end());
            for (int cut = mention.first() + 1; cut <= end; cut++) {
                told.put(words.printed(mention.first(), cut), Kind.ORGANISATION);
            }
        }
    }

    private Mention settled(Mention mention) {
        return mention.rule() == EntityRule.TAGGED
                ? new Mention(kind(mention), mention.first(), mention.end(), mention.rule())
                : mention;
    }

    private Kind kind(Mention mention) {
        if (hasLegalForm(mention)) {
            return Kind.ORGANISATION;
        }
        String printed = words.printed(mention.first(), mention.end());
        boolean known = mention.kind() == Kind.PLACE && gazetteer.prominence(printed) > 0;
        if (known) {
            return mention.kind();
        }
        if (mention.length() == 1 && surnames.contains(printed)) {
            return told.containsKey(printed) ? mention.kind() : Kind.PERSON;
        }
        return told.getOrDefault(printed, mention.kind());
    }

    private boolean hasLegalForm(Mention mention) {
        return mention.length() > 1 && lists.isLegalForm(words.get(mention.end() - 1));
    }
}
