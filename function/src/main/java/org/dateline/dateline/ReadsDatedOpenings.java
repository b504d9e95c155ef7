package org.dateline.dateline;

import java.util.List;
import org.dateline.dateline.DatesInText.Placed;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline that names no wire: a place and a date at the beginning of a line and a dash after them; the date
 * first; a date alone. Refuses "On July 2, 2024, Acme ...": words that are no place before the date, or no dash after it.
 */
final class ReadsDatedOpenings {
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
        int lineStart = Lines.start(string, date.from());
        int dateFrom = opening.withWeekday(date.from(), lineStart);
        int to = afterBracket(dateFrom, opening.afterTime(date.to()));
        if (Lines.content(string, lineStart, dateFrom) == dateFrom) {
            return dateFirst(date, dateFrom, to);
        }
        Found<String> slot = opening.slot(to);
        if (!isDay(date) || !(slot != null || opensStory(to))) {
            return null;
        }
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, lineStart, dateFrom), lineStart);
        if (places == null || !places.opensLine() || !readsPlaces.areTelling(places.list())) {
            return null;
        }
        // "Date: January 12, 2002": a label stands where a comma, a dash or a bracket follows a place.
        if (places.list().getFirst().hints().isEmpty() && !hasSign(lineStart, dateFrom)) {
            return null;
        }
        int end = slot == null ? to : opening.afterSlot(slot);
        return new PrintedDateline(
                text.span(places.start(), end),
                text.span(places.start(), opening.afterDash(end)),
                places.list(),
                date.date(),
                null,
                slot,
                DatelineRule.PLACE_AND_DATE);
    }

    /** "November 20, 2001-Houston- Acme" and "OCTOBER 3, 2019 - Acme". */
    private @Nullable PrintedDateline dateFirst(Placed date, int from, int to) {
        int dash = opening.afterDash(to);
        if (dash == to || !isDay(date) || string.charAt(dash - 1) == ':' || opening.endsLine(dash)) {
            return null;
        }
        int end = nextDash(dash);
        ReadsPlaces.Places places = end < 0 ? null : readsPlaces.endingAt(Lines.trimmedEnd(string, dash, end), dash);
        if (places != null && places.opensLine() && readsPlaces.areTelling(places.list())) {
            return new PrintedDateline(
                    text.span(from, Lines.trimmedEnd(string, dash, end)),
                    text.span(from, opening.afterDash(end)),
                    places.list(),
                    date.date(),
                    null,
                    null,
                    DatelineRule.PLACE_AND_DATE);
        }
        return new PrintedDateline(
                text.span(from, to),
                text.span(from, dash),
                List.of(),
                date.date(),
                null,
                null,
                DatelineRule.DATE_ALONE);
    }

    private boolean hasSign(int lineStart, int dateFrom) {
        String sign = string.substring(Lines.trimmedEnd(string, lineStart, dateFrom), dateFrom);
        return sign.chars().anyMatch(c -> c == ',' || c == '(' || Lines.isDash((char) c)) && sign.indexOf(':') < 0;
    }

    private static boolean isDay(Placed date) {
        return date.date().monthDay() != null;
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
