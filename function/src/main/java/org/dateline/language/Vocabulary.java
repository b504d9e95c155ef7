package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that the other rooms look for. Read once from {@code LANGUAGE.properties} beside this class;
 * a new language is a new file and its code in the list below.
 *
 * @param language BCP 47
 * @param words sorted by term and number; those of one term and number in the order of the file, the fullest form first
 */
public record Vocabulary(String language, List<Word> words) {
    private static final List<Vocabulary> ALL = List.of(
            load("en"),
            load("fr"),
            load("es"),
            load("de"),
            load("it"),
            load("pt"),
            load("nl"),
            load("zh"),
            load("ja"),
            load("ko"));

    public Vocabulary {
        words = List.copyOf(words);
    }

    /** Every language that there is a file for, English first. */
    public static List<Vocabulary> all() {
        return ALL;
    }

    /** The vocabulary of a BCP 47 language, its region and script left aside; {@code null} where there is none. */
    public static @Nullable Vocabulary of(String language) {
        String primary = language.split("-", 2)[0];
        for (Vocabulary vocabulary : ALL) {
            if (vocabulary.language.equals(primary)) {
                return vocabulary;
            }
        }
        return null;
    }

    /** The forms of a term, as the file writes them, without those that differ in nothing. */
    public List<String> forms(Term term) {
        return forms(term, List.of(this));
    }

    /** The forms of a term in every language, English first. */
    public static List<String> formsInAll(Term term) {
        return forms(term, ALL);
    }

    private static List<String> forms(Term term, List<Vocabulary> vocabularies) {
        Set<String> forms = new LinkedHashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Word word : vocabulary.words) {
                if (word.term() == term) {
                    forms.add(word.text());
                }
            }
        }
        return List.copyOf(forms);
    }

    private static Vocabulary load(String language) {
        String file = language + ".properties";
        Properties lines = new Properties();
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the vocabulary " + file + " is missing from the build");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the vocabulary " + file + " cannot be read", broken);
        }
        List<Word> words = new ArrayList<>();
        for (String key : lines.stringPropertyNames()) {
            words.addAll(words(file, key, lines.getProperty(key)));
        }
        words.sort(Comparator.comparing(Word::term).thenComparingInt(Word::number));
        return new Vocabulary(language, words);
    }

    private static List<Word> words(String file, String key, String forms) {
        String[] parts = key.split("\\.", 2);
        Term term = term(file, parts[0]);
        int number = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        List<Word> words = new ArrayList<>();
        for (String form : forms.split("\\|", -1)) {
            words.add(new Word(form.strip(), term, number));
        }
        return words;
    }

    private static Term term(String file, String key) {
        for (Term term : Term.values()) {
            if (term.key().equals(key)) {
                return term;
            }
        }
        throw new IllegalStateException("no term is called " + key + ": " + file);
    }
}
