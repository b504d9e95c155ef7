package org.dateline.dateline;

import java.util.Locale;
import org.dateline.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dateline of a place and a dash, or of a city in capitals on a line of its own: {@code WASHINGTON - Acme},
 * {@code Bentonville, AR – Acme}. The place must be one that we know, since any heading may stand before a dash.
 */
final class ReadsPlaceAlone {
    /** UTF-16 units before the dash. */
    private static final int LONGEST = 80;
    /** Letters after the dash that make a story rather than a list entry. */
    private static final int STORY = 40;

    private final Text text;
    private final String string;
    private final ReadsPlaces readsPlaces;
    private final Opening opening;

    ReadsPlaceAlone(Text text, ReadsPlaces readsPlaces) {
        this.text = text;
        this.string = text.string();
        this.readsPlaces = readsPlaces;
        this.opening = new Opening(text);
    }

    @Nullable
    PrintedDateline read(int lineStart) {
        int end = Lines.endNear(string, lineStart);
        int from = Lines.content(string, lineStart, end);
        if (from == end || !Character.isUpperCase(string.codePointAt(from))) {
            return null;
        }
        int dash = dash(from, Math.min(end, from + LONGEST));
        boolean ownLine = dash < 0 && end - from < 40;
        int to = Lines.trimmedEnd(string, from, ownLine ? end : Math.max(from, dash));
        int story = ownLine ? end : opening.afterDash(to);
        if (to == from || !tellsStory(story)) {
            return null;
        }
        ReadsPlaces.Places places = readsPlaces.endingAt(to, lineStart);
        if (places == null || !places.opensLine() || !readsPlaces.areAllKnown(places.list())) {
            return null;
        }
        String printed = string.substring(from, to);
        // "Podcast of the Bay (Costa Rica) –" is an entry of a list.
        if (printed.indexOf('(') >= 0
                && !places.list().stream()
                        .allMatch(place -> readsPlaces.isCity(place.name().text()))) {
            return null;
        }
        boolean capitals = printed.equals(printed.toUpperCase(Locale.ROOT));
        if (ownLine && !capitals) {
            return null;
        }
        return new PrintedDateline(
                text.span(from, to),
                text.span(from, ownLine ? to : story),
                places.list(),
                null,
                null,
                null,
                DatelineRule.PLACE_ALONE);
    }

    /** A dash with a blank beside it, a double one or a long one. */
    private int dash(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            char c = string.charAt(at);
            if (Lines.isDash(c)) {
                boolean free = (c != '-' && c != '\u2010' && c != '\u2011')
                        || Lines.isBlank(string.charAt(at - 1))
                        || (at + 1 < to && Lines.isDash(string.charAt(at + 1)));
                if (free) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean tellsStory(int from) {
        int here = from;
        while (here < string.length() && Lines.isBlank(string.charAt(here))) {
            here++;
        }
        int end = Lines.endNear(string, here);
        boolean wrapped = end + 1 < string.length() && !Lines.isBlank(string.charAt(end + 1));
        return end - here + (wrapped ? STORY : 0) > STORY;
    }
}
