package org.dateline.dateline;

import java.util.List;
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
        boolean bare = usual == null || usual.rule() == DatelineRule.MARK_ALONE;
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
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, from, end), from);
        Placed date = inside(mark);
        return places == null
                ? null
                : dateline(mark, places, date, text.index(mark.span().end()));
    }

    /** "(ANSA) - ROMA, 22 MAR -" and "新华社北京10月22日电": the wire comes first. */
    private @Nullable PrintedDateline placeAfter(WireMark mark) {
        int from = opening.afterDash(text.index(mark.span().end()));
        Placed date = dates.startingIn(from, Math.min(Lines.endNear(string, from), from + PLACE));
        if (date == null || date.date().monthDay() == null) {
            return null;
        }
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, from, date.from()), from);
        if (places == null || !places.opensLine() || !readsPlaces.areTelling(places.list())) {
            return null;
        }
        boolean wired = date.to() < string.length() && isWired(string.charAt(date.to()));
        return dateline(mark, places, date, wired ? date.to() + 1 : date.to());
    }

    private PrintedDateline dateline(WireMark mark, ReadsPlaces.Places places, @Nullable Placed date, int to) {
        int from = text.index(mark.span().start());
        return new PrintedDateline(
                text.span(from, to),
                text.span(from, opening.afterDash(to)),
                places.list(),
                date == null ? null : date.date(),
                mark,
                null,
                DatelineRule.PLACE_AND_MARK);
    }

    /** "北京2017年9月15日电": the character says that it was wired. */
    private static boolean isWired(char c) {
        return c == '电' || c == '電';
    }

    private @Nullable PrintedDateline around(WireMark mark) {
        int markFrom = text.index(mark.span().start());
        int markTo = text.index(mark.span().end());
        int lineStart = lineStart(markFrom);
        int end = Lines.trimmedEnd(string, lineStart, markFrom);
        Placed before = dateBefore(end, lineStart);
        int placesEnd = before == null ? end : opening.withWeekday(before.from(), lineStart);
        ReadsPlaces.Places places = readsPlaces.endingAt(Lines.trimmedEnd(string, lineStart, placesEnd), lineStart);
        Placed inside = inside(mark);
        Placed after = before == null && inside == null ? dateAfter(markTo) : null;
        Placed date = before != null ? before : inside != null ? inside : after;

        boolean opens = Lines.content(string, lineStart, markFrom) == markFrom || onlyDashes(lineStart, markFrom);
        boolean telling = places != null && (date != null || readsPlaces.areTelling(places.list()));
        DatelineRule rule;
        int from;
        if (places != null && telling && (date != null || opensStory(markTo) || places.opensLine())) {
            rule = DatelineRule.PLACE_AND_MARK;
            from = places.start();
        } else if (before != null && Lines.content(string, lineStart, before.from()) >= placesEnd) {
            rule = DatelineRule.DATE_AND_MARK;
            from = placesEnd;
        } else if (opens && (after != null || opensStory(markTo))) {
            rule = after != null ? DatelineRule.DATE_AND_MARK : DatelineRule.MARK_ALONE;
            from = markFrom;
        } else {
            return null;
        }
        int to = after == null ? markTo : opening.afterTime(after.to());
        List<PrintedPlace> list = rule == DatelineRule.PLACE_AND_MARK && places != null ? places.list() : List.of();
        DateExpression day = date == null ? null : date.date();
        return new PrintedDateline(
                text.span(from, to), text.span(from, opening.afterDash(to)), list, day, mark, null, rule);
    }

    /** The line of the mark, or the one before where that ends in a comma or a joining word and a dateline runs on. */
    private int lineStart(int markFrom) {
        int start = Lines.start(string, markFrom);
        if (start == 0) {
            return start;
        }
        int before = Lines.start(string, start - 1);
        String line = string.substring(before, start).strip();
        boolean runsOn = line.endsWith(",") || line.endsWith("&") || line.endsWith(" and");
        return runsOn && line.length() < 100 ? before : start;
    }

    private @Nullable Placed dateBefore(int end, int lineStart) {
        int day = end > lineStart && isWired(string.charAt(end - 1)) ? end - 1 : end;
        Placed date = dates.endingAt(day);
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
        int first = Lines.skipBlanks(string, from, date.from());
        return opening.isWeekdayOnly(first, date.from()) ? date : null;
    }

    private boolean onlyDashes(int from, int to) {
        return Lines.trimmedEnd(string, from, to) == from;
    }

    private boolean opensStory(int at) {
        return opening.afterDash(at) > at || opening.endsLine(at);
    }
}
