package org.dateline.dateline;

import java.util.List;
import java.util.Locale;
import org.dateline.dateline.DatesInText.Placed;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline that names no wire: a place and a date at the beginning of a line and a dash after them; the date
 * first; a date alone. Refuses "On July 2, 2024, Acme ...": words that are no place before the date, or no dash after it.
 */
final class ReadsDatedOpenings {
    private static final String OPENING = "[(（【";
    private static final String CLOSING = "])）】";

    /** Characters on the line of a story whose dash is lost. */
    private static final int STORY = 100;

    private final Text text;
    private final String string;
    private final ReadsPlaces readsPlaces;
    private final Opening opening;

    ReadsDatedOpenings(Text text, ReadsPlaces readsPlaces) {
        this.text = text;
        this.string = text.string();
        this.readsPlaces = readsPlaces;
        this.opening = new Opening(text);
    }

    @Nullable
    PrintedDateline read(Placed date) {
        if (date.date().monthDay() == null) {
            return null;
        }
        int lineStart = Lines.start(string, date.from());
        int dateFrom = opening.withWeekday(date.from(), lineStart);
        if (Lines.content(string, lineStart, dateFrom) == dateFrom) {
            int to = opening.afterTime(date.to());
            PrintedDateline below = placeAbove(date, dateFrom, to, lineStart);
            return below != null ? below : dateFirst(date, dateFrom, to);
        }
        PrintedDateline inBrackets = inBrackets(date, dateFrom, lineStart);
        return inBrackets != null ? inBrackets : placeFirst(date, dateFrom, lineStart);
    }

    /** "[Boise, Idaho, March 3, 2024] Acme" and "（北京2024年3月4日讯）". */
    private @Nullable PrintedDateline inBrackets(Placed date, int dateFrom, int lineStart) {
        int open = Lines.content(string, lineStart, dateFrom);
        int kind = OPENING.indexOf(string.charAt(open));
        int to = opening.afterWired(opening.afterTime(date.to()));
        if (kind < 0 || to >= string.length() || string.charAt(to) != CLOSING.charAt(kind)) {
            return null;
        }
        ReadsPlaces.Places places = placesBefore(dateFrom, open + 1);
        return places == null || !places.opensLine()
                ? null
                : dateline(date, places, places.start(), to, opening.afterDash(to + 1), null);
    }

    /** "Boise, Idaho – March 3, 2024 – Acme" and "New York, NY (March 5, 2025) Acme". */
    private @Nullable PrintedDateline placeFirst(Placed date, int dateFrom, int lineStart) {
        int day = opening.afterWired(opening.afterTime(date.to()));
        int to = afterBracket(dateFrom, day);
        Found<String> slot = opening.slot(to);
        boolean opens = slot != null || opensStory(to);
        boolean sentence = (to > day && opening.beginsSentence(to)) || opening.afterStop(to) > to || isComma(date, to);
        if (!opens && !sentence) {
            return null;
        }
        ReadsPlaces.Places places = placesBefore(dateFrom, lineStart);
        if (places == null || !places.opensLine() || !(opens || readsPlaces.areAllKnown(places.list()))) {
            return null;
        }
        // "Date: January 12, 2002": a label stands where a comma, a dash or a bracket follows a place.
        if (places.list().getFirst().hints().isEmpty() && !hasSign(lineStart, dateFrom)) {
            return null;
        }
        int end = slot == null ? to : opening.afterSlot(slot);
        return dateline(date, places, places.start(), end, opening.afterStop(end), slot);
    }

    /** A place on a line of its own, and on the next one the date and the story: "Boise, Idaho" over "March 3, 2024 –". */
    private @Nullable PrintedDateline placeAbove(Placed date, int from, int to, int lineStart) {
        int dash = opening.afterDash(to);
        if (lineStart == 0 || dash == to || opening.endsLine(dash)) {
            return null;
        }
        int above = Lines.start(string, lineStart - 1);
        ReadsPlaces.Places places = placesBefore(from, above);
        boolean tells = places != null && places.opensLine() && readsPlaces.areAllKnown(places.list());
        return places == null || !tells ? null : dateline(date, places, places.start(), to, dash, null);
    }

