package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Sets right where a name begins and ends inside of a word. A conversion that lost a line end glues two words together,
 * "FeaturesAcme", and looks like a brand that is written so, "KingsCrowd"; what the text prints elsewhere tells which it
 * is. Time grows linearly with the text.
 */
final class MendsGlue {
    /** UTF-16 units of a name beyond which it is not looked at for a seam. */
    private static final int LONGEST_NAME = 120;

    /** UTF-16 units of the shortest name that is told apart from what is glued to it. */
    private static final int SHORTEST_NAME = 4;

    /** UTF-16 units of the longest word that names run out of. */
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    /** Names as they stand free of other words, with the kind of the first of them. */
    private final Map<String, Kind> names = new LinkedHashMap<>();
    /** Those of them that stand so again. */
    private final Set<String> repeated = new LinkedHashSet<>();

    /** Names of several words by the last of them. */
    private final Map<String, Set<String>> byLastWord = new LinkedHashMap<>();

    private MendsGlue(String text) {
        this.text = text;
    }

    /**
     * The same names mended, in order of appearance, none of which overlap.
     *
     * @param names in order of appearance, none of which overlap
     */
    static List<TaggedName> of(List<TaggedName> names, String text) {
        MendsGlue mends = new MendsGlue(text);
        mends.countWords();
        List<TaggedName> whole = mends.withWholeWords(names);
        whole.forEach(mends::learn);
        return whole.stream()
                .map(mends::withoutGlued)
                .map(mends::withGluedBeginning)
                .toList();
    }

    private void countWords() {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > from && i - from <= LONGEST_WORD) {
                    words.merge(text.substring(from, i), 1, Integer::sum);
                }
                from = i + 1;
            }
        }
    }

    /** A word printed again is not glued by accident: a name that covers a part of it covers all, if that is free. */
    private List<TaggedName> withWholeWords(List<TaggedName> names) {
        List<TaggedName> whole = new ArrayList<>(names.size());
        int free = 0;
        for (int i = 0; i < names.size(); i++) {
            TaggedName name = names.get(i);
            int next = i + 1 < names.size() ? names.get(i + 1).from() : text.length();
            int from = wordStart(name.from());
            int to = wordEnd(name.to());
            boolean before = from < name.from() && from >= free && isRepeated(from, wordEnd(name.from()));
            boolean behind = to > name.to() && to <= next && isRepeated(wordStart(name.to()), to);
            free = behind ? to : name.to();
            whole.add(new TaggedName(name.kind(), before ? from : name.from(), free));
        }
        return whole;
    }

    private boolean isRepeated(int from, int to) {
        return to - from <= LONGEST_WORD && words.getOrDefault(text.substring(from, to), 0) > 1;
    }

    private int wordStart(int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private int wordEnd(int at) {
        int to = at;
        while (to < text.length() && to - at <= LONGEST_WORD && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** "Kingdom" behind "7AAUnited" is the end of the name that the text knows as "United Kingdom". */
    private TaggedName withGluedBeginning(TaggedName name) {
        for (String known : byLastWord.getOrDefault(name.in(text), Set.of())) {
            int from = name.to() - known.length();
            if (from > 0 && text.startsWith(known, from) && isSeam(from)) {
                return new TaggedName(name.kind(), from, name.to());
            }
        }
        return name;
    }

    private void learn(TaggedName name) {
        if (name.to() - name.from() <= LONGEST_NAME
                && wordStart(name.from()) == name.from()
                && wordEnd(name.to()) == name.to()) {
            String key = key(name.from(), name.to());
            if (names.putIfAbsent(key, name.kind()) != null) {
                repeated.add(key);
            }
            String printed = name.in(text);
            int blank = printed.lastIndexOf(' ');
            if (blank > 0) {
                byLastWord
                        .computeIfAbsent(printed.substring(blank + 1), none -> new LinkedHashSet<>())
                        .add(printed);
            }
        }
    }

    /** Several words are one name however they are set; "Dash" is not DASH. */
    private String key(int from, int to) {
        String name = text.substring(from, to);
        return name.indexOf(' ') < 0 ? name : name.toLowerCase(Locale.ROOT);
    }

    /** "FeaturesAcme Labs" once, where the text knows Acme Labs, is the heading "Features" and the name. */
    private TaggedName withoutGlued(TaggedName name) {
        if (name.to() - name.from() > LONGEST_NAME || repeated.contains(key(name.from(), name.to()))) {
            return name;
        }
        for (int at = name.from() + 1; at < name.to(); at++) {
            TaggedName known = isSeam(at) ? known(at, name.to()) : null;
            known = known == null && (isSeam(at) || isNumbered(at)) ? known(name.from(), at) : known;
            if (known != null) {
                return known;
            }
        }
        return name;
    }

    private boolean isNumbered(int at) {
        return Character.isDigit(text.charAt(at)) && Character.isLetter(text.charAt(at - 1));
    }

    private @Nullable TaggedName known(int from, int to) {
        @Nullable Kind kind = to - from >= SHORTEST_NAME ? names.get(key(from, to)) : null;
        return kind == null ? null : new TaggedName(kind, from, to);
    }

    /** Between a small letter or digit and a capital, or before the last of several capitals: "RN|Southern". */
    private boolean isSeam(int at) {
        char before = text.charAt(at - 1);
        if (!Character.isUpperCase(text.charAt(at)) || !Character.isLetterOrDigit(before)) {
            return false;
        }
        boolean capital = Character.isUpperCase(before);
        return !capital || (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)));
    }
}
