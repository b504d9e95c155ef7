package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.place.Gazetteer;

/** The names that the trained tagger sees, as mentions. */
final class FindsTagged {
    private final List<TaggedName> names;
    private final WordLists lists;
    private final Gazetteer gazetteer;

    FindsTagged(List<TaggedName> names, WordLists lists, Gazetteer gazetteer) {
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The mentions of these names, in order of appearance. */
    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>(names.size());
        int next = 0;
        for (TaggedName name : names) {
            while (next < words.size() && words.get(next).to() <= name.from()) {
                next++;
            }
            int end = next;
            while (end < words.size() && words.get(end).from() < name.to()) {
                end++;
            }
            Kind kind = kind(name.kind());
            int last = kind == Kind.PERSON ? withoutDegrees(words, next, end) : end;
            if (last > next && !isNationality(words, next, last) && !isNoName(words, next, last)) {
                found.add(new Mention(kind, next, last, EntityRule.TAGGED));
            }
        }
        return found;
    }

    /** "Tajik" or "South Korean" alone is an adjective, whatever it is taken for. */
    private boolean isNationality(Words words, int first, int end) {
        String name = words.printed(first, end);
        return !lists.countryOf(name).isEmpty() && gazetteer.prominence(name) == 0;
    }

    /** An ordinary word alone, and the letters of a telephone number: "800-555-HELP". */
    private boolean isNoName(Words words, int first, int end) {
        Word word = words.get(first);
        boolean dialled = first > 0
                && word.gap() == Word.Gap.GLUED
                && words.get(first - 1).text().endsWith("-")
                && Character.isDigit(words.get(first - 1).text().charAt(0));
        return dialled || (end - first == 1 && lists.isNeverInNames(word));
    }

    /** "Ann Lee, Esq." is called Ann Lee; "Jr." is hers to keep. */
    private int withoutDegrees(Words words, int first, int end) {
        int last = end;
        while (last > first + 1
                && (lists.isDegree(words.get(last - 1))
                        || ",.".contains(words.get(last - 1).text()))) {
            last--;
        }
        return last;
    }

    private static Kind kind(TaggedName.Kind kind) {
        return switch (kind) {
            case PERSON -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case PLACE -> Kind.PLACE;
        };
    }
}
