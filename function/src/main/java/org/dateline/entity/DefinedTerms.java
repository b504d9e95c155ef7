package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * Letters that a release defines for words that name nobody: "Ultra High Purity (UHP)". In the annotated releases such
 * letters are never an organisation, though a tagger that sees them again alone takes them for one.
 */
final class DefinedTerms {
    private static final String OPENING = "(“\"‘'";
    private static final String CLOSING = ")”\"’'";

    private final Words words;
    private final boolean[] named;

    private DefinedTerms(Words words, boolean[] named) {
        this.words = words;
        this.named = named;
    }

    /** The mentions but for organisations that go by the letters of a term. */
    static List<Mention> leftOut(List<Mention> mentions, Words words) {
        boolean[] named = new boolean[words.size()];
        for (Mention mention : mentions) {
            Arrays.fill(named, mention.first(), mention.end(), true);
        }
        Set<String> terms = new DefinedTerms(words, named).letters();
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeIf(mention -> mention.kind() == Kind.ORGANISATION
                && mention.length() == 1
                && terms.contains(words.get(mention.first()).text()));
        return kept;
    }

    private Set<String> letters() {
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 1; i < words.size() - 1; i++) {
            if (isBracketed(i) && isTerm(i)) {
                terms.add(words.get(i).text());
            }
        }
        return terms;
    }

    private boolean isBracketed(int i) {
        return words.get(i).isProper()
                && OPENING.contains(words.get(i - 1).text())
                && words.joins(i + 1)
                && CLOSING.contains(words.get(i + 1).text());
    }

    /** Whether the words before the bracket begin with these letters and none of them is of a name. */
    private boolean isTerm(int i) {
        String letters = Initials.capitalsOf(words.get(i).text());
        int open = i - 1;
        while (open > 0 && i - open < 3 && OPENING.contains(words.get(open - 1).text())) {
            open--;
        }
        if (letters.length() < 2) {
            return false;
        }
        int left = letters.length();
        for (int at = open - 1; left > 0 && at >= 0; at--) {
            int taken = taken(letters.substring(0, left), words.get(at).lower());
            if (taken == 0 || named[at] || !words.joins(at + 1)) {
                return false;
            }
            left -= taken;
        }
        return left == 0;
    }

    /** How many letters at the end a word stands for: one, or one for each part of "click-through". */
    private static int taken(String letters, String word) {
        var initials = new StringBuilder();
        for (String part : word.split("-", -1)) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        if (letters.endsWith(initials.toString())) {
            return initials.length();
        }
        return letters.charAt(letters.length() - 1) == word.charAt(0) ? 1 : 0;
    }
}
