package org.dateline.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.document.Text;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of a text. What counts as one: every expression that a calendar could hold (day, month,
 * quarter, year, range), also {@code today} and {@code last week}; not durations, ages, clock times, vague words, or years
 * inside names. One pass from left to right: the time grows with the text and not faster. Immutable; share it.
 */
public final class DateReader {
    /** No date is printed in more characters: weekday, day, month and year in full, twice over. */
    private static final int LONGEST_DATE = 120;

    private static final DateReader ANY = new DateReader(Lexicon.of(Vocabulary.all()), true);
    private static final Map<String, DateReader> BY_LANGUAGE = byLanguage();

    private final Lexicon lexicon;
    private final boolean monthFirst;

    private DateReader(Lexicon lexicon, boolean monthFirst) {
        this.lexicon = lexicon;
        this.monthFirst = monthFirst;
    }

    /**
     * The reader for a language. English words are understood in every one, because wires print English datelines over
     * other languages.
     *
     * @param language BCP 47; with {@code null} or an unknown one the words of all languages are understood
     */
    public static DateReader of(@Nullable String language) {
        Vocabulary vocabulary = language == null ? null : Vocabulary.of(language);
        return vocabulary == null ? ANY : BY_LANGUAGE.getOrDefault(vocabulary.language(), ANY);
    }

    private static Map<String, DateReader> byLanguage() {
        Map<String, DateReader> readers = new LinkedHashMap<>();
        Vocabulary english = Vocabulary.all().getFirst();
        for (Vocabulary vocabulary : Vocabulary.all()) {
            boolean isEnglish = vocabulary.equals(english);
            List<Vocabulary> both = isEnglish ? List.of(english) : List.of(vocabulary, english);
            readers.put(vocabulary.language(), new DateReader(Lexicon.of(both), isEnglish));
        }
        return readers;
    }

    /** The date expressions of a text, in order; they do not overlap. */
    public List<DateExpression> read(Text text) {
        Tokens tokens = tokens(text.string(), 0, text.string().length());
        ReadsRanges grammar = grammar(tokens);
        Context context = new Context(tokens);
        List<Placed> found = new ArrayList<>();
        int end = 0;
        int i = 0;
        while (i < tokens.size()) {
            Match match = tokens.at(i).canBeginDate() ? grammar.at(i) : null;
            boolean continues = !found.isEmpty() && end == i - 1 && isListed(tokens, i - 1);
            if (match != null && (match.isSure() || context.allows(match, i, continues))) {
                found.add(new Placed(i, match));
                end = match.next();
                i = end;
            } else {
                i++;
            }
        }
        return new SharesYears(tokens)
                .among(OrdersNumbers.of(found)).stream()
                        .map(placed -> placed.expression(text, tokens))
                        .toList();
    }

    /**
     * The date expression that begins exactly at a place, bare years and words included; {@code null} if none does.
     *
     * @param index UTF-16 index in {@code text.string()}
     */
    public @Nullable DateExpression readAt(Text text, int index) {
        String string = text.string();
        Tokens tokens = tokens(string, index, Math.min(string.length(), index + LONGEST_DATE));
        if (tokens.size() == 0 || tokens.at(0).start() != index) {
            return null;
        }
        Match match = grammar(tokens).at(0);
        return match == null ? null : new Placed(0, match).expression(text, tokens);
    }

    private Tokens tokens(String text, int from, int to) {
        return new Tokens(text, Lexer.read(text, from, to, lexicon));
    }

    private ReadsRanges grammar(Tokens tokens) {
        ReadsDays days = new ReadsDays(tokens, monthFirst);
        return new ReadsRanges(tokens, days, new ReadsPeriods(tokens), new ReadsRelatives(tokens, days));
    }

    private static boolean isListed(Tokens tokens, int i) {
        return tokens.is(i, Term.AND) || tokens.isMark(i, ",/");
    }
}
