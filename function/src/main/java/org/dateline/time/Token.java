package org.dateline.time;

import java.util.List;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark of a text; phrases of the vocabulary are one token.
 *
 * @param start UTF-16 index in the text
 * @param end UTF-16 index, exclusive
 * @param lower a word in small letters; of other kinds as printed
 * @param number the value of a number; -1 for other kinds and for numbers of five digits or more
 * @param words what the vocabulary knows about it; often empty
 */
record Token(Kind kind, int start, int end, String lower, int number, List<Word> words) {
    enum Kind {
        WORD,
        NUMBER,
        /** A number with the ending that puts things in order: {@code 2nd}. */
        ORDINAL,
        MARK,
        /** A web address, whose words and numbers are nobody's date. */
        LINK,
        /** An empty line. */
        BREAK,
        /** Before and after the text. */
        NOTHING
    }

    static final Token NOTHING = new Token(Kind.NOTHING, 0, 0, "", -1, List.of());

    /** What the vocabulary knows about it under a term, or {@code null}. */
    @Nullable
    Word as(Term term) {
        for (Word word : words) {
            if (word.term() == term) {
                return word;
            }
        }
        return null;
    }

    boolean is(Term term) {
        return as(term) != null;
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.ORDINAL;
    }

    /** Most tokens of a text cannot: asking this first spares them every rule. */
    boolean canBeginDate() {
        return number >= 0 || !words.isEmpty();
    }

    /** Digits of a number as printed, leading zeros included. */
    int digits() {
        return kind == Kind.NUMBER ? end - start : 0;
    }

    /** Whether it is written without blanks between words, as Chinese, Japanese and (here) Korean are. */
    boolean isEastAsian() {
        return !lower.isEmpty() && Script.isEastAsian(lower.charAt(0));
    }
}
