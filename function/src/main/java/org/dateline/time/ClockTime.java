package org.dateline.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as printed, with its zone: {@code 8:30 a.m. ET}, {@code 00:01 GMT}, {@code 10 Uhr MEZ}, {@code 14 h 30},
 * {@code noon (Pacific)}. A number alone is none. Indexes are UTF-16.
 *
 * @param zone the zone of the printed name, or that of the country where none is printed; {@code null} if neither is known
 * @param zoneFrom where the name of the zone begins; 0 where none is printed
 * @param zoneTo where it ends; 0 where none is printed
 */
public record ClockTime(
        int from, int to, LocalTime time, @Nullable ZoneId zone, int zoneFrom, int zoneTo) {
    private static final Map<String, List<String>> WORDS = words();
    private static final String HALF =
            "[\\s\\u00a0]?(?:(?<am>" + words("am") + ")|(?<pm>" + words("pm") + "))(?!\\p{L})";
    private static final Pattern TIME = Pattern.compile("(?i)(?<![\\d/.:-])(?:"
            + "(?<before>(?:上午|午前|오전)|(?<pmBefore>下午|午後|오후))?[\\s]?"
            + "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?" + HALF
            + "|(?<hour2>[01]?\\d|2[0-3])(?:[\\s\\u00a0]?(?:" + words("hour") + ")[\\s\\u00a0]?(?<minute2>\\d{2})?(?:"
            + words("minute") + ")?|[:.](?<minute3>[0-5]\\d)(?!\\.?\\d))(?![\\p{IsLatin}/])"
            + "|(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)(?=[\\s\\u00a0]?(?:GMT|UTC|BST|CET|CEST|hours|hrs)\\b)"
            + "|(?<noon>" + words("noon") + ")(?!\\p{L})|(?<midnight>" + words("midnight") + ")(?!\\p{L}))"
            + "(?:[\\s\\u00a0](?:" + words("hour") + ")(?!\\p{L}))?+");
    private static final Pattern BEFORE_ZONE = Pattern.compile("[\\s\\u00a0]{0,2},?[\\s\\u00a0]{0,2}[(\\[]?");

    /** Whether the name of a zone is printed. */
    public boolean hasZone() {
        return zoneTo > 0;
    }

    /**
     * The first time of day between two indexes; {@code null} where there is none.
     *
     * @param country of the release, ISO 3166-1 alpha-2, for names that mean other zones elsewhere; or {@code null}
     */
    public static @Nullable ClockTime first(String string, int from, int to, @Nullable String country) {
        Matcher matcher = TIME.matcher(string).region(from, to);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            LocalTime time = time(matcher);
            if (time != null) {
                return zoned(string, matcher.start(), matcher.end(), time, country);
            }
        }
        return null;
    }

    private static ClockTime zoned(String string, int from, int to, LocalTime time, @Nullable String country) {
        Matcher gap = BEFORE_ZONE.matcher(string).region(to, string.length());
        int at = gap.lookingAt() ? gap.end() : to;
        Zones.Printed zone = Zones.at(string, at, country);
        return zone == null
                ? new ClockTime(from, to, time, Zones.of(country), 0, 0)
                : new ClockTime(from, zone.end(), time, zone.zone(), at, zone.end());
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        if (matcher.group("noon") != null) {
            return LocalTime.NOON;
        }
        if (matcher.group("midnight") != null) {
            return LocalTime.MIDNIGHT;
        }
        if (matcher.group("hour4") != null) {
            return of(matcher.group("hour4"), matcher.group("minute4"));
        }
        if (matcher.group("hour2") != null) {
            String minute = matcher.group("minute2") == null ? matcher.group("minute3") : matcher.group("minute2");
            return of(matcher.group("hour2"), minute);
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        boolean afternoon = matcher.group("pm") != null || matcher.group("pmBefore") != null;
        if (hour < 1 || hour > 12) {
            return null;
        }
        return of(Integer.toString(hour % 12 + (afternoon ? 12 : 0)), matcher.group("minute"));
    }

    private static @Nullable LocalTime of(String hour, @Nullable String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return minutes > 59 ? null : LocalTime.of(Integer.parseInt(hour), minutes);
    }

    private static String words(String kind) {
        return WORDS.getOrDefault(kind, List.of()).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Zones.rows("clock.tsv")
                .forEach(row -> words.put(
                        row.get(0),
                        Stream.of(row.get(1).split("\\|", -1))
                                .map(String::strip)
                                .toList()));
        return words;
    }
}
