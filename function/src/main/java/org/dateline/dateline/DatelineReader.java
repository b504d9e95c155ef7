package org.dateline.dateline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.mark.WireMark;
import org.dateline.place.Gazetteer;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Reads the datelines of a release as printed, from its wire marks, its dates and the names in the gazetteer. */
public final class DatelineReader {
    /** Lines with something on them above which a place alone may open a story. */
    private static final int LINES = 60;
    /** Datelines kept; a digest of many stories has more. */
    private static final int MOST = 10;
    /** Candidates looked at, so that a hostile text costs no more. */
    private static final int MOST_FOUND = 100;

    /** Marks, and dates, that a dateline is looked for at; a release has a few dozen. */
    private static final int MOST_SIGNS = 1_000;

    private DatelineReader() {}

    /**
     * The datelines of a text: the one of the release first, then others in order. Empty where there is none.
     *
     * @param marks of {@link org.dateline.mark.WireMarks}
     * @param dates of the whole text
     */
    public static List<PrintedDateline> read(
            Text text, List<WireMark> marks, List<DateExpression> dates, Gazetteer gazetteer) {
        ReadsPlaces readsPlaces = new ReadsPlaces(text, new Toponyms(gazetteer));
        DatesInText placed = new DatesInText(text, ReadsDatesAtMarks.of(text, marks, dates));
        List<PrintedDateline> found = new ArrayList<>();
        readMarked(text, marks, placed, readsPlaces, found);
        readDated(text, placed, readsPlaces, found);
        readPlaceAlone(text, readsPlaces, found);
        found.sort(Comparator.comparing(PrintedDateline::span));
        PrintedDateline first = first(found);
        if (first == null) {
            return List.of();
        }
        List<PrintedDateline> chosen = new ArrayList<>(List.of(first));
        for (PrintedDateline dateline : found) {
            if (chosen.size() < MOST
                    && dateline.span().start() > first.span().end()
                    && !dateline.places().isEmpty()) {
                chosen.add(dateline);
            }
        }
        return List.copyOf(chosen);
    }

    private static void readMarked(
            Text text, List<WireMark> marks, DatesInText dates, ReadsPlaces readsPlaces, List<PrintedDateline> found) {
        ReadsMarkedDatelines reads = new ReadsMarkedDatelines(text, dates, readsPlaces);
        for (int i = 0; i < marks.size() && i < MOST_SIGNS && found.size() < MOST_FOUND; i++) {
            keep(reads.read(marks.get(i)), found);
        }
    }

    private static void readDated(Text text, DatesInText dates, ReadsPlaces readsPlaces, List<PrintedDateline> found) {
        ReadsDatedOpenings reads = new ReadsDatedOpenings(text, readsPlaces);
        for (int i = 0; i < dates.all().size() && i < MOST_SIGNS && found.size() < MOST_FOUND; i++) {
            keep(reads.read(dates.all().get(i)), found);
        }
    }

    private static void readPlaceAlone(Text text, ReadsPlaces readsPlaces, List<PrintedDateline> found) {
        ReadsPlaceAlone reads = new ReadsPlaceAlone(text, readsPlaces);
        String string = text.string();
        int lines = 0;
        for (int at = 0; at < string.length() && lines < LINES; at = Lines.end(string, at) + 1) {
            if (Lines.endOfContent(string, at) > at) {
                lines++;
                keep(reads.read(at), found);
            }
        }
    }

    /** Keeps a dateline unless it overlaps one that a stronger sign gave. */
    private static void keep(@Nullable PrintedDateline dateline, List<PrintedDateline> found) {
        if (dateline == null || found.size() >= MOST_FOUND) {
            return;
        }
        for (PrintedDateline known : found) {
            if (known.section().overlaps(dateline.section())) {
                return;
            }
        }
        found.add(dateline);
    }

    /** The first that prints a place, or a date beside a mark; else the first. */
    private static @Nullable PrintedDateline first(List<PrintedDateline> found) {
        for (PrintedDateline dateline : found) {
            if (dateline.rule() != DatelineRule.MARK_ALONE && dateline.rule() != DatelineRule.DATE_ALONE) {
                return dateline;
            }
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
