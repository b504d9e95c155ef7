package org.dateline.document.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of wire files: ISO 8601 in its long form ({@code 2024-07-02T08:30:00-04:00}, NewsML-G2, ninjs, NITF) or its
 * short one ({@code 20240702T083000-0400}, NewsML 1.2), a day or a month alone.
 */
final class WrittenTime {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})-?(\\d{2})(?:-?(\\d{2}))?(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d{1,9})?)?"
                    + "\\s?(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?");

    private WrittenTime() {}

    /**
     * A time as {@code YYYY-MM}, {@code YYYY-MM-DD} or an RFC 3339 instant: only where its offset is written, because without
     * one it names no instant, and then the day alone is given. {@code null} where it is no time.
     */
    static @Nullable String of(String printed) {
        Matcher parts = DAY.matcher(printed.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            return parts.group(3) == null ? month(parts) : day(parts);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable String month(Matcher parts) {
        boolean plain = parts.group(4) == null
                && parts.group(7) == null
                && parts.group().indexOf('-') > 0;
        return plain ? LocalDate.parse(parts.group() + "-01").toString().substring(0, 7) : null;
    }

    private static String day(Matcher parts) {
        LocalDate day = LocalDate.parse(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3));
        String offset = parts.group(7);
        if (parts.group(4) == null || offset == null) {
            return day.toString();
        }
        String seconds = parts.group(6) == null ? "00" : parts.group(6);
        LocalTime time = LocalTime.parse(parts.group(4) + ":" + parts.group(5) + ":" + seconds);
        return day + "T" + time.format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME) + offset(offset);
    }

    private static String offset(String printed) {
        if (printed.equals("Z")) {
            return "Z";
        }
        String digits = printed.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }
}
