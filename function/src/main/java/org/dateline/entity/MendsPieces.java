package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.jspecify.annotations.Nullable;

/** Puts names together that a tagger cut in pieces, where the release prints the whole elsewhere. Time grows linearly with the text. */
final class MendsPieces {
    /** Words of a name beyond which it is not looked for among its pieces. */
    private static final int MOST_WORDS = 12;

    /** UTF-16 units of the same. */
    private static final int LONGEST_NAME = 120;

    private final String text;
    private final List<Word> words;

    private MendsPieces(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The same names, in order of appearance, none of which overlap.
     *
     * @param names in order of appearance, none of which overlap
     * @param words of the same text, in order
     */
    static List<TaggedName> of(List<TaggedName> names, String text, List<Word> words) {
        return new MendsPieces(text, words).whole(names);
    }

    /**
     * Puts a name of several words that stands whole elsewhere in the place of its pieces, where they reach from its
     * beginning to its end; where one piece was found and the rest was not, only if it stands whole as often at least.
     */
    private List<TaggedName> whole(List<TaggedName> names) {
        Map<String, Kind> known = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (TaggedName name : names) {
            String printed = name.in(text);
            if (name.kind() != Kind.PLACE && printed.indexOf(' ') > 0) {
                known.putIfAbsent(printed, name.kind());
                uses.merge(printed, 1, Integer::sum);
            }
        }
        List<TaggedName> inPieces = inPieces(names, known);
        Set<Integer> edges = new LinkedHashSet<>();
        names.forEach(name -> edges.addAll(List.of(name.from(), name.to())));
        Map<String, Integer> partly = new LinkedHashMap<>();
        for (TaggedName name : inPieces) {
            boolean covered = edges.contains(name.from()) && edges.contains(name.to());
            partly.merge(name.in(text), covered ? 0 : 1, Integer::sum);
        }
        inPieces.removeIf(name -> partly.getOrDefault(name.in(text), 0) > uses.getOrDefault(name.in(text), 0));
        return replaced(names, inPieces);
    }

    /** Known names where other names stand, all of which are pieces of them; in order, none of which overlap. */
    private List<TaggedName> inPieces(List<TaggedName> names, Map<String, Kind> known) {
        List<TaggedName> found = new ArrayList<>();
        int at = 0;
        int from = 0;
        for (int word = 0; word < words.size() && !known.isEmpty(); word++) {
            while (at < names.size() && names.get(at).to() <= words.get(word).from()) {
                at++;
            }
            if (at < names.size() && words.get(word).from() >= from) {
                @Nullable TaggedName whole = known(word, known);
                if (whole != null && isInPieces(whole, names, at)) {
                    found.add(whole);
                    from = whole.to();
                }
            }
        }
        return found;
    }

    /** The longest known name that begins with a word. */
    private @Nullable TaggedName known(int first, Map<String, Kind> known) {
        int from = words.get(first).from();
        for (int end = Math.min(words.size(), first + MOST_WORDS); end > first + 1; end--) {
            int to = words.get(end - 1).to();
            @Nullable Kind kind = to - from > LONGEST_NAME ? null : known.get(text.substring(from, to));
            if (kind != null) {
                return new TaggedName(kind, from, to);
            }
        }
        return null;
    }

    /** Whether names, the first of them the next one, stand within a whole one, and none is it or runs out of it. */
    private static boolean isInPieces(TaggedName whole, List<TaggedName> names, int next) {
        int last = next;
        while (last + 1 < names.size() && names.get(last + 1).from() < whole.to()) {
            last++;
        }
        int from = names.get(next).from();
        int to = names.get(last).to();
        boolean isWhole = last == next && from == whole.from() && to == whole.to();
        return !isWhole && from >= whole.from() && from < whole.to() && to <= whole.to();
    }

    private static List<TaggedName> replaced(List<TaggedName> names, List<TaggedName> whole) {
        List<TaggedName> replaced = new ArrayList<>(names.size());
        int next = 0;
        for (TaggedName name : names) {
            while (next < whole.size() && whole.get(next).to() <= name.from()) {
                next++;
            }
            if (next == whole.size() || name.to() <= whole.get(next).from()) {
                replaced.add(name);
            } else if (replaced.isEmpty() || !replaced.getLast().equals(whole.get(next))) {
                replaced.add(whole.get(next));
            }
        }
        return replaced;
    }
}
