package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.dateline.PlaceToken.Kind;
import org.dateline.document.Text;
import org.dateline.place.PrintedName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of places that ends at some index, backwards until a word that no place name holds: a small word, a
 * number, the end of a sentence. So it finds the places of a dateline that is glued to a headline, too.
 */
final class ReadsPlaces {
    /** UTF-16 units that a list of places may take. */
    private static final int LONGEST = 160;
    /** Words in one name: "San Pedro de Alcántara", "Stratford upon Avon". */
    private static final int MOST_WORDS = 5;
    /** Blanks inside a name, Markdown's signs included; a byline stands farther off. */
    private static final int WIDEST_BLANK = 4;

    private final Text text;
    private final String string;
    private final Toponyms toponyms;

    ReadsPlaces(Text text, Toponyms toponyms) {
        this.text = text;
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

    /** One name or hint, and the sign before it. */
    private record Part(List<PlaceToken> words, Kind before) {
        int from() {
            return words.getFirst().from();
        }

        int to() {
            return words.getLast().to();
        }
    }

    /** The places that end at {@code end}, on the line that begins at {@code lineStart}; {@code null} where none do. */
    @Nullable
    Places endingAt(int end, int lineStart) {
        int opening = Lines.content(string, lineStart, end);
        int floor = Math.max(opening, end - LONGEST);
        List<PlaceToken> tokens = accepted(PlaceToken.between(string, floor, end));
        if (tokens.isEmpty()) {
            return null;
        }
        boolean opensLine = tokens.getFirst().from() == opening;
        List<Part> parts = trimmed(parts(tokens), opensLine);
        if (parts.isEmpty()) {
            return null;
        }
        int start = parts.getFirst().from();
        return new Places(start, start == opening, places(parts));
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
            if (token.kind() == Kind.OTHER || apart || (token.endsSentence() && wordFollows)) {
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

    private static List<Part> parts(List<PlaceToken> tokens) {
        List<Part> parts = new ArrayList<>();
        List<PlaceToken> words = new ArrayList<>();
        Kind before = Kind.AND;
        for (PlaceToken token : tokens) {
            if (token.kind() == Kind.NAME || (token.kind() == Kind.INNER && !words.isEmpty())) {
                words.add(token);
                continue;
            }
            if (!words.isEmpty()) {
                parts.add(new Part(List.copyOf(words), before));
                words.clear();
                before = token.kind();
            } else if (token.kind() == Kind.AND) {
                before = Kind.AND;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new Part(List.copyOf(words), before));
        }
        return parts;
    }

    /** The parts from the last one back to where other words than place names are glued on. */
    private List<Part> trimmed(List<Part> parts, boolean opensLine) {
        List<Part> kept = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean whole = opensLine && parts.size() <= 8 && part.words().size() <= MOST_WORDS;
            Part name = whole || isKnown(part) ? part : withoutGluedWords(part);
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

    private boolean isKnown(Part part) {
        return toponyms.isPlace(name(part));
    }

    /** The end of the part that is in capitals where its beginning is not, or else the longest end that is a city. */
    private @Nullable Part withoutGluedWords(Part part) {
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
            Part end = part(part, i);
            if (end.words().getFirst().kind() == Kind.NAME && toponyms.isCity(name(end))) {
                return end;
            }
        }
        return null;
    }

    private static Part part(Part part, int from) {
        int first = from;
        while (part.words().get(first).kind() == Kind.INNER) {
            first++;
        }
        return first == 0
                ? part
                : new Part(part.words().subList(first, part.words().size()), part.before());
    }

    private List<PrintedPlace> places(List<Part> parts) {
        List<PrintedPlace> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!places.isEmpty() && isHint(parts, i)) {
                PrintedPlace place = places.removeLast();
                List<PrintedName> hints = new ArrayList<>(place.hints());
                hints.add(printed(part));
                places.add(new PrintedPlace(place.name(), hints));
            } else {
                places.add(new PrintedPlace(printed(part), List.of()));
            }
        }
        return places;
    }

    private boolean isHint(List<Part> parts, int i) {
        Part part = parts.get(i);
        if (part.before() == Kind.AND) {
            return false;
        }
        boolean last = i + 1 == parts.size();
        if (toponyms.isRegionOrCountry(name(part))) {
            // "LONDON, SINGAPORE and HONG KONG": three cities, though Singapore is a country too.
            boolean inList = !last && parts.get(i + 1).before() == Kind.AND && i + 2 == parts.size();
            return !(inList && toponyms.isMetropolis(name(part)));
        }
        // "Wantage, Oxfordshire, UK": the county is no place of its own.
        boolean county =
                !last && parts.get(i + 1).before() == Kind.COMMA && toponyms.isRegionOrCountry(name(parts.get(i + 1)));
        return county && !toponyms.isCity(name(part));
    }

    private PrintedName printed(Part part) {
        return new PrintedName(name(part), text.span(part.from(), part.to()));
    }

    private String name(Part part) {
        return string.substring(part.from(), part.to()).replaceAll("[\\s\\p{Z}*_]++", " ");
    }
}
