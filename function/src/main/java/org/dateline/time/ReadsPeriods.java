package org.dateline.time;

import java.time.Month;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is longer than a day: {@code July 2024}, {@code the second quarter of 2024}, {@code Q2}, {@code 1H2025},
 * {@code fiscal 2025}, {@code spring of 2005}, {@code the 1960s}, {@code twentieth century}, {@code 2024}. A bare month,
 * season or year is left for {@link Context} to decide.
 */
record ReadsPeriods(Tokens tokens) {
    private static final int DECADE = 10;
    /** More than any year counted from that of issue. */
    private static final int NOT_COUNTED = 9;

    @Nullable
    Match at(int i) {
        Match match = month(i);
        match = match == null ? quarter(i) : match;
        match = match == null ? half(i) : match;
        match = match == null ? season(i) : match;
        match = match == null ? feast(i) : match;
        match = match == null ? businessYear(i) : match;
        match = match == null ? century(i) : match;
        match = match == null ? decade(i) : match;
        return match == null ? year(i) : match;
    }

    /** In January 2024, in Jan. 2024, in 01.2024; in January. */
    private @Nullable Match month(int i) {
        Word month = tokens.as(i, Term.MONTH, Term.MONTH_SHORT);
        if (month == null) {
            return monthInDigits(i);
        }
        YearPart part = new YearPart.MonthOf(Month.of(month.number()));
        boolean isShort = month.term() == Term.MONTH_SHORT;
        Match dated = dated(part, isShort ? tokens.skipMark(i + 1, ".") : i + 1);
        boolean isName =
                tokens.isCapital(i) || Character.isLowerCase(month.text().codePointAt(0));
        if (dated != null || isShort || !isName) {
            return dated;
        }
        return Match.unsure(yearless(part), i + 1);
    }

    private @Nullable Match monthInDigits(int i) {
        int month = tokens.twoDigits(i, 1, 12);
        boolean fits = tokens.at(i).digits() == 2 && tokens.isGluedMark(i + 1, ".") && tokens.isGlued(i + 2);
        int year = tokens.year(i + 2);
        return month > 0 && fits && year >= 1900 && tokens.startsFree(i)
                ? Match.sure(new When.Dated(year, new YearPart.MonthOf(Month.of(month))), i + 3)
                : null;
    }

    private @Nullable Match quarter(int i) {
        int spelled = counted(i, Term.QUARTER, 4);
        if (spelled > 0) {
            return inYear(new YearPart.QuarterOf(spelled), afterCounted(i));
        }
        int signed = signed(i, Term.QUARTER_SIGN, 4);
        return signed > 0 ? inYear(new YearPart.QuarterOf(signed), i + 2) : null;
    }

    /** A half says less alone than a quarter: a match has one too. */
    private @Nullable Match half(int i) {
        Word inOneWord = tokens.at(i).as(Term.HALF_YEAR);
        if (inOneWord != null) {
            return inYear(new YearPart.HalfOf(inOneWord.number()), i + 1);
        }
        int spelled = counted(i, Term.HALF, 2);
        if (spelled > 0) {
            return dated(new YearPart.HalfOf(spelled), afterCounted(i));
        }
        int signed = signed(i, Term.HALF_SIGN, 2);
        return signed > 0 ? dated(new YearPart.HalfOf(signed), i + 2) : null;
    }

    /** {@code second quarter}, {@code 2nd quarter}, {@code 2. Quartal}, 第2四半期; -1 if there is none. */
    private int counted(int i, Term unit, int most) {
        Word ordinal = tokens.at(i).as(Term.ORDINAL);
        int number = ordinal != null ? ordinal.number() : tokens.twoDigits(i, 1, most);
        return number > 0 && number <= most && tokens.is(afterCounted(i) - 1, unit) ? number : -1;
    }

    private int afterCounted(int i) {
        return tokens.isMark(i + 1, ".-") ? i + 3 : i + 2;
    }

    /** {@code Q2} or {@code 2Q}, in one piece; -1 if there is none. */
    private int signed(int i, Term sign, int most) {
        if (!tokens.isGlued(i + 1)) {
            return -1;
        }
        if (tokens.is(i, sign) && tokens.isCapital(i)) {
            return tokens.endsFree(i + 2) ? tokens.twoDigits(i + 1, 1, most) : -1;
        }
        return tokens.is(i + 1, sign) && tokens.isCapital(i + 1) && tokens.startsFree(i)
                ? tokens.twoDigits(i, 1, most)
                : -1;
    }

    private @Nullable Match season(int i) {
        Word season = tokens.at(i).as(Term.SEASON);
        if (season == null) {
            return null;
        }
        YearPart part = new YearPart.SeasonOf(season.number());
        Match dated = dated(part, i + 1);
        return dated != null ? dated : Match.unsure(yearless(part), i + 1);
    }

