package org.dateline.time;

import org.dateline.language.Term;
import org.dateline.time.Token.Kind;

/**
 * Decides by the words around it whether a bare year, month, season, feast or day of the week, or {@code today}, is a
 * date. Years inside names ({@code Act of 1995}, {@code 2025 Summit}), habits ({@code every Sunday}), feasts that only
 * qualify a noun ({@code Thanksgiving meals}) and {@code today} for nowadays are not.
 */
record Context(Tokens tokens) {
    /** Tokens on either side of {@code today} in which something must be announced. */
    private static final int NEAR = 10;
    /** Years in use as adjectives are recent or planned ones; other numbers count things. */
    private static final int FIRST_ADJECTIVE = 1990;

    private static final int LAST_ADJECTIVE = 2050;

    /**
     * Whether a match is a date.
     *
     * @param from its first token
     * @param continues whether it goes on a list whose earlier members were dates
     */
    boolean allows(Match match, int from, boolean continues) {
        int next = match.next();
        return switch (match.when()) {
            case When.OfYear(int year) -> year(year, from, next, continues);
            case When.Yearless(YearPart.MonthOf _, When.Lean _) -> month(from, next, continues);
            case When.Yearless(YearPart.SeasonOf _, When.Lean _) -> season(from, next);
            case When.Yearless(YearPart.Feast _, When.Lean _) -> !qualifies(next);
            case When.Weekday _ -> weekday(from, next);
            case When.FromNow(int _, When.Unit unit) -> unit == When.Unit.DAY ? today(from, next) : !qualifies(next);
            default -> true;
        };
    }

    private boolean year(int year, int from, int next, boolean continues) {
        boolean isTitle = tokens.isMark(from - 1, "(") && tokens.isMark(next, ")");
        if (isTitle || runsOn(next)) {
            return false;
        }
        boolean isSubject = tokens.is(next, Term.HAPPENS) && !isWord(from - 1);
        boolean isCitation =
                tokens.isGluedMark(next, ";") && tokens.at(next + 1).isNumeric();
        return isLed(from, next, continues) || isSubject || isCitation || isAdjective(year, from, next);
    }

    private boolean isLed(int from, int next, boolean continues) {
        if (startsName(next)) {
            return false;
        }
        boolean ofName = tokens.is(from - 1, Term.OF) && tokens.isCapital(from - 2);
        return continues || (tokens.isEither(from - 1, Term.IN, Term.OF) && !ofName);
    }

    /** {@code the 2025 tariffs}, {@code its 2025 edition}, {@code Acme's 2025 results}. */
    private boolean isAdjective(int year, int from, int next) {
        boolean pointed = tokens.isEither(from - 1, Term.POINTING, Term.POSSESSIVE);
        return pointed
                && qualifies(next)
                && !tokens.isCapital(next)
                && year >= FIRST_ADJECTIVE
                && year <= LAST_ADJECTIVE;
    }

    /** Whether what stands before {@code next} runs into it, as in an address or a code. */
    private boolean runsOn(int next) {
        boolean word = tokens.isGlued(next)
                && isWord(next)
                && !tokens.is(next, Term.POSSESSIVE)
                && !tokens.at(next).isEastAsian();
        return word || tokens.isGluedMark(next, "-/_=@%:");
    }

    private boolean month(int from, int next, boolean continues) {
        boolean led = tokens.isEither(from - 1, Term.IN, Term.OF);
        return (led || continues) && !startsName(next) && !tokens.at(next).isNumeric();
    }

    private boolean season(int from, int next) {
        boolean led = tokens.is(from - 1, Term.THE) && tokens.isEither(from - 2, Term.IN, Term.OF);
        return led && !tokens.is(next, Term.OF) && !qualifies(next);
    }

    private boolean weekday(int from, int next) {
        boolean habit = tokens.is(from - 1, Term.EVERY)
                || (links(from - 1) && isWeekday(from - 2))
                || (links(next) && isWeekday(next + 1));
        boolean hours = tokens.is(next, Term.FROM) && tokens.at(next + 1).isNumeric();
        boolean inName = isName(from - 1) || tokens.isCapital(next);
        return !habit && !hours && !inName && !tokens.isGluedMark(next, "-");
    }

    /** {@code Black} Friday, but {@code On} Friday. */
    private boolean isName(int i) {
        return tokens.isCapital(i) && tokens.at(i).words().isEmpty();
    }

    private boolean links(int i) {
        return tokens.isEither(i, Term.TO, Term.AND) || tokens.isMark(i, "-–—,&");
    }

    private boolean isWeekday(int i) {
        return tokens.isEither(i, Term.WEEKDAY, Term.WEEKDAY_SHORT);
    }

    private boolean startsName(int i) {
        return tokens.isCapital(i) && !tokens.isGlued(i);
    }

    /** Whether the word at {@code i} is one that the date before it only qualifies. */
    private boolean qualifies(int i) {
        return isWord(i)
                && !tokens.isEither(i, Term.FUNCTION, Term.POSSESSIVE)
                && !tokens.isEither(i, Term.IN, Term.HAPPENS);
    }

    private boolean isWord(int i) {
        return tokens.at(i).kind() == Kind.WORD;
    }

    /** Something is announced near it in the same sentence, and it is not {@code today's market}. */
    private boolean today(int from, int next) {
        if (tokens.is(next, Term.POSSESSIVE)) {
            return false;
        }
        return announces(from, -1) || announces(next - 1, 1);
    }

    private boolean announces(int from, int step) {
        for (int i = from + step; Math.abs(i - from) <= NEAR; i += step) {
            Token token = tokens.at(i);
            if (token.kind() == Kind.NOTHING || token.kind() == Kind.BREAK || tokens.isMark(i, ".!?")) {
                return false;
            }
            if (token.is(Term.ANNOUNCE)) {
                return true;
            }
        }
        return false;
    }
}
