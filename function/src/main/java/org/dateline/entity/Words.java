package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.evidence.Span;
import org.dateline.layout.Section;

/**
 * The words of a release in order, each with the section it stands in and whether its line is written In Title Case or
 * IN CAPITALS, where capitals tell nothing. Positions are word numbers; the end of a range is exclusive.
 */
final class Words {
    private static final int HEADING_WORDS = 4;
    private static final int LONGEST_REPEAT = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private final Text text;
    private final List<Word> words;
    private final Section.Kind[] kinds;
    private final boolean[] inHeading;
    private final Set<String> lowerCased = new LinkedHashSet<>();

    private Words(Text text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
        this.kinds = new Section.Kind[words.size()];
        this.inHeading = new boolean[words.size()];
    }

    static Words of(Text text, List<Section> sections, WordLists lists) {
        return of(text, CutsWords.of(text.string(), lists), sections, List.of());
    }

    /**
     * The same of words cut before, and cut again where a name begins or ends inside of one: "Oslo-headquartered".
     *
     * @param names in order, none of which overlap
     */
    static Words of(Text text, List<Word> words, List<Section> sections, List<TaggedName> names) {
        Words result = new Words(text, cut(words, names));
        result.breakRepeats();
        result.markSections(sections);
        result.markHeadings();
        for (Word word : result.words) {
            if (word.shape() == Word.Shape.LOWER) {
                result.lowerCased.add(word.lower());
            }
        }
        return result;
    }

    private static List<Word> cut(List<Word> words, List<TaggedName> names) {
        List<Word> cut = new ArrayList<>(words.size());
        int next = 0;
        for (Word word : words) {
            Word rest = word;
            while (next < names.size() && names.get(next).to() <= word.from()) {
                next++;
            }
            for (int i = next; i < names.size() && names.get(i).from() < word.to(); i++) {
                rest = cutAt(rest, names.get(i).from(), cut);
                rest = cutAt(rest, names.get(i).to(), cut);
            }
            cut.add(rest);
        }
        return cut;
    }

    /** What is left of a word from an index on, if that lies inside; the part before it goes to the words cut. */
    private static Word cutAt(Word word, int index, List<Word> cut) {
        if (index <= word.from() || index >= word.to()) {
            return word;
        }
        cut.add(CutsWords.part(word, word.from(), index, word.gap()));
        return CutsWords.part(word, index, word.to(), Word.Gap.GLUED);
    }

    /** A heading that lost its line end: "About Acme Labs Acme Labs is ...". */
    private void breakRepeats() {
        for (int i = 1; i < words.size(); i++) {
            boolean heading = words.get(i - 1).lower().equals("about");
            for (int length = heading ? 1 : 2; length <= LONGEST_REPEAT; length++) {
                if (isRepeat(i, length)) {
                    Word word = words.get(i + length);
                    words.set(i + length, Word.of(word.text(), word.from(), word.to(), Word.Gap.BREAK, word.shape()));
                    break;
                }
            }
        }
    }

    private boolean isRepeat(int first, int length) {
        if (first + 2 * length > words.size()) {
            return false;
        }
        for (int i = first; i < first + length; i++) {
            boolean joint = i > first && i < first + length - 1;
            if ((!words.get(i).isProper() && !joint)
                    || !words.get(i).text().equals(words.get(i + length).text())) {
                return false;
            }
        }
        return true;
    }

    private void markSections(List<Section> sections) {
        int next = 0;
        for (int i = 0; i < kinds.length; i++) {
            Span span = span(i, i + 1);
            while (next < sections.size() && sections.get(next).span().end() <= span.start()) {
                next++;
            }
            boolean inside = next < sections.size() && sections.get(next).span().start() <= span.start();
            kinds[i] = inside ? sections.get(next).kind() : Section.Kind.BODY;
        }
    }

    private void markHeadings() {
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !words.get(i).isJoined()) {
                boolean heading = isHeading(start, i);
                for (int j = start; j < i; j++) {
                    inHeading[j] = heading;
                }
                start = i;
            }
        }
    }

    /** Four words or more of four letters or more, at most one in five of them small, and no full stop at the end. */
    private boolean isHeading(int start, int end) {
        int proper = 0;
        int small = 0;
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            if (word.text().length() >= HEADING_WORDS) {
                proper += word.isProper() ? 1 : 0;
                small += word.shape() == Word.Shape.LOWER ? 1 : 0;
            }
        }
        boolean sentence = end - start > 1 && words.get(end - 1).isMark(".");
        return !sentence && proper + small >= HEADING_WORDS && small * 4 <= proper;
    }

    int size() {
        return words.size();
    }

    Word get(int i) {
        return words.get(i);
    }

    Text text() {
        return text;
    }

    /** Whether there is a word {@code i} on the same line as the one before it. */
    boolean joins(int i) {
        return i > 0 && i < words.size() && words.get(i).isJoined();
    }

    /** Whether word {@code i} is on the same line as the one before it and is this mark. */
    boolean isMark(int i, String mark) {
        return joins(i) && words.get(i).isMark(mark);
    }

    /** Whether word {@code i} is on the same line as the one before it and reads so in small letters. */
    boolean is(int i, String lower) {
        return joins(i) && words.get(i).lower().equals(lower);
    }

    /** Whether word {@code i} is the sign that the name before it owns what follows. */
    boolean isPossessive(int i) {
        return switch (words.get(i).text()) {
            case "'s", "’s", "'", "’" -> true;
            default -> false;
        };
    }

    /** The section that word {@code i} stands in; the body where none is known. */
    Section.Kind section(int i) {
        return kinds[i];
    }

    /** Whether the line of word {@code i} is a heading, so that its capitals tell nothing. */
    boolean inHeading(int i) {
        return inHeading[i];
    }

    /** Whether the text holds this word in small letters too, so that alone it is hardly a name. */
    boolean isAlsoOrdinary(String lower) {
        return lowerCased.contains(lower);
    }

    /** Whether word {@code i} begins a sentence, a line or a quotation. */
    boolean beginsSentence(int i) {
        if (!joins(i)) {
            return true;
        }
        String before = words.get(i - 1).text();
        return words.get(i - 1).shape() == Word.Shape.MARK && ".!?:;“\"*•–—".contains(before);
    }

    Span span(int first, int end) {
        return text.span(words.get(first).from(), words.get(end - 1).to());
    }

    /** The printed characters of a range. */
    String slice(int first, int end) {
        return text.string()
                .substring(words.get(first).from(), words.get(end - 1).to());
    }

    /** The same with each run of blanks as one: how a name is written down. */
    String printed(int first, int end) {
        String slice = slice(first, end);
        for (int i = 0; i < slice.length(); i++) {
            if (slice.charAt(i) != ' ' && Character.isWhitespace(slice.charAt(i))) {
                return BLANKS.matcher(slice).replaceAll(" ");
            }
        }
        return slice.contains("  ") ? BLANKS.matcher(slice).replaceAll(" ") : slice;
    }

    /** The words of a range in small letters, full stops dropped. */
    List<String> bare(int first, int end) {
        List<String> bare = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            bare.add(words.get(i).bare());
        }
        return bare;
    }

    /** The number of the first word that ends after this code point. */
    int wordAt(int codePoint) {
        int index = text.index(codePoint);
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).to() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