    /** {@code Earth Day 2026}, {@code 2026 May Day}, {@code Presidents' Day holiday weekend}. */
    private @Nullable Match feast(int i) {
        int before = tokens.is(i + 1, Term.HOLIDAY) ? tokens.year(i) : -1;
        int at = before > 0 ? i + 1 : i;
        Word name = tokens.at(at).as(Term.HOLIDAY);
        if (name == null) {
            return null;
        }
        boolean isLong = tokens.is(at + 1, Term.WEEKEND);
        YearPart part = new YearPart.Feast(Holiday.all().get(name.number()).holiday(), isLong);
        int next = isLong ? at + 2 : at + 1;
        if (before > 0) {
            return Match.sure(new When.Dated(before, part), next);
        }
        Match dated = dated(part, next);
        return dated != null ? dated : new Match(yearless(part), TimeRule.PRINTED_DATE, next, isLong);
    }

    /** {@code fiscal 2025}, {@code full year 2025}, {@code FY25}, {@code 2025 financial year}, {@code Jahr 2017}. */
    private @Nullable Match businessYear(int i) {
        boolean leads = tokens.isEither(i, Term.FISCAL, Term.YEAR) && !tokens.isMark(i + 1, ".,");
        if (leads) {
            int at = afterFiscal(i);
            int year = yearAt(at);
            return year > 0 ? Match.sure(new When.OfYear(year), afterYear(at)) : null;
        }
        int year = tokens.year(i);
        return year > 0 && tokens.startsFree(i) && tokens.is(i + 1, Term.FISCAL) && tokens.is(i + 2, Term.YEAR)
                ? Match.sure(new When.OfYear(year), i + 3)
                : null;
    }

    private @Nullable Match century(int i) {
        if (!tokens.is(i + 1, Term.CENTURY) && !(tokens.isMark(i + 1, ".-") && tokens.is(i + 2, Term.CENTURY))) {
            return null;
        }
        Word ordinal = tokens.at(i).as(Term.ORDINAL);
        int number = ordinal != null ? ordinal.number() : tokens.twoDigits(i, 10, 21);
        int next = tokens.is(i + 1, Term.CENTURY) ? i + 2 : i + 3;
        return number >= DECADE ? Match.sure(new When.Years((number - 1) + "XX"), next) : null;
    }

    private @Nullable Match decade(int i) {

        Token year = tokens.at(i);
        boolean fits =
                year.digits() == 4 && year.number() % DECADE == 0 && year.number() >= 1500 && year.number() < 2100;
        return fits
                        && tokens.isGlued(i + 1)
                        && tokens.is(i + 1, Term.DECADE_SUFFIX)
                        && tokens.startsFree(i)
                        && !tokens.isGluedMark(i + 2, "-")
                ? Match.sure(new When.Years(year.number() / DECADE + "X"), i + 2)
                : null;
    }

    private @Nullable Match year(int i) {
        int year = tokens.year(i);
        return year >= 1500 && year < 2100 && tokens.startsFree(i) ? Match.unsure(new When.OfYear(year), i + 1) : null;
    }

    private static When yearless(YearPart part) {
        return new When.Yearless(part, When.Lean.NEAREST);
    }

    /** In the year printed after it, else in one to be found. */
    private Match inYear(YearPart part, int end) {
        Match dated = dated(part, end);
        return dated != null ? dated : Match.sure(yearless(part), end);
    }

    /** In the year printed after it or, as in {@code March of this year}, counted; else {@code null}. */
    private @Nullable Match dated(YearPart part, int end) {
        int at = tokens.skipMark(end, ",");
        at = tokens.skip(tokens.skip(at, Term.OF), Term.THE);
        int counted = yearFromNow(at);
        if (counted < NOT_COUNTED) {
            return Match.sure(new When.YearFromNow(counted, part), at + (tokens.is(at, Term.YEAR_FROM_NOW) ? 1 : 2));
        }
        at = afterFiscal(at);
        int year = yearAt(at);
        return year > 0 ? Match.sure(new When.Dated(year, part), afterYear(at)) : null;
    }

    private int yearFromNow(int i) {
        Word counted = tokens.at(i).as(Term.YEAR_FROM_NOW);
        if (counted != null) {
            return counted.number();
        }
        if (!tokens.is(i + 1, Term.YEAR)) {
            return NOT_COUNTED;
        }
        return tokens.is(i, Term.THIS) ? 0 : tokens.is(i, Term.LAST) ? -1 : tokens.is(i, Term.NEXT) ? 1 : NOT_COUNTED;
    }

    private int afterFiscal(int i) {
        int next = tokens.skip(i, Term.FISCAL);
        next = tokens.skipMark(next, "-");
        next = tokens.skip(tokens.skip(next, Term.YEAR), Term.OF);
        return next == i ? i : tokens.skip(next, Term.FISCAL);
    }

    /** A year of four digits, or of two after an apostrophe or right behind a letter: {@code '24}, {@code Q224}. */
    private int yearAt(int i) {
        int year = tokens.year(i);
        if (year > 0) {
            return year;
        }
        boolean quoted = tokens.isMark(i, "'");
        Token digits = tokens.at(quoted ? i + 1 : i);
        boolean attached = quoted || (tokens.isGlued(i) && tokens.at(i - 1).kind() == Token.Kind.WORD);
        return attached && digits.digits() == 2 && tokens.endsFree(quoted ? i + 2 : i + 1)
                ? 2000 + digits.number()
                : -1;
    }

    private int afterYear(int i) {
        return tokens.isMark(i, "'") ? i + 2 : i + 1;
    }
}
