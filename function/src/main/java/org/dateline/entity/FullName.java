package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's printed name, in small letters; the empty string for what is not printed.
 *
 * @param given the first given name
 * @param middle the first middle initial
 * @param surname the last word, and the only one of a name of one word
 * @param generation "jr", "ii"
 */
record FullName(String given, String middle, String surname, String generation) {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    static FullName of(Words words, int first, int end, WordLists lists) {
        List<String> names = new ArrayList<>();
        String middle = "";
        String generation = "";
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (isGeneration(word) && i > first) {
                generation = word.bare();
            } else if (word.shape() == Word.Shape.INITIAL) {
                middle = middle.isEmpty() && !names.isEmpty() ? word.bare().substring(0, 1) : middle;
            } else if (word.isProper() && !lists.isPostNominal(word)) {
                names.add(word.bare());
            }
        }
        if (names.isEmpty()) {
            return new FullName("", middle, words.get(end - 1).bare(), generation);
        }
        return new FullName(names.size() == 1 ? "" : names.getFirst(), middle, names.getLast(), generation);
    }

    /** Whether it tells father from son: "Jr.", "III". */
    static boolean isGeneration(Word word) {
        return GENERATIONS.contains(word.bare());
    }

    /** Whether two people of one surname may be one. */
    boolean isSame(FullName other, WordLists lists) {
        boolean givenAgree = given.equals(other.given)
                || lists.isShortFor(given, other.given)
                || lists.isShortFor(other.given, given);
        return givenAgree && agree(middle, other.middle) && agree(generation, other.generation);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
