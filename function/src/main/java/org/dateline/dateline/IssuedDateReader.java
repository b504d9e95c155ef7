package org.dateline.dateline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dateline.DatesInText.Placed;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of issue: in the dateline, else on a line above the story that holds a date and little else, else in the
 * document's metadata.
 */
public final class IssuedDateReader {
    /** Lines with something on them that count as above the story where no dateline says so. */
    private static final int HEADER_LINES = 15;
    /** Letters beside the date on a date line: "FOR IMMEDIATE RELEASE" fits, a sentence does not. */
    private static final int LABEL = 40;

    /** How the Associated Press dates its copy. */
    private static final Pattern STAMP =
            Pattern.compile("(?m)^[A-Z]{2,4}-[A-Z]{2}-(?<month>\\d{2})-(?<day>\\d{2})-(?<year>\\d{2}) \\d{4}[A-Z]{3}");
    /** Characters in which the stamp stands. */
    private static final int STAMPED = 300;
    /** Years of two digits from here on belong to the twentieth century, when such stamps came into use. */
    private static final int FIRST = 70;

    private IssuedDateReader() {}

    /**
     * The day of issue; {@code null} where it is printed nowhere, or without a year.
     *
     * @param dateline the release's own as printed, or {@code null}
     * @param resolved the same, resolved
     * @param dates of the whole text
     * @param declared what the document's metadata says
     */
    public static @Nullable IssuedDate read(
            Text text,
            @Nullable PrintedDateline dateline,
            @Nullable Dateline resolved,
            List<DateExpression> dates,
            Declared declared) {
        Found<String> own = resolved == null ? null : resolved.date();
        if (own != null && !own.value().startsWith("X")) {
            return new IssuedDate(own, IssuedDate.From.DATELINE);
        }
        int above = headerEnd(text.string());
        int datelineFrom = dateline == null ? above : text.index(dateline.span().start());
        int end = Math.max(above, datelineFrom);
        Found<String> stamp = stamp(text, Math.min(end, STAMPED));
        Found<String> header = stamp != null ? stamp : dateLine(text, new DatesInText(text, dates), end);
        if (header != null) {
            return new IssuedDate(header, IssuedDate.From.HEADER);
        }
        Found<String> day = DeclaredDay.of(declared);
        return day == null ? null : new IssuedDate(day, IssuedDate.From.METADATA);
    }

    /** The day of "AP-NR-01-02-89 2343EST"; {@code null} where no stamp stands above the story, or it holds no day. */
    private static @Nullable Found<String> stamp(Text text, int end) {
        Matcher stamp = STAMP.matcher(text.string())
                .region(0, Math.min(end, text.string().length()));
        if (!stamp.find()) {
            return null;
        }
        int year = Integer.parseInt(stamp.group("year"));
        int month = Integer.parseInt(stamp.group("month"));
        int day = Integer.parseInt(stamp.group("day"));
        YearMonth of = month < 1 || month > 12 ? null : YearMonth.of(year + (year < FIRST ? 2000 : 1900), month);
        return of == null || !of.isValidDay(day)
                ? null
                : Found.printed(
                        of.atDay(day).toString(),
                        text.span(stamp.start("month"), stamp.end("year")),
                        DatelineRule.AGENCY_STAMP);
    }

    private static @Nullable Found<String> dateLine(Text text, DatesInText dates, int end) {
        String string = text.string();
        for (Placed placed : dates.all()) {
            LocalDate day = placed.date().day();
            if (placed.from() >= end) {
                return null;
            }
            int lineStart = Lines.start(string, placed.from());
            int lineEnd = Lines.endNear(string, placed.to());
            if (day != null && isLabel(string, lineStart, placed.from()) && isLabel(string, placed.to(), lineEnd)) {
                return Found.printed(day.toString(), placed.date().span(), DatelineRule.DATE_LINE);
            }
        }
        return null;
    }

    private static boolean isLabel(String string, int from, int to) {
        return string.substring(from, to).strip().length() <= LABEL;
    }

    private static int headerEnd(String string) {
        int at = 0;
        for (int lines = 0; at < string.length() && lines < HEADER_LINES; at = Lines.end(string, at) + 1) {
            lines += Lines.endOfContent(string, at) > at ? 1 : 0;
        }
        return Math.min(at, string.length());
    }
}
