package org.dateline.dateline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dateline.DatesInText.Placed;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.time.DateExpression;
import org.dateline.time.TimeRule;
import org.jspecify.annotations.Nullable;

/**
 * Gives the day of a dateline its year: the printed one, else that of a line above, else that of the document's
 * metadata, else that of the same day in the text. Never from a clock: where the year stands nowhere it stays {@code XXXX}.
 */
final class ReadsIssueYear {
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:\\(c\\)|©|copyright)\\W{0,3}((?:19|20)\\d{2})\\b");
    /** Days between a release and the header that sends it on. */
    private static final int NEAR = 10;

    private final Text text;
    private final DatesInText dates;

    private final @Nullable Found<String> declared;

    ReadsIssueYear(Text text, DatesInText dates, @Nullable Found<String> declared) {
        this.declared = declared;
        this.text = text;
        this.dates = dates;
    }

    /** The day of {@code dateline} as ISO 8601; {@code null} where it prints none. */
    @Nullable
    Found<String> day(PrintedDateline dateline) {
        DateExpression date = dateline.date();
        if (date == null) {
            return null;
        }
        LocalDate printed = date.day();
        if (printed != null && date.rule() == TimeRule.YEAR_PRINTED_ELSEWHERE) {
            return Found.inferred(printed.toString(), date.rule());
        }
        if (printed != null) {
            return Found.printed(printed.toString(), date.span(), DatelineRule.DATE_IN_DATELINE);
        }
        MonthDay day = date.monthDay();
        return day == null
                ? null
                : yearless(day, date, text.index(dateline.span().start()));
    }

    private Found<String> yearless(MonthDay day, DateExpression date, int datelineFrom) {
        LocalDate above = nearDay(day, 0, datelineFrom);
        if (above == null) {
            above = copyright(day, 0, datelineFrom);
        }
        if (above != null) {
            return Found.inferred(above.toString(), DatelineRule.YEAR_FROM_HEADER);
        }
        LocalDate said = declared == null ? null : near(day, LocalDate.parse(declared.value()));
        if (said != null) {
            return Found.inferred(said.toString(), DatelineRule.YEAR_FROM_METADATA);
        }
        LocalDate below = nearDay(day, datelineFrom, text.string().length());
        if (below == null) {
            below = copyright(day, datelineFrom, text.string().length());
        }
        if (below != null) {
            return Found.inferred(below.toString(), DatelineRule.YEAR_FROM_BODY);
        }
        return Found.printed("XXXX-" + day.toString().substring(2), date.span(), DatelineRule.YEAR_UNKNOWN);
    }

    /** The day in the year of the first full date nearby in the calendar, printed between two indexes. */
    private @Nullable LocalDate nearDay(MonthDay day, int from, int to) {
        for (Placed placed : dates.all()) {
            LocalDate full = placed.date().day();
            if (full != null && placed.from() >= from && placed.to() <= to) {
                LocalDate near = near(day, full);
                if (near != null) {
                    return near;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate near(MonthDay day, LocalDate full) {
        for (int year = full.getYear() - 1; year <= full.getYear() + 1; year++) {
            if (Math.abs(ChronoUnit.DAYS.between(full, day.atYear(year))) <= NEAR) {
                return day.atYear(year);
            }
        }
        return null;
    }

    private @Nullable LocalDate copyright(MonthDay day, int from, int to) {
        Matcher copyright = COPYRIGHT.matcher(text.string()).region(from, to);
        return copyright.find() ? day.atYear(Integer.parseInt(copyright.group(1))) : null;
    }
}
