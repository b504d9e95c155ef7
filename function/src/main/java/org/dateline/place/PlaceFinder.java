package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Span;

/**
 * Finds the names of places in running text: capitalised words that the gazetteer knows, the longest run first. A small
 * town is taken only where its state or country follows. Refuses names that are parts of longer ones ("Boston
 * Scientific", "Bank of China"), common words ("Reading") and names of alternate spelling; people who are called like
 * places ("Austin") are for the caller to take out.
 */
public final class PlaceFinder {
    /** Below this many inhabitants a name by itself is more often something else. */
    private static final long KNOWN_BY_ITSELF = 100_000;

    /** Words in the longest names: "Saint Vincent and the Grenadines". */
    private static final int LONGEST = 6;

    private static final int LONGEST_HINT = 3;

    /** Letters, with stops, hyphens and apostrophes between them; a possessive is left out. */
    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]|(?<=\\p{L})(?!['’]s\\b)[.'’-](?=\\p{L}))++");

    /** Words that go on inside a name: "Isle of Man", "Trinidad and Tobago", "Rio de Janeiro". */
    private static final Set<String> INNER = Set.of(
            "of", "the", "and", "de", "del", "do", "da", "la", "le", "les", "los", "las", "sur", "am", "der", "upon",
            "on", "in", "y");

    /** Words that start a sentence before a place without being a part of its name. */
    private static final Set<String> OPENING = Set.of(
            "The",
            "In",
            "At",
            "From",
            "To",
            "For",
            "With",
            "And",
            "But",
            "As",
            "On",
            "Of",
            "Near",
            "Across",
            "Throughout",
            "Outside",
            "While",
            "When",
            "If",
            "Since",
            "Both",
            "Like",
            "Unlike",
            "Today",
            "Is",
            "Does",
            "Will",
            "Why",
            "How",
            "Where",
            "Our",
            "This",
            "That");

    /** Words before "of" that say what a place is and are not a part of its name: "City of Houston". */
    private static final Set<String> TITLES = Set.of("City", "Town", "Village", "County", "State", "Province");

    private final Gazetteer gazetteer;

    /** A finder over a gazetteer, usually {@link Gazetteer#standard()}. */
    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Word(String text, int start, int end) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    /** The names in order, a city and its state or country each by itself; none overlaps another. */
    public List<PrintedName> find(Text text) {
        var reading = new ReadingOf(text, words(text.string()));
        int at = 0;
        while (at < reading.words.size()) {
            at = reading.readNameAt(at);
        }
        return List.copyOf(reading.found);
    }

    private static List<Word> words(String string) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(string);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** One pass through one text; words go by number, and the end of a name is the number after its last word. */
    private final class ReadingOf {
        private final Text text;
        private final String string;
        private final List<Word> words;
        private final List<PrintedName> found = new ArrayList<>();

        ReadingOf(Text text, List<Word> words) {
            this.text = text;
            this.string = text.string();
            this.words = words;
        }

        /** Takes the longest name that starts at a word, with the hint after it; gives the word to go on at. */
        int readNameAt(int first) {
            int end = endOfName(first);
            if (end == first) {
                return first + 1;
            }
            int hintEnd = endOfHint(end);
            if (hintEnd > end && gazetteer.prominence(name(first, hintEnd)) > 0) {
                take(first, hintEnd);
                return hintEnd;
            }
            take(first, end);
            if (hintEnd > end) {
                take(end, hintEnd);
            }
            return hintEnd;
        }

        private void take(int first, int end) {
            Span span = text.span(words.get(first).start, endWithStop(words.get(end - 1)));
            found.add(new PrintedName(text.slice(span), span));
        }

        private int endOfName(int first) {
            Word word = words.get(first);
            if (!word.isCapitalised() || word.text.equals("The") || isTitle(first)) {
                return first;
            }
            int end = first + 1;
            while (end < words.size() && end - first < LONGEST && goesOn(end)) {
                end++;
            }
            for (int to = end; to > first; to--) {
                if (words.get(to - 1).isCapitalised() && isPlace(first, to)) {
                    return to;
                }
            }
            return first;
        }

        private boolean goesOn(int number) {
            Word word = words.get(number);
            return touchesOneBefore(number) && (word.isCapitalised() || INNER.contains(word.text));
        }

        private boolean isPlace(int first, int end) {
            long prominence = gazetteer.prominence(name(first, end));
            if (endOfHint(end) > end) {
                return prominence > 0 || !gazetteer.named(name(first, end)).isEmpty();
            }
            return prominence >= KNOWN_BY_ITSELF && !isPartOfLonger(first, end);
        }

        /** After ", " the end of the longest state, province or country; {@code end} where there is none. */
        private int endOfHint(int end) {
            if (end >= words.size()
                    || !between(end).equals(", ")
                    || !words.get(end).isCapitalised()) {
                return end;
            }
            int to = end + 1;
            while (to < words.size() && to - end < LONGEST_HINT && goesOn(to)) {
                to++;
            }
            while (to > end && !(words.get(to - 1).isCapitalised() && gazetteer.isHint(name(end, to)))) {
                to--;
            }
            return to;
        }

        /** Whether capitalised words touch it, as in the names of firms and people. */
        private boolean isPartOfLonger(int first, int end) {
            boolean goesOn = end < words.size()
                    && touchesOneBefore(end)
                    && words.get(end).isCapitalised();
            return goesOn || isLedByName(first);
        }

        private boolean isLedByName(int first) {
            int before = first;
            while (before > 0 && touchesOneBefore(before) && isOfOrThe(words.get(before - 1))) {
                before--;
            }
            if (before == 0 || !touchesOneBefore(before)) {
                return false;
            }
            Word lead = words.get(before - 1);
            return lead.isCapitalised() && !OPENING.contains(lead.text) && !isTitle(before - 1);
        }

        private boolean isTitle(int number) {
            return TITLES.contains(words.get(number).text)
                    && number + 1 < words.size()
                    && words.get(number + 1).text.equals("of");
        }

        private boolean isOfOrThe(Word word) {
            return word.text.equals("of") || word.text.equals("the") || word.text.equals("The");
        }

        private boolean touchesOneBefore(int number) {
            String between = between(number);
            boolean isJoined = between.isBlank() || between.equals(". ");
            return isJoined && between.indexOf('\n') == between.lastIndexOf('\n');
        }

        private String between(int number) {
            return string.substring(words.get(number - 1).end, words.get(number).start);
        }

        private String name(int first, int end) {
            return string.substring(words.get(first).start, endWithStop(words.get(end - 1)));
        }

        /** A full stop belongs to the name where it ends initials ("U.S.") or a state cut short ("Calif."). */
        private int endWithStop(Word last) {
            boolean isStop = last.end < string.length() && string.charAt(last.end) == '.';
            boolean isShortened = last.text.indexOf('.') > 0 || (last.text.length() <= 5 && isShortState(last.text));
            return isStop && isShortened ? last.end + 1 : last.end;
        }

        /** "Calif", but not the postal "CA", which no full stop belongs to. */
        private boolean isShortState(String form) {
            return form.codePoints().anyMatch(Character::isLowerCase)
                    && !Regions.named(Fold.of(form)).isEmpty()
                    && gazetteer.prominence(form) == 0;
        }
    }
}