    /** "November 20, 2001-Houston- Acme", "3 March 2024, London – Acme" and "OCTOBER 3, 2019 - Acme". */
    private @Nullable PrintedDateline dateFirst(Placed date, int from, int to) {
        int dash = opening.afterDash(to);
        int sign = dash == to && to < string.length() && string.charAt(to) == ',' ? to + 1 : dash;
        boolean lost = sign == to && dashIsLost(to) && date.date().day() != null;
        if (!lost && (sign == to || isLabel(date, sign) || opening.endsLine(sign))) {
            return null;
        }
        int end = lost ? -1 : nextDash(sign);
        ReadsPlaces.Places places = end < 0 ? null : placesBefore(end, sign);
        if (places != null && places.opensLine()) {
            int placesEnd = Lines.trimmedEnd(string, sign, end);
            return dateline(date, places, from, placesEnd, opening.afterDash(end), null);
        }
        return dash == to && !lost
                ? null
                : new PrintedDateline(
                        text.span(from, to),
                        text.span(from, dash),
                        List.of(),
                        date.date(),
                        null,
                        null,
                        DatelineRule.DATE_ALONE);
    }

    /** "Boise, Idaho, March 3, 2024, Acme said ..." on a long line; a short one is an entry of a calendar. */
    private boolean isComma(Placed date, int to) {
        return to + 1 < string.length()
                && string.charAt(to) == ','
                && date.date().day() != null
                && opening.beginsSentence(to + 1)
                && Lines.endNear(string, to) - to > STORY;
    }

    /** "May 5, 2024: doors open" labels an entry; "12 SEPTEMBER 2011: Acme said ..." in capitals opens a story. */
    private boolean isLabel(Placed date, int sign) {
        String printed = string.substring(date.from(), date.to());
        boolean capitals =
                printed.equals(printed.toUpperCase(Locale.ROOT)) && date.date().day() != null;
        boolean story = opening.beginsSentence(sign) && Lines.endNear(string, sign) - sign > STORY;
        return string.charAt(sign - 1) == ':'
                && !(capitals && story && printed.chars().anyMatch(Character::isLetter));
    }

    /** "October 18, 2007  Acme said": a web page has lost the dash, and two blanks are left of it. */
    private boolean dashIsLost(int at) {
        int end = Lines.endNear(string, at);
        return Lines.skipBlanks(string, at, end) - at == 2 && opening.beginsSentence(at) && end - at > STORY;
    }

    /** The places that end before {@code end}, where one of them at least is a place that we know. */
    private ReadsPlaces.@Nullable Places placesBefore(int end, int lineStart) {
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, lineStart, end), lineStart);
        return places == null || !readsPlaces.areTelling(places.list()) ? null : places;
    }

    private PrintedDateline dateline(
            Placed date, ReadsPlaces.Places places, int from, int to, int story, @Nullable Found<String> slot) {
        return new PrintedDateline(
                text.span(from, to),
                text.span(from, story),
                places.list(),
                date.date(),
                null,
                slot,
                DatelineRule.PLACE_AND_DATE);
    }

    private boolean hasSign(int lineStart, int dateFrom) {
        String sign = string.substring(Lines.trimmedEnd(string, lineStart, dateFrom), dateFrom);
        return sign.chars().anyMatch(c -> ",(|•·".indexOf(c) >= 0 || Lines.isDash((char) c)) && sign.indexOf(':') < 0;
    }

    private boolean opensStory(int at) {
        return opening.afterDash(at) > at || opening.endsLine(at);
    }

    /** After the bracket that closes round the date: "New York, NY (March 5, 2025)". */
    private int afterBracket(int from, int to) {
        int open = Lines.trimmedEnd(string, 0, from);
        boolean opened = string.substring(open, from).indexOf('(') >= 0;
        return opened && to < string.length() && string.charAt(to) == ')' ? to + 1 : to;
    }

    private int nextDash(int from) {
        int limit = Math.min(Lines.endNear(string, from), from + 60);
        for (int at = Lines.skipBlanks(string, from, limit); at < limit; at++) {
            boolean free = at + 1 == limit || Lines.isBlank(string.charAt(at + 1)) || string.charAt(at) != '-';
            if (Lines.isDash(string.charAt(at)) && free) {
                return at;
            }
        }
        return -1;
    }
}
