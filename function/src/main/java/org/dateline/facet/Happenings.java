package org.dateline.facet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.evidence.Span;
import org.dateline.layout.Section;
import org.dateline.record.Release;
import org.dateline.time.DateValue;

/**
 * The months in which something that a release tells of takes place: dates of day or month precision, single or as a
 * range, not before the issued date, outside boilerplate and legal text.
 */
final class Happenings {
    /** Months that one release may be listed under; the earliest ones are kept. */
    private static final int MONTHS = 3;

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d{2})?");

    private Happenings() {}

    /** Month ({@code 2024-07}) to the first day in it that is named, months ascending. */
    static Map<String, String> of(Release release) {
        var issued = release.issuedDate();
        if (issued == null) {
            return Map.of();
        }
        TreeMap<String, String> firstDays = new TreeMap<>();
        for (DateValue date : release.dates()) {
            if (!isAside(date.span(), release)) {
                touched(date.value().value(), issued.value())
                        .forEach((month, day) -> firstDays.merge(month, day, Happenings::earlier));
            }
        }
        Map<String, String> kept = new LinkedHashMap<>();
        firstDays.forEach((month, day) -> {
            if (kept.size() < MONTHS) {
                kept.put(month, day);
            }
        });
        return kept;
    }

    private static boolean isAside(Span span, Release release) {
        return release.layout().sections().stream()
                .filter(section -> section.span().overlaps(span))
                .anyMatch(
                        section -> section.kind() == Section.Kind.BOILERPLATE || section.kind() == Section.Kind.LEGAL);
    }

    private static Map<String, String> touched(String value, String issued) {
        String[] ends = value.split("/", -1);
        if (ends.length > 2 || !isDayOrMonth(ends[0]) || !isDayOrMonth(ends[ends.length - 1])) {
            return Map.of();
        }
        String last = lastDay(ends[ends.length - 1]);
        if (last.compareTo(issued) < 0) {
            return Map.of();
        }
        String first = later(firstDay(ends[0]), issued);
        Map<String, String> months = new LinkedHashMap<>();
        String day = first;
        while (day.compareTo(last) <= 0 && months.size() < MONTHS) {
            months.put(day.substring(0, 7), day);
            day = YearMonth.parse(day.substring(0, 7)).plusMonths(1).atDay(1).toString();
        }
        return months;
    }

    private static boolean isDayOrMonth(String value) {
        Matcher matcher = DAY_OR_MONTH.matcher(value);
        return matcher.matches();
    }

    private static String firstDay(String value) {
        return value.length() == 7 ? value + "-01" : value;
    }

    private static String lastDay(String value) {
        return value.length() == 7
                ? YearMonth.parse(value).atEndOfMonth().toString()
                : LocalDate.parse(value).toString();
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
