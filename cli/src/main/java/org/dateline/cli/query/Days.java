package org.dateline.cli.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;

/** Days as a person gives them on the command line: {@code 2024-07-02}, {@code 2024-07}, {@code 2024}. */
public final class Days {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Days() {}

    /**
     * Checks the value of an option.
     *
     * @throws Failure where it is neither a day nor a month nor a year
     */
    public static void require(String option, @Nullable String value) {
        if (value != null && !isDayOrBeginning(value)) {
            throw Failure.usage("\"" + value + "\" is no day: write " + option
                    + " as YYYY-MM-DD, or YYYY-MM for a month, or YYYY for a year");
        }
    }

    static boolean isDayOrBeginning(String value) {
        Matcher shape = SHAPE.matcher(value);
        if (!shape.matches()) {
            return false;
        }
        try {
            LocalDate day = LocalDate.of(number(shape.group(1)), number(shape.group(2)), number(shape.group(3)));
            return day.getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
