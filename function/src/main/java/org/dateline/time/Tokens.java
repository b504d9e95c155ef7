package org.dateline.time;

import java.util.List;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.dateline.time.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, with the small questions that every rule of reading asks. Any index may be asked about. */
record Tokens(String text, List<Token> list) {
    Token at(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : Token.NOTHING;
    }

    int size() {
        return list.size();
    }

    boolean is(int i, Term term) {
        return at(i).is(term);
    }

    boolean isEither(int i, Term term, Term other) {
        return is(i, term) || is(i, other);
    }

    @Nullable
    Word as(int i, Term term, Term other) {
        Word word = at(i).as(term);
        return word != null ? word : at(i).as(other);
    }

    boolean isMark(int i, String marks) {
        return at(i).kind() == Kind.MARK && marks.contains(at(i).lower());
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isGlued(int i) {
        Token before = at(i - 1);
        boolean isPrinted = before.kind() != Kind.NOTHING && before.kind() != Kind.BREAK;
        return isPrinted && at(i).kind() != Kind.NOTHING && before.end() == at(i).start();
    }

    boolean isGluedMark(int i, String marks) {
        return isGlued(i) && isMark(i, marks);
    }

    /** The token after {@code i} if that is one of the marks, else {@code i}. */
    int skipMark(int i, String marks) {
        return isMark(i, marks) ? i + 1 : i;
    }

    int skip(int i, Term term) {
        return is(i, term) ? i + 1 : i;
    }

    /** Whether a word begins with a capital. */
    boolean isCapital(int i) {
        return at(i).kind() == Kind.WORD && Character.isUpperCase(text.charAt(at(i).start()));
    }

    /** A number printed with at most two digits, {@code from} to {@code to}, ordinals too; -1 if there is none. */
    int twoDigits(int i, int from, int to) {
        Token token = at(i);
        boolean fits = token.isNumeric() && token.digits() <= 2 && token.number() >= from && token.number() <= to;
        return fits ? token.number() : -1;
    }

    /** A year of four digits that no other number or word runs into; -1 if there is none. */
    int year(int i) {
        Token token = at(i);
        boolean fits = token.digits() == 4 && token.number() >= 1000 && token.number() < 2200;
        return fits && (endsFree(i + 1) || startsYears(i) || endsDateline(i)) ? token.number() : -1;
    }

    /** The year of {@code July 25, 2018/PRNewswire/} and of {@code November 20, 2001-Houston}. */
    private boolean endsDateline(int i) {
        return isMark(i - 1, ",") && isGluedMark(i + 1, "-/") && isGlued(i + 2) && isCapital(i + 2);
    }

    /** The first of {@code 2024-2025}. */
    private boolean startsYears(int i) {
        return isGluedMark(i + 1, "-")
                && isGlued(i + 2)
                && at(i + 2).digits() == 4
                && at(i + 2).number() > at(i).number()
                && endsFree(i + 3);
    }

    /** Whether a number that begins at {@code i} is not the tail of something else: a price, a code, a telephone number. */
    boolean startsFree(int i) {
        if (!isGlued(i)) {
            return true;
        }
        Token before = at(i - 1);
        return switch (before.kind()) {
            case WORD -> before.isEastAsian();
            case BREAK -> true;
            case MARK ->
                isPrefix(i - 1) || "/.,-_$€£¥#:@=&+%".indexOf(before.lower().charAt(0)) < 0;
            default -> false;
        };
    }

    /** The hyphen of {@code mid-2028} or of {@code 2024-2025}. */
    private boolean isPrefix(int i) {
        return isMark(i, "-") && (is(i - 1, Term.EARLY) || at(i - 1).digits() == 4);
    }

    /** Whether a number that ends before {@code i} is not the head of something else. */
    boolean endsFree(int i) {
        if (!isGlued(i)) {
            return true;
        }
        return switch (at(i).kind()) {
            case MARK -> !isMark(i, "%+") && !(isMark(i, "./:-,_@=&") && continues(i + 1));
            case NUMBER, ORDINAL -> false;
            default -> true;
        };
    }

    /** A capital behind a full stop begins a sentence whose blank was lost. */
    private boolean continues(int i) {
        boolean isSentence = isMark(i - 1, ".") && isCapital(i);
        return isGlued(i) && !isSentence && (at(i).isNumeric() || at(i).kind() == Kind.WORD);
    }
}
