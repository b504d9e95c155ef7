package org.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The rows of {@code contact-words.tsv}, in small letters, longer words first. */
final class ContactWords {
    private static final Map<String, List<String>> ROWS = load();

    private ContactWords() {}

    static List<String> of(String kind) {
        return Objects.requireNonNull(ROWS.get(kind), kind);
    }

    static boolean has(String kind, String words) {
        return of(kind).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** The kinds that begin with {@code prefix}, without it: {@code email} of {@code label-email}. */
    static List<String> kinds(String prefix) {
        return ROWS.keySet().stream()
                .filter(kind -> kind.startsWith(prefix))
                .map(kind -> kind.substring(prefix.length()))
                .toList();
    }

    /** Whether the phrase is one of the words of a kind or ends with one as a word of its own. */
    static boolean endsWith(String kind, String phrase) {
        String small = phrase.strip().toLowerCase(Locale.ROOT);
        return of(kind).stream()
                .anyMatch(words -> small.endsWith(words)
                        && (small.length() == words.length()
                                || !Character.isLetterOrDigit(small.charAt(small.length() - words.length() - 1))
                                || words.charAt(0) >= 0x2E80));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(ContactWords.class.getResourceAsStream("contact-words.tsv"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t", 2);
                List<String> words = rows.computeIfAbsent(columns[0], _ -> new ArrayList<>());
                for (String word : columns[1].split("\\|", -1)) {
                    words.add(word.strip().toLowerCase(Locale.ROOT));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.values().forEach(words -> words.sort((one, other) -> Integer.compare(other.length(), one.length())));
        return rows;
    }
}
