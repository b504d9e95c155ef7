package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.tagger.TaggedName;
import org.jspecify.annotations.Nullable;

/**
 * Names as they stand outside of addresses: a word of an address names nobody, though it is written like a name. An
 * address that is a name as a whole ("Harbour.example") stays one.
 */
final class OutsideLinks {
    private OutsideLinks() {}

    /**
     * The names that are none of an address, those that run into one cut off before it.
     *
     * @param names in order of appearance
     * @param words of the same text in order
     */
    static List<TaggedName> of(List<TaggedName> names, List<Word> words) {
        List<TaggedName> outside = new ArrayList<>(names.size());
        int next = 0;
        for (TaggedName name : names) {
            while (next < words.size() && words.get(next).to() <= name.from()) {
                next++;
            }
            @Nullable TaggedName rest = name;
            for (int i = next; rest != null && i < words.size() && words.get(i).from() < rest.to(); i++) {
                if (words.get(i).shape() == Word.Shape.LINK) {
                    int before =
                            i == next ? words.get(i).from() : words.get(i - 1).to();
                    rest = outside(rest, words.get(i), before);
                }
            }
            if (rest != null) {
                outside.add(rest);
            }
        }
        return outside;
    }

    /** @param before UTF-16 index where the word before the link ends */
    private static @Nullable TaggedName outside(TaggedName name, Word link, int before) {
        if (name.to() >= link.to()) {
            return name;
        }
        return name.from() < before ? new TaggedName(name.kind(), name.from(), before) : null;
    }
}
