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
            if (end > next && !isNationality(words, next, end)) {
                found.add(new Mention(kind(name.kind()), next, end, EntityRule.TAGGED));
            }
        }
        return found;
    }

    /** "Tajik" alone is an adjective, whatever it is taken for. */
    private boolean isNationality(Words words, int first, int end) {
        String word = words.get(first).text();
        return end - first == 1 && !lists.countryOf(word).isEmpty() && gazetteer.prominence(word) == 0;
    }

    private static Kind kind(TaggedName.Kind kind) {
        return switch (kind) {
            case PERSON -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case PLACE -> Kind.PLACE;
        };
    }
}
