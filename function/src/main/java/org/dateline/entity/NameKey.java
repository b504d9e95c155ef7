package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forms under which two printed names are the same. */
final class NameKey {
    private NameKey() {}

    /** An organisation's name in small letters, without "the", marks and legal form. */
    static String organisation(Words words, int first, int end) {
        String printed = words.printed(first, end);
        String bare = LegalForms.without(printed).toLowerCase(Locale.ROOT);
        String folded =
                bare.replace("&", " and ").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** A person's given name and surname in small letters; initials and middle names are left out. */
    static String person(Words words, int first, int end) {
        List<String> bare = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (word.isProper() && word.shape() != Word.Shape.INITIAL && !ReadsTitles.isDegree(word)) {
                bare.add(word.bare());
            }
        }
        if (bare.isEmpty()) {
            return words.get(first).bare();
        }
        return bare.size() == 1 ? bare.getFirst() : bare.getFirst() + " " + bare.getLast();
    }
}
