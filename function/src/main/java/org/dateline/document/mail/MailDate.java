package org.dateline.document.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The times of mails: {@code Tue, 15 Jan 2002 11:11:55 -0800 (PST)} (RFC 5322, section 3.3, and the obsolete zones of 4.3), and
 * the days that mailers print above a forwarded mail: {@code Tuesday, January 15, 2002 7:05 PM}. The day of the week is not
 * read: mailers get it wrong, and in some other language.
 */
final class MailDate {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final Map<String, String> ZONES = Table.rows("mail/zones.tsv");

    private static final Pattern RFC = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}) ++(\\p{L}{3})\\p{L}*+ ++(\\d{4}|\\d{2}) ++(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ++([+-]\\d{4}|[A-Za-z]{1,4})\\b)?");

    private static final Pattern PRINTED = Pattern.compile("(\\p{L}{3})\\p{L}*+\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern PRINTED_DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3})\\p{L}*+\\.?,? (\\d{4})");

    private MailDate() {}

    /** An RFC 3339 instant, or the day alone where no zone is printed; {@code null} where nothing of that kind is. */
    static @Nullable String of(String printed) {
        String folded = printed.replaceAll("\\s++", " ");
        Matcher rfc = RFC.matcher(folded);
        try {
            if (rfc.find()) {
                return instant(rfc);
            }
            Matcher month = PRINTED.matcher(folded);
            if (month.find()) {
                return day(month.group(3), month.group(1), month.group(2)).toString();
            }
            Matcher day = PRINTED_DAY_FIRST.matcher(folded);
            return day.find() ? day(day.group(3), day.group(2), day.group(1)).toString() : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static String instant(Matcher parts) {
        LocalDate day = day(parts.group(3), parts.group(2), parts.group(1));
        String zone = parts.group(7);
        String offset = zone == null || zone.startsWith("+") || zone.startsWith("-")
                ? zone
                : ZONES.get(zone.toLowerCase(Locale.ROOT));
        if (offset == null) {
            return day.toString();
        }
        int seconds = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        LocalTime time =
                LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), Math.min(59, seconds));
        return String.format(Locale.ROOT, "%sT%tT%s:%s", day, time, offset.substring(0, 3), offset.substring(3));
    }

    /** Years of two digits are of 1950 to 2049, as RFC 5322 has it. */
    private static LocalDate day(String year, String month, String day) {
        int at = MONTHS.indexOf(month.toLowerCase(Locale.ROOT) + " ");
        if (at < 0) {
            throw new DateTimeException("no month");
        }
        int short2 = Integer.parseInt(year);
        int full = year.length() > 2 ? short2 : short2 + (short2 < 50 ? 2000 : 1900);
        return LocalDate.of(full, at / 4 + 1, Integer.parseInt(day));
    }
}
