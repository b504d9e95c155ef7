package org.dateline.language;

import java.util.Locale;

/** What a word of a vocabulary file is used for. The number, where a term has one, follows its key after a dot. */
public enum Term {
    /** A frequent small word that tells the language from others. */
    FUNCTION,

    /** Opens the line that names who issued the release: {@code SOURCE}. */
    SOURCE,
    /** Opens the heading over a boilerplate paragraph: {@code About}. */
    ABOUT,
    /** The heading over people to call or write to. */
    CONTACT,
    /** The heading over forward-looking statements and disclaimers. */
    LEGAL,
    /** Stands alone on the line that ends a release: {@code ###}. */
    END_MARK,
    /** Opens an embargo. */
    EMBARGO,
    /** Says that this is a release and that it may be used: {@code FOR IMMEDIATE RELEASE}. */
    RELEASE_LINE,

    /** A month in full; 1 to 12. */
    MONTH,
    /** A month cut short, without its full stop; 1 to 12. */
    MONTH_SHORT,
    /** A day of the week in full; 1 is Monday, as in ISO 8601. */
    WEEKDAY,
    /** A day of the week cut short, without its full stop; 1 is Monday. */
    WEEKDAY_SHORT,
    /** Stands between the place and the day of a dateline: {@code le}. */
    BEFORE_DATE,
    /** A season; 1 is spring. */
    SEASON,
    /** A number that puts things in order: {@code second}. */
    ORDINAL,
    /** What is set behind digits to make an ordinal: {@code nd}. */
    ORDINAL_SUFFIX,
    /** A counting word: {@code two}. */
    NUMBER,

    /** The word {@code day}; number 2 marks its plural, here and in the units that follow. */
    DAY,
    WEEK,
    WEEKEND,
    MONTH_UNIT,
    QUARTER,
    /** The letter of a quarter: {@code Q}. */
    QUARTER_SIGN,
    HALF,
    /** The letter of a half-year: {@code H}. */
    HALF_SIGN,
    /** A half of the year in one word; 1 or 2. */
    HALF_YEAR,
    YEAR,
    DECADE,
    /** Makes ten years of the first of them: 1960{@code s}. */
    DECADE_SUFFIX,

    CENTURY,
    /** Makes a year a business year: {@code fiscal}. */
    FISCAL,
    /** Set behind the digits of a year: 年. */
    YEAR_SIGN,
    /** Set behind the digits of a month: 月. */
    MONTH_SIGN,
    /** Set behind the digits of a day: 日. */
    DAY_SIGN,

    /** A day counted from the day of issue; -1 is yesterday. */
    DAY_FROM_NOW,
    /** A week counted from that of issue. */
    WEEK_FROM_NOW,
    /** A month counted from that of issue. */
    MONTH_FROM_NOW,
    /** A year counted from that of issue. */
    YEAR_FROM_NOW,
    THIS,
    /** Points to the period before, set before the noun: {@code last}. */
    LAST,
    /** The same, set behind the noun: {@code dernière}. */
    LAST_BEHIND,
    NEXT,
    NEXT_BEHIND,
    /** Opens a duration that looks like a pointer: {@code the next} five years. */
    DURATION,
    /** Narrows a period without a sharp edge: {@code early}, {@code mid}, {@code the end of}. */
    EARLY,
    YEAR_END,
    AGO,
    FROM,
    BETWEEN,
    TO,
    AND,
    OF,
    THE,
    /** Stands before a bare year or month and makes a date of it: {@code in}, {@code since}. */
    IN,
    /** Makes a day of the week a habit: {@code every}. */
    EVERY,
    /** The ending of an owner: {@code 's}. */
    POSSESSIVE,
    /** Opens a clock time. */
    AT,
    /** Stands before a year that is used as an adjective: {@code the} 2025 tariffs. */
    POINTING,
    /** Follows a year that is the subject of a sentence: 2024 {@code has} been. */
    HAPPENS,
    /** Ties a period to its last day: {@code ended}. */
    ENDED,
    /** A day that can also mean our times, or the future: {@code today}. */
    NOWADAYS,
    /** Makes a count a guess: {@code nearly}. */
    ROUGHLY,
    /** What companies do on a day: {@code announced}. Tells {@code today} from nowadays. */
    ANNOUNCE,
    /** A named day; used by the room that knows their dates. */
    HOLIDAY;

    /** As a vocabulary file writes it: {@code month-short}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
