package org.dateline.mark;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed, by UTF-16 index: {@code 1,250,000}, {@code 2.5}, {@code 12,5}, {@code .60}.
 *
 * @param printed the digits with their marks
 */
record Figure(int from, int to, String printed) {
    private static final String GROUP_MARK = "[,.'’\\u00a0\\u202f\\u2009]";
    /** Longer numbers are codes, and would make arithmetic slow. */
    private static final int MOST_GROUPS = 6;

    static final String PATTERN = "(?:[0-9]{1,3}+(?:" + GROUP_MARK + "[0-9]{3}(?![0-9])){1," + MOST_GROUPS
            + "}+(?:[.,][0-9]{1,4}+)?+|[0-9]{1,18}+(?:[.,][0-9]{1,6}+)?+|\\.[0-9]{1,6}+)(?![0-9])";
    private static final Pattern ANY = Pattern.compile("(?<![0-9])(?<![0-9][.,])" + PATTERN);

    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}+(?:" + GROUP_MARK + "[0-9]{3}){1," + MOST_GROUPS + "}+.*+");

    static Matcher in(String text) {
        return ANY.matcher(text);
    }

    static Figure of(Matcher matcher, String group) {
        return new Figure(matcher.start(group), matcher.end(group), matcher.group(group));
    }

    static Figure of(Matcher matcher) {
        return new Figure(matcher.start(), matcher.end(), matcher.group());
    }

    /** Whether it could be a year: four digits without a mark. */
    boolean looksLikeYear() {
        return printed.length() == 4 && (printed.startsWith("19") || printed.startsWith("20"));
    }

    /** Whether its thousands are marked off. */
    boolean isGrouped() {
        return GROUPED.matcher(printed).matches();
    }

    /**
     * The number. One mark before exactly three digits is read by the habits of the language.
     *
     * @param commaDecimals whether its language writes 1.250,5 rather than 1,250.5
     */
    BigDecimal value(boolean commaDecimals) {
        String digits = without(printed, "'’\u00a0\u202f\u2009");
        int mark = decimalMark(digits, commaDecimals);
        String whole = without(mark < 0 ? digits : digits.substring(0, mark), ".,");
        String fraction = mark < 0 ? "" : digits.substring(mark + 1);
        return new BigDecimal((whole.isEmpty() ? "0" : whole) + (fraction.isEmpty() ? "" : "." + fraction));
    }

    private static String without(String digits, String marks) {
        StringBuilder rest = new StringBuilder(digits.length());
        for (int at = 0; at < digits.length(); at++) {
            if (marks.indexOf(digits.charAt(at)) < 0) {
                rest.append(digits.charAt(at));
            }
        }
        return rest.toString();
    }

    private static int decimalMark(String digits, boolean commaDecimals) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(dot, comma);
        if (last < 0 || (dot >= 0 && comma >= 0)) {
            return last;
        }
        if (digits.indexOf(digits.charAt(last)) != last) {
            return -1;
        }
        boolean couldGroup = digits.length() - last == 4 && last > 0 && !digits.startsWith("0");
        boolean groups = couldGroup && (digits.charAt(last) == ',') != commaDecimals;
        return groups ? -1 : last;
    }
}
