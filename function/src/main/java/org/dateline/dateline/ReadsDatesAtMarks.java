package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.dateline.mark.WireMark;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;

/**
 * Reads the days beside wire marks in every language, where the language of the release shows none: a Canadian wire
 * sends the French release below the English one, each with its dateline.
 */
final class ReadsDatesAtMarks {
    /** UTF-16 units before and after a mark that a date and a weekday may take. */
    private static final int NEAR = 40;
    /** Marks looked at; a release has a few. */
    private static final int MOST = 50;

    private ReadsDatesAtMarks() {}

    /** The dates of {@code known}, and those that only another language shows beside a mark. */
    static List<DateExpression> of(Text text, List<WireMark> marks, List<DateExpression> known) {
        List<DateExpression> all = new ArrayList<>(known);
        DatesInText dates = new DatesInText(text, known);
        for (WireMark mark : marks.subList(0, Math.min(MOST, marks.size()))) {
            int from = Math.max(0, text.index(mark.span().start()) - NEAR);
            int to = Math.min(text.string().length(), text.index(mark.span().end()) + NEAR);
            if (dates.startingIn(from, to) == null) {
                all.addAll(read(text, from, to));
            }
        }
        return all;
    }

    private static List<DateExpression> read(Text text, int from, int to) {
        Span window = text.span(from, to);
        Text near = Text.of(text.slice(window));
        List<DateExpression> found = new ArrayList<>();
        for (DateExpression date : DateReader.of(null).read(near)) {
            Span span = date.span();
            if (date.monthDay() != null) {
                found.add(new DateExpression(
                        new Span(window.start() + span.start(), window.start() + span.end()),
                        date.when(),
                        date.rule()));
            }
        }
        return found;
    }
}
