package org.dateline.time;

import org.dateline.language.Term;

/**
 * Decides by the words around it whether a bare year, month, season or day of the week, or {@code today}, is a date.
 * Years inside names ({@code Act of 1995}, {@code 2025 Summit}), habits ({@code every Sunday}) and {@code today} for
 * nowadays are not.
 */
record Context(Tokens tokens) {
    /** Tokens on either side of {@code today} in which something must be announced. */
    private static final int NEAR = 6;

    /**
     * Whether a match is a date.
     *
     * @param from its first token
     * @param continues whether it goes on a list whose earlier members were dates
     */
    boolean allows(Match match, int from, boolean continues) {
        int next = match.next();
        return switch (match.when()) {
            case When.OfYear _ -> year(from, next, continues);
            case When.Yearless(YearPart.MonthOf _, When.Lean _) -> month(from, next, continues);
            case When.Yearless(YearPart.SeasonOf _, When.Lean _) -> season(from, next);
            case When.Weekday _ -> weekday(from, next);
            case When.FromNow _ -> today(from, next);
            default -> true;
        };
    }

    private boolean year(int from, int next, boolean continues) {
        boolean inName = tokens.isCapital(next) && !tokens.isGlued(next);
        if (!endsFree(next) || (tokens.isMark(from - 1, "(") && tokens.isMark(next, ")"))) {
            return false;
        }
        if (continues) {
            return !inName;
        }
        if (tokens.is(from - 1, Term.OF)) {
            return !tokens.isCapital(from - 2) && !inName;
        }
        return tokens.is(from - 1, Term.IN) && !inName;
    }

    private boolean endsFree(int next) {
        return !tokens.isGluedMark(next, "-/_=@%:")
                && !(tokens.isGlued(next)
                        && tokens.at(next).kind() == Token.Kind.WORD
                        && !tokens.at(next).isEastAsian());
    }

    private boolean month(int from, int next, boolean continues) {
        boolean inName = tokens.isCapital(next) && !tokens.isGlued(next);
        boolean led = tokens.isEither(from - 1, Term.IN, Term.OF);
        return (led || continues) && !inName && !tokens.at(next).isNumeric();
    }

    private boolean season(int from, int next) {
        boolean led = tokens.is(from - 1, Term.THE) && tokens.isEither(from - 2, Term.IN, Term.OF);
        return led && tokens.at(next).kind() != Token.Kind.WORD;
    }

    private boolean weekday(int from, int next) {
        boolean habit = tokens.is(from - 1, Term.EVERY)
                || (links(from - 1) && isWeekday(from - 2))
                || (links(next) && isWeekday(next + 1));
        boolean hours = tokens.is(next, Term.FROM) && tokens.at(next + 1).isNumeric();
        return !habit && !hours && !tokens.isCapital(next) && !tokens.isGluedMark(next, "-");
    }

    private boolean links(int i) {
        return tokens.isEither(i, Term.TO, Term.AND) || tokens.isMark(i, "-–—,&");
    }

    private boolean isWeekday(int i) {
        return tokens.isEither(i, Term.WEEKDAY, Term.WEEKDAY_SHORT);
    }

    /** Something is announced near it in the same sentence, and it is not {@code today's market}. */
    private boolean today(int from, int next) {
        if (tokens.isGluedMark(next, "'")) {
            return false;
        }
        return announces(from, -1) || announces(next - 1, 1);
    }

    private boolean announces(int from, int step) {
        for (int i = from + step; Math.abs(i - from) <= NEAR; i += step) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.NOTHING || token.kind() == Token.Kind.BREAK || tokens.isMark(i, ".!?")) {
                return false;
            }
            if (token.is(Term.ANNOUNCE)) {
                return true;
            }
        }
        return false;
    }
}
