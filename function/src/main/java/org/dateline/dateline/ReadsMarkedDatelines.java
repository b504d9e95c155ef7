package org.dateline.dateline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dateline.DatesInText.Placed;
import org.dateline.document.Text;
import org.dateline.mark.WireMark;
import org.dateline.mark.WireMarkRule;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline around a wire's mark: place, date and mark; the mark in the middle; the date inside the mark or
 * after it; no date; no place. Refuses a mark in running text, where neither a place nor a date stands at it.
 */
final class ReadsMarkedDatelines {
    /** UTF-16 units between a mark and a date after it: a weekday fits. */
    private static final int GAP = 20;
    /** UTF-16 units between a mark and a date where the place stands between them. */
    private static final int PLACE = 60;
    /** Line ends inside a dateline. */
    private static final int BROKEN = 3;
    /** Characters of a line that only begins a dateline. */
    private static final int LINE = 100;
    /** "北京22日电": the day of a month that is not printed. */
    private static final Pattern WIRED_DAY = Pattern.compile("(\\p{IsHan}{2,12})\\d{1,2}[日号號][电電讯訊]");

    private final Text text;
    private final String string;
    private final DatesInText dates;
    private final ReadsPlaces readsPlaces;
    private final Opening opening;

    ReadsMarkedDatelines(Text text, DatesInText dates, ReadsPlaces readsPlaces) {
        this.text = text;
        this.string = text.string();
        this.dates = dates;
        this.readsPlaces = readsPlaces;
        this.opening = new Opening(text);
    }

    @Nullable
    PrintedDateline read(WireMark mark) {
        if (mark.wire().rule() == WireMarkRule.WIRE_AFTER_PLACE) {
            return placeInside(mark);
        }
        PrintedDateline usual = around(mark);
        boolean bare = usual == null || usual.places().isEmpty();
        PrintedDateline first = bare ? placeAfter(mark) : null;
        return first != null ? first : usual;
    }

