package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression says, at the precision it says it. A value is asked for with an anchor, the day that words like
 * {@code today} count from, or {@code null} where none is known: then what cannot be known is written {@code X}, as TIMEX3
 * does.
 */
public sealed interface When {
    /** ISO 8601 or TIMEX3 value. */
    String valueAt(@Nullable LocalDate anchor);

    /** Why the value needs an anchor; {@code null} where it does not. */
    default @Nullable TimeRule anchoredBy() {
        return null;
    }

    /** A year: {@code 2024}. */
    record OfYear(int year) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return fourDigits(year);
        }
    }

    /**
     * Ten or a hundred years.
     *
     * @param mask the digits printed, then an X for each open one: {@code 196X}, {@code 19XX}
     */
    record Years(String mask) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return mask;
        }
    }

    /** A part of a year that is printed. */
    record Dated(int year, YearPart part) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return part.in(fourDigits(year));
        }
    }

    /** A part of a year that is not printed. */
    record Yearless(YearPart part, Lean lean) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return part.in(anchor == null ? "XXXX" : fourDigits(yearAt(anchor)));
        }

        /** The year that the lean chooses, seen from {@code anchor}. */
        int yearAt(LocalDate anchor) {
            return lean.year(part, anchor);
        }

        @Override
        public TimeRule anchoredBy() {
            return TimeRule.YEAR_NEAREST_TO_ISSUE;
        }
    }

    /** A part of a year counted from that of the anchor: {@code March of this year}. */
    record YearFromNow(int years, YearPart part) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return part.in(anchor == null ? "XXXX" : fourDigits(anchor.getYear() + years));
        }

        @Override
        public TimeRule anchoredBy() {
            return TimeRule.COUNTED_FROM_ISSUE;
        }
    }

    /** A period counted from that of the anchor: {@code last week} is -1 week, {@code today} 0 days. */
    record FromNow(int count, Unit unit) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return anchor == null
                    ? unit.unknown
                    : unit.value(anchor.plus(count, unit.step).plusMonths(monthsMore()));
        }

        private long monthsMore() {
            return unit == Unit.QUARTER ? 2L * count : 0;
        }

        @Override
        public TimeRule anchoredBy() {
            return TimeRule.COUNTED_FROM_ISSUE;
        }
    }

    /** A day of the week near the anchor. AP style names days within a week of the issue so. */
    record Weekday(DayOfWeek day, Lean lean) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            if (anchor == null) {
                return "XXXX-WXX-" + day.getValue();
            }
            return switch (lean) {
                case PAST -> anchor.with(TemporalAdjusters.previous(day)).toString();
                case FUTURE -> anchor.with(TemporalAdjusters.next(day)).toString();
                case NEAREST ->
                    anchor.minusDays(4).with(TemporalAdjusters.next(day)).toString();
            };
        }

        @Override
        public TimeRule anchoredBy() {
            return TimeRule.COUNTED_FROM_ISSUE;
        }
    }

    /** The week that holds a day: {@code the week of August 11}. */
    record WeekOf(When day) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            String value = day.valueAt(anchor);
            return value.startsWith("X") ? "XXXX-WXX" : Unit.WEEK.value(LocalDate.parse(value));
        }

        @Override
        public @Nullable TimeRule anchoredBy() {
            return day.anchoredBy();
        }
    }

    /** A day of a month that is not printed: {@code the 30th}. */
    record DayAlone(int day) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            return "XXXX-XX-" + (day < 10 ? "0" : "") + day;
        }
    }

    /** From one to another, both included. */
    record Between(When first, When last) implements When {
        @Override
        public String valueAt(@Nullable LocalDate anchor) {
            if (anchor != null && first instanceof Yearless from && last instanceof Yearless to) {
                int year = from.yearAt(anchor);
                int after = to.part().first(year).isBefore(from.part().first(year)) ? 1 : 0;
                return from.part().in(fourDigits(year)) + "/" + to.part().in(fourDigits(year + after));
            }
            return first.valueAt(anchor) + "/" + last.valueAt(anchor);
        }

        @Override
        public @Nullable TimeRule anchoredBy() {
            TimeRule rule = first.anchoredBy();
            return rule != null ? rule : last.anchoredBy();
        }
    }

    /** Which occurrence of something that comes round is meant. */
    enum Lean {
        NEAREST,
        PAST,
        FUTURE;

        /** February 29th can be missing for eight years: 1896 to 1904. */
        private static final int FARTHEST = 8;

        private int year(YearPart part, LocalDate anchor) {
            int best = anchor.getYear();
            long distance = Long.MAX_VALUE;
            for (int year = anchor.getYear() - FARTHEST; year <= anchor.getYear() + FARTHEST; year++) {
                long away = away(part, year, anchor);
                if (part.isIn(year) && suits(away) && Math.abs(away) < distance) {
                    best = year;
                    distance = Math.abs(away);
                }
            }
            return best;
        }

        private boolean suits(long away) {
            return switch (this) {
                case NEAREST -> true;
                case PAST -> away < 0;
                case FUTURE -> away > 0;
            };
        }

        /** Days from the anchor to the part, negative where it lies before, 0 where it holds the anchor. */
        private static long away(YearPart part, int year, LocalDate anchor) {
            if (part.last(year).isBefore(anchor)) {
                return ChronoUnit.DAYS.between(anchor, part.last(year));
            }
            return Math.max(0, ChronoUnit.DAYS.between(anchor, part.first(year)));
        }
    }

    /** What can be counted from the anchor. */
    enum Unit {
        DAY(ChronoUnit.DAYS, "XXXX-XX-XX"),
        WEEK(ChronoUnit.WEEKS, "XXXX-WXX"),
        WEEKEND(ChronoUnit.WEEKS, "XXXX-WXX"),
        MONTH(ChronoUnit.MONTHS, "XXXX-XX"),
        QUARTER(ChronoUnit.MONTHS, "XXXX-QX"),
        YEAR(ChronoUnit.YEARS, "XXXX"),
        DECADE(ChronoUnit.DECADES, "XXXX"),
        CENTURY(ChronoUnit.CENTURIES, "XXXX");

        private final ChronoUnit step;
        private final String unknown;

        Unit(ChronoUnit step, String unknown) {
            this.step = step;
            this.unknown = unknown;
        }

        private String value(LocalDate day) {
            return switch (this) {
                case DAY -> day.toString();
                case WEEK -> isoWeek(day);
                case WEEKEND -> weekend(day);
                case MONTH -> YearMonth.from(day).toString();
                case QUARTER -> fourDigits(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
                case YEAR -> fourDigits(day.getYear());
                case DECADE -> fourDigits(day.getYear()).substring(0, 3) + "X";
                case CENTURY -> fourDigits(day.getYear()).substring(0, 2) + "XX";
            };
        }

        private static String isoWeek(LocalDate day) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return fourDigits(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + (week < 10 ? "0" : "") + week;
        }

        private static String weekend(LocalDate day) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return sunday.minusDays(1) + "/" + sunday;
        }
    }

    private static String fourDigits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
