package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dateline.PlaceToken.Kind;
import org.dateline.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of places that ends at some index, backwards until a word that no place name holds: a small word, a
 * number, the end of a sentence. So it finds the places of a dateline that is glued to a headline, too.
 */
final class ReadsPlaces {
    /** UTF-16 units that a list of places may take. */
    private static final int LONGEST = 240;
    /** Words in one name: "San Pedro de Alcántara", "Stratford upon Avon". */
    private static final int MOST_WORDS = 5;
    /** Blanks inside a name, Markdown's signs included; a byline stands farther off. */
    private static final int WIDEST_BLANK = 4;

    private static final Pattern POSTCODE = Pattern.compile("(?<=[\\p{L}.]) {1,2}\\d{5}(?:-\\d{4})?$");

    private final String string;
    private final Toponyms toponyms;
    private final ListsPlaces lists;

    ReadsPlaces(Text text, Toponyms toponyms) {
        this.lists = new ListsPlaces(text, toponyms);
        this.string = text.string();
        this.toponyms = toponyms;
    }

    /**
     * Places, and where their list begins.
     *
     * @param start UTF-16 index
     * @param opensLine whether nothing but blanks stands before it on the line
     */
    record Places(int start, boolean opensLine, List<PrintedPlace> list) {}

    /** The places that end at {@code end}, on the line that begins at {@code lineStart}; {@code null} where none do. */
    @Nullable
    Places endingAt(int end, int lineStart) {
        int content = Lines.content(string, lineStart, end);
        int opening = content;
        while (opening < end && string.charAt(opening) == '[') {
            opening++;
        }
        int to = withoutPostcode(opening, end);
        List<PlaceToken> printed = PlaceToken.between(string, Math.max(opening, to - LONGEST), to);
        boolean small = isSmall(opening, to);
        List<PlaceToken> tokens = accepted(small ? asNames(printed) : printed);
        if (tokens.isEmpty()) {
            return null;
        }
        boolean opensLine = tokens.getFirst().from() == opening;
        List<PlacePart> parts = trimmed(parts(cut(tokens)), opensLine);
        if (parts.isEmpty() || (small && !(opensLine && parts.stream().allMatch(this::isKnown)))) {
            return null;
        }
        int start = parts.stream().mapToInt(PlacePart::from).min().orElseThrow();
        boolean linked = start == opening && string.substring(start, end).contains("](");
        return new Places(linked ? content : start, start == opening, lists.of(parts));
    }

    /** Whether some city goes by this name. */
    boolean isCity(String name) {
        return toponyms.isCity(name);
    }

    /** The index before the American postal code that ends at {@code end}: "Boise, ID 83702". */
    private int withoutPostcode(int opening, int end) {
        int from = Math.max(opening, end - 11);
        Matcher postcode = POSTCODE.matcher(string).region(from, end);
        return postcode.find() ? postcode.start() : end;
    }

    /** Whether everything is printed in small letters, as some mailing lists do. */
    private boolean isSmall(int from, int to) {
        boolean letters = false;
        for (int at = from; at < to && at < from + LONGEST; at++) {
            if (Character.isUpperCase(string.charAt(at))) {
                return false;
            }
            letters |= Character.isLowerCase(string.charAt(at));
        }
        return letters;
    }

    private static List<PlaceToken> asNames(List<PlaceToken> tokens) {
        return tokens.stream()
                .map(token -> Character.isLowerCase(token.printed().codePointAt(0)) && token.kind() == Kind.OTHER
                        ? token.asName()
                        : token)
                .toList();
    }

    private List<PlaceToken> cut(List<PlaceToken> tokens) {
        return tokens.stream()
                .flatMap(token -> CutsHan.of(token, toponyms).stream())
                .toList();
    }

