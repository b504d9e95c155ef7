package org.dateline.entity;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Mentions of people that stand in one list, "Ann Lee and Bob Ray", so that one title may be of them all. */
final class ListedPeople {
    /** A longer list shares no title. */
    private static final int LONGEST = 6;

    private final Words words;
    private final ReadsTitles titles;
    /** By the number of their first word. */
    private final NavigableMap<Integer, Mention> people = new TreeMap<>();

    ListedPeople(Words words, WordLists lists, List<Mention> people) {
        this.words = words;
        this.titles = new ReadsTitles(words, lists);
        people.forEach(mention -> this.people.put(mention.first(), mention));
    }

    /** Whether a person's name begins at a word. */
    boolean beginsAt(int i) {
        return people.containsKey(i);
    }

    /** The first of the list that a mention stands in: itself where it stands alone. "And" ends a list. */
    Mention head(Mention mention) {
        Mention head = mention;
        for (int i = 0; i < LONGEST; i++) {
            var before = people.lowerEntry(head.first());
            boolean listed = before != null
                    && next(before.getValue()) == head.first()
                    && (head.equals(mention) || words.get(head.first() - 1).isMark(","));
            if (!listed) {
                break;
            }
            head = before.getValue();
        }
        return head;
    }

    /** The last of the list that a mention stands in: itself where it stands alone. */
    Mention tail(Mention mention) {
        Mention tail = mention;
        for (int i = 0; i < LONGEST; i++) {
            Mention after = people.get(next(tail));
            if (after == null) {
                break;
            }
            tail = after;
        }
        return tail;
    }

    /** The word behind the "and" or comma that follows a name and its degrees; -1 where none does. */
    private int next(Mention mention) {
        int at = titles.afterDegrees(mention.end());
        int joint = words.isMark(at, ",") ? at + 1 : at;
        boolean and = words.is(joint, "and") || words.isMark(joint, "&");
        return and ? joint + 1 : joint > at ? joint : -1;
    }
}
