package org.dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A named day. {@code holidays.tsv} beside this class lists those that are read. */
public sealed interface Holiday {
    /** Its day in a year. */
    LocalDate in(int year);

    /** What is known of its day where the year is not: {@code XXXX-04-22}, or {@code XXXX-11} where the day moves. */
    String in(String year);

    /** On the same day every year. */
    record Fixed(MonthDay day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }

        @Override
        public String in(String year) {
            return year + day.toString().substring(1);
        }
    }

    /** On the n-th such weekday of a month; of -1 the last. */
    record Moving(Month month, DayOfWeek weekday, int nth) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        @Override
        public String in(String year) {
            return year + MonthDay.of(month, 1).toString().substring(1, 4);
        }
    }

    /** A holiday under one of its names. */
    record Named(String name, Holiday holiday) {}

    /** Every name that {@code holidays.tsv} lists, in its order. */
    static List<Named> all() {
        return Table.ALL;
    }

    /** The Saturday of the weekend that a holiday makes long. */
    static LocalDate saturdayBeside(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue()
                ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).minusDays(isSunday(day) ? 7 : 0);
    }

    private static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Reads the table once. */
    final class Table {
        private static final List<Named> ALL = load();

        private Table() {}

        private static List<Named> load() {
            List<Named> named = new ArrayList<>();
            try (InputStream in = Holiday.class.getResourceAsStream("holidays.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("holidays.tsv is missing from the build");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line : lines.lines().toList()) {
                    if (!line.startsWith("#")) {
                        String[] columns = line.split("\t", 2);
                        named.add(new Named(columns[0], holiday(columns[1])));
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException("holidays.tsv cannot be read", broken);
            }
            return List.copyOf(named);
        }

        /** {@code --04-22}, or {@code NOVEMBER THURSDAY 4}. */
        private static Holiday holiday(String rule) {
            if (rule.startsWith("--")) {
                return new Fixed(MonthDay.parse(rule));
            }
            String[] words = rule.split(" ", 3);
            return new Moving(Month.valueOf(words[0]), DayOfWeek.valueOf(words[1]), Integer.parseInt(words[2]));
        }
    }
}
