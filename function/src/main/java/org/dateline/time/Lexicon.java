package org.dateline.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.language.Word;

/** The words and phrases of calendars in some languages, found by their first token. */
final class Lexicon {
    /** Terms of other rooms: their words are no part of a date and would only lengthen the search. */
    private static final Set<Term> OTHERS =
            Set.of(Term.SOURCE, Term.ABOUT, Term.CONTACT, Term.LEGAL, Term.END_MARK, Term.EMBARGO, Term.RELEASE_LINE);

    /**
     * A phrase of the vocabulary.
     *
     * @param tokens in small letters
     * @param word what it means; for {@link Term#HOLIDAY} its number is a row of {@link Holiday#all()}
     */
    record Phrase(List<String> tokens, Word word) {}

    private final Map<String, List<Phrase>> byFirst = new LinkedHashMap<>();

    private Lexicon() {}

    static Lexicon of(List<Vocabulary> vocabularies) {
        Lexicon lexicon = new Lexicon();
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary.words().stream()
                    .filter(word -> !OTHERS.contains(word.term()))
                    .forEach(lexicon::add);
        }
        for (int row = 0; row < Holiday.all().size(); row++) {
            lexicon.add(new Word(Holiday.all().get(row).name(), Term.HOLIDAY, row));
        }
        return lexicon;
    }

    /** The phrases that begin with a token in small letters. */
    List<Phrase> startingWith(String token) {
        return byFirst.getOrDefault(token, List.of());
    }

    private void add(Word word) {
        List<String> tokens =
                Lexer.split(word.text()).stream().map(Token::lower).toList();
        byFirst.computeIfAbsent(tokens.getFirst(), first -> new ArrayList<>()).add(new Phrase(tokens, word));
    }
}
