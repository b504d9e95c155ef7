package org.dateline.entity;

import java.util.Map;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** The firm that a person is said to have founded or to own: "Ann Lee founded Acme", "Acme, founded by Ann Lee". */
final class ReadsFounders {
    /** Words between "by" and the first of the people. */
    private static final int DESCRIBED = 6;
    /** Words between "founded" and "by": "in late 2018". */
    private static final int WHEN = 3;
    /** Words of a sentence between the firm and "founded". */
    private static final int CLAUSE = 25;

    private final Words words;
    private final WordLists lists;
    private final Map<Integer, Holder> startingAt;
    private final ListedPeople people;

    ReadsFounders(Words words, WordLists lists, Map<Integer, Holder> startingAt, ListedPeople people) {
        this.words = words;
        this.lists = lists;
        this.startingAt = startingAt;
        this.people = people;
    }

    /** The firm of a mention of a person; {@code null} where the sentence tells of none. */
    @Nullable
    Found<String> firm(Mention mention) {
        int end = people.tail(mention).end();
        int verb = words.is(end, "has") || words.is(end, "have") || words.is(end, "also") ? end + 1 : end;
        if (words.joins(verb) && lists.isFounding(words.get(verb))) {
            Found<String> founded = firmAt(words.is(verb + 1, "the") ? verb + 2 : verb + 1);
            if (founded != null) {
                return founded;
            }
        }
        int by = by(people.head(mention).first());
        int passive = by < 0 ? -1 : founded(by);
        for (int i = passive - 1; passive > 0 && i >= Math.max(0, passive - CLAUSE); i--) {
            Found<String> firm = words.joins(i + 1) && !words.get(i).isMark(".") ? firmAt(i) : null;
            if (firm != null || !words.joins(i + 1) || words.get(i).isMark(".")) {
                return firm;
            }
        }
        return null;
    }

    private @Nullable Found<String> firmAt(int i) {
        Holder holder = startingAt.get(i);
        if (holder == null || holder.kind() != Holder.Kind.ORGANISATION) {
            return null;
        }
        Found<String> name = holder.name();
        return new Found<>(name.value(), name.origin(), EntityRule.FOUNDED, name.lost());
    }

    /** The "by" before who is described perhaps: "by husband-and-wife team Ann and Bob Lee"; -1 where there is none. */
    private int by(int first) {
        for (int i = first - 1; i >= Math.max(0, first - DESCRIBED) && words.joins(i + 1); i--) {
            if (words.get(i).lower().equals("by")) {
                return i;
            }
            if (words.get(i).shape() == Word.Shape.MARK) {
                return -1;
            }
        }
        return -1;
    }

    private int founded(int by) {
        for (int i = by - 1; i >= Math.max(0, by - 1 - WHEN) && words.joins(i + 1); i--) {
            if (lists.isFounding(words.get(i)) || words.get(i).lower().equals("owned")) {
                return i;
            }
        }
        return -1;
    }
}
