package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The letters that a name may be abbreviated by, in small letters. */
final class Initials {
    private static final int FEWEST = 2;
    /** Words of a name beyond which nobody abbreviates its end. */
    private static final int LONGEST_NAME = 12;

    private static final List<String> SMALL = List.of("of", "and", "the", "for", "in", "on", "de", "&");

    private Initials() {}

    /**
     * The initials of the words of a mention: of all that matter, of all, with capitals inside of words ("BrightWave" is
     * BW) and letters that stand for themselves ("Green SM" is GSM), with the "The" before it, and of all but the last
     * word or two.
     */
    static Set<String> of(Words words, int first, int end) {
        Set<String> all = new LinkedHashSet<>();
        var matter = new StringBuilder();
        var every = new StringBuilder();
        var capitals = new StringBuilder();
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (Character.isLetterOrDigit(word.text().charAt(0))) {
                boolean small = SMALL.contains(word.lower());
                matter.append(small ? "" : word.lower().substring(0, 1));
                every.append(word.lower().charAt(0));
                capitals.append(capitals(word));
                boolean rest = i + 3 > end;
                if (rest && matter.length() > FEWEST) {
                    add(all, matter, every, capitals);
                }
            }
        }
        add(all, matter, every, capitals);
        if (words.is(first, words.get(first).lower())
                && words.get(first - 1).lower().equals("the")) {
            all.add("t" + matter);
        }
        all.removeIf(letters -> letters.length() < FEWEST);
        return all;
    }

    /**
     * What a name may be called where letters stand for its end: "harbour edc" for "harbour economic development council".
     *
     * @param name in small letters, its words parted by one blank
     */
    static List<String> ofEndings(String name) {
        List<String> parts = List.of(name.split(" ", -1));
        List<String> all = new ArrayList<>();
        for (int kept = 1; kept <= parts.size() - FEWEST && parts.size() <= LONGEST_NAME; kept++) {
            var letters = new StringBuilder();
            for (String part : parts.subList(kept, parts.size())) {
                letters.append(part.isEmpty() || SMALL.contains(part) ? "" : part.substring(0, 1));
            }
            if (letters.length() >= FEWEST && !SMALL.contains(parts.get(kept - 1))) {
                all.add(String.join(" ", parts.subList(0, kept)) + ' ' + letters);
            }
        }
        return all;
    }

    private static void add(Set<String> all, StringBuilder... variants) {
        for (StringBuilder variant : variants) {
            all.add(variant.toString());
        }
    }

    private static String capitals(Word word) {
        if (word.shape() == Word.Shape.CAPITALS && word.text().length() < 4) {
            return word.lower();
        }
        if (word.shape() == Word.Shape.CAPITALS || word.shape() == Word.Shape.LOWER) {
            return word.lower().substring(0, 1);
        }
        return capitalsOf(word.text());
    }

    /** The capitals of a word, in small letters. */
    static String capitalsOf(String word) {
        var capitals = new StringBuilder();
        word.chars().filter(Character::isUpperCase).forEach(c -> capitals.append(Character.toLowerCase((char) c)));
        return capitals.toString();
    }
}