    /** "(서울=연합뉴스)", "[ジャカルタ 4日 ロイター]": place and day stand in the mark. */
    private @Nullable PrintedDateline placeInside(WireMark mark) {
        int from = text.index(mark.inside().start());
        int to = text.index(mark.inside().end());
        int end = from;
        while (end < to && !Character.isDigit(string.charAt(end))) {
            end++;
        }
        Placed date = inside(mark);
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, from, end), from);
        boolean equals = to < string.length() && string.charAt(to) == '=';
        boolean telling = places != null && (equals || readsPlaces.areTelling(places.list()));
        if (!telling && (date == null || date.date().monthDay() == null || end > from)) {
            return null;
        }
        return dateline(
                mark,
                places == null ? List.of() : places.list(),
                date,
                text.index(mark.span().end()));
    }

    /** "(ANSA) - ROMA, 22 MAR -", "新华社北京10月22日电" and "PRLog - March 3, 2014 - BOISE, Idaho -": the wire comes first. */
    private @Nullable PrintedDateline placeAfter(WireMark mark) {
        int from = opening.afterDash(text.index(mark.span().end()));
        int limit = Math.min(Lines.endNear(string, from), from + PLACE);
        Placed next = dates.startingIn(from, limit);
        Placed date = next == null || next.date().monthDay() == null ? null : next;
        if (date != null && Lines.content(string, from, date.from()) == date.from()) {
            return dayBeforePlace(mark, date);
        }
        Matcher wired = WIRED_DAY.matcher(string).region(from, limit);
        int end = wired.lookingAt() ? wired.end(1) : date != null ? Lines.trimmedEnd(string, from, date.from()) : from;
        ReadsPlaces.Places places = end == from ? null : readsPlaces.endingAt(end, from);
        if (places == null || !places.opensLine() || !readsPlaces.areTelling(places.list())) {
            return null;
        }
        int to = date == null ? wired.end() : opening.afterWired(date.to());
        return dateline(mark, places.list(), date, to);
    }

    /** "(PRLog) - March 3, 2014 - BOISE —"; the place may have the day again: "BOISE, March 3, 2014 —". */
    private @Nullable PrintedDateline dayBeforePlace(WireMark mark, Placed date) {
        int from = opening.afterDash(date.to());
        int end = from;
        int limit = Math.min(Lines.endNear(string, from), from + PLACE);
        while (end < limit && opening.afterDash(end) == end) {
            end++;
        }
        int trimmed = Lines.trimmedEnd(string, from, end);
        Placed again = dates.endingAt(trimmed);
        int placesEnd = again == null || again.from() <= from ? trimmed : Lines.trimmedEnd(string, from, again.from());
        ReadsPlaces.Places places = end == limit || from == date.to() ? null : readsPlaces.endingAt(placesEnd, from);
        return places == null || !places.opensLine() || !readsPlaces.areTelling(places.list())
                ? null
                : dateline(mark, places.list(), date, trimmed);
    }

    private PrintedDateline dateline(WireMark mark, List<PrintedPlace> places, @Nullable Placed date, int to) {
        int from = text.index(mark.span().start());
        return new PrintedDateline(
                text.span(from, to),
                text.span(from, opening.afterDash(to)),
                places,
                date == null ? null : date.date(),
                mark,
                null,
                places.isEmpty() ? DatelineRule.DATE_AND_MARK : DatelineRule.PLACE_AND_MARK);
    }

    private @Nullable PrintedDateline around(WireMark mark) {
        int markFrom = text.index(mark.span().start());
        return around(mark, lineStart(markFrom));
    }

    private @Nullable PrintedDateline around(WireMark mark, int lineStart) {
        int markFrom = text.index(mark.span().start());
        int markTo = text.index(mark.span().end());
        int end = Lines.trimmedEnd(string, lineStart, markFrom);
        Placed before = dateBefore(end, lineStart);
        int placesEnd = before == null ? end : opening.withWeekday(before.from(), lineStart);
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, lineStart, placesEnd), lineStart);
        Placed inside = inside(mark);
        Placed after = before == null && inside == null ? dateAfter(markTo) : null;
        Placed date = before != null ? before : inside != null ? inside : after;

        boolean opens = Lines.content(string, lineStart, markFrom) == markFrom || onlyDashes(lineStart, markFrom);
        boolean bare = mark.wire().rule() == WireMarkRule.WIRE_BEFORE_DASH;
        boolean telling = places != null && (date != null || readsPlaces.areTelling(places.list()));
        DatelineRule rule;
        int from;
        if (places != null && telling && (date != null || opensStory(markTo) || places.opensLine())) {
            rule = DatelineRule.PLACE_AND_MARK;
            from = places.start();
        } else if (before != null && Lines.content(string, lineStart, before.from()) >= placesEnd) {
            rule = DatelineRule.DATE_AND_MARK;
            from = placesEnd;
        } else if (opens && !bare && (after != null || opensStory(markTo))) {
            rule = after != null ? DatelineRule.DATE_AND_MARK : DatelineRule.MARK_ALONE;
            from = markFrom;
        } else {
            return null;
        }
        int to = after == null ? markTo : opening.afterTime(after.to());
        List<PrintedPlace> list = rule == DatelineRule.PLACE_AND_MARK && places != null ? places.list() : List.of();
        DateExpression day = date == null ? null : date.date();
        return new PrintedDateline(
                text.span(from, to), text.span(from, opening.afterStop(to)), list, day, mark, null, rule);
    }

    /** The line of the mark, or one above where the dateline runs on from there. */
    private int lineStart(int markFrom) {
        int start = Lines.start(string, markFrom);
        for (int lines = 0; lines < BROKEN && start > 0; lines++) {
            int before = Lines.start(string, start - 1);
            String line = string.substring(before, start).strip();
            if (line.isEmpty() || line.length() >= LINE || !runsOn(line, before, start, markFrom)) {
                break;
            }
            start = before;
        }
        return start;
    }

    /** A comma or a joining word at its end, a day before the mark below, or a name that goes on: "SAN" over "FRANCISCO". */
    private boolean runsOn(String line, int before, int start, int markFrom) {
        if (line.endsWith(",") || line.endsWith("&") || line.endsWith(" and")) {
            return true;
        }
        int content = Lines.content(string, start, markFrom);
        int end = Lines.trimmedEnd(string, before, start);
        if (content == markFrom) {
            return dateBefore(end, before) != null;
        }
        int comma = content;
        while (comma < markFrom && string.charAt(comma) != ',') {
            comma++;
        }
        return readsPlaces.isCity(line + " " + string.substring(content, comma).strip());
    }

    private @Nullable Placed dateBefore(int end, int lineStart) {
        Placed date = dates.endingAt(opening.beforeWired(lineStart, end));
        return date == null || date.from() < lineStart ? null : date;
    }

    private @Nullable Placed inside(WireMark mark) {
        return dates.startingIn(
                text.index(mark.inside().start()), text.index(mark.inside().end()));
    }

    private @Nullable Placed dateAfter(int markTo) {
        int from = opening.afterDash(markTo);
        Placed date = dates.startingIn(from, Math.min(string.length(), from + GAP));
        if (date == null || date.date().monthDay() == null || Lines.endNear(string, markTo) < date.to()) {
            return null;
        }
        int first = Lines.content(string, from, date.from());
        return opening.isWeekdayOnly(first, date.from()) ? date : null;
    }

    private boolean onlyDashes(int from, int to) {
        return Lines.trimmedEnd(string, from, to) == from;
    }

    private boolean opensStory(int at) {
        return opening.afterDash(at) > at || opening.endsLine(at);
    }
}