    /** Whether one of the names at least is a place that we know, or is printed with its state or country. */
    boolean areTelling(List<PrintedPlace> places) {
        for (PrintedPlace place : places) {
            if (!place.hints().isEmpty() || toponyms.isPlace(place.name().text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether every name is a place of some size, or is printed with its state or country. */
    boolean areAllKnown(List<PrintedPlace> places) {
        for (PrintedPlace place : places) {
            if (place.hints().isEmpty() && !toponyms.isProminent(place.name().text())) {
                return false;
            }
        }
        return true;
    }

    /** The last tokens that a list of places may hold, from its first word on. */
    private static List<PlaceToken> accepted(List<PlaceToken> tokens) {
        List<PlaceToken> accepted = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            PlaceToken token = tokens.get(i);
            boolean wordFollows = !accepted.isEmpty() && accepted.getFirst().kind() == Kind.NAME;
            boolean apart = wordFollows && accepted.getFirst().from() - token.to() > WIDEST_BLANK;
            boolean otherLink = token.kind() == Kind.LINK && wordFollows;
            if (token.kind() == Kind.OTHER || otherLink || apart || (token.endsSentence() && wordFollows)) {
                break;
            }
            PlaceToken clean = token.withoutGluedSentence();
            accepted.addFirst(clean);
            if (!clean.equals(token)) {
                break;
            }
        }
        while (!accepted.isEmpty() && accepted.getFirst().kind() != Kind.NAME) {
            accepted.removeFirst();
        }
        // The article of a date: "MONTRÉAL, le 4 oct. 2026".
        while (!accepted.isEmpty() && accepted.getLast().kind() == Kind.INNER) {
            accepted.removeLast();
        }
        return accepted;
    }

    private static List<PlacePart> parts(List<PlaceToken> tokens) {
        List<PlacePart> parts = new ArrayList<>();
        List<PlaceToken> words = new ArrayList<>();
        Kind before = Kind.AND;
        for (PlaceToken token : tokens) {
            if (token.kind() == Kind.NAME || (token.kind() == Kind.INNER && !words.isEmpty())) {
                words.add(token);
                continue;
            }
            if (!words.isEmpty()) {
                parts.add(new PlacePart(List.copyOf(words), before));
                words.clear();
                before = token.kind();
            } else if (token.kind() == Kind.AND) {
                before = Kind.AND;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new PlacePart(List.copyOf(words), before));
        }
        return parts;
    }

    /** The parts from the last one back to where other words than place names are glued on. */
    private List<PlacePart> trimmed(List<PlacePart> parts, boolean opensLine) {
        List<PlacePart> kept = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            PlacePart part = parts.get(i);
            boolean whole = opensLine && parts.size() <= 8 && part.words().size() <= MOST_WORDS;
            PlacePart name = whole || isKnown(part) ? part : withoutGluedWords(part);
            if (name == null) {
                break;
            }
            kept.addFirst(name);
            if (!name.equals(part)) {
                break;
            }
        }
        return kept;
    }

    private boolean isKnown(PlacePart part) {
        return toponyms.isPlace(part.name(string));
    }

    /** The end of the part that is in capitals where its beginning is not, or else the longest end that is a city. */
    private @Nullable PlacePart withoutGluedWords(PlacePart part) {
        List<PlaceToken> words = part.words();
        int from = words.size();
        while (from > 0
                && (words.get(from - 1).isCapitals() || words.get(from - 1).kind() == Kind.INNER)) {
            from--;
        }
        boolean capitals = from < words.size() && words.getLast().isCapitals();
        if (capitals && words.size() - from <= MOST_WORDS) {
            return part(part, from);
        }
        for (int i = Math.max(0, words.size() - MOST_WORDS); i < words.size(); i++) {
            PlacePart end = part(part, i);
            if (end.words().getFirst().kind() == Kind.NAME && toponyms.isCity(end.name(string))) {
                return end;
            }
        }
        return null;
    }

    private static PlacePart part(PlacePart part, int from) {
        int first = from;
        while (part.words().get(first).kind() == Kind.INNER) {
            first++;
        }
        return first == 0
                ? part
                : new PlacePart(part.words().subList(first, part.words().size()), part.before());
    }
}
