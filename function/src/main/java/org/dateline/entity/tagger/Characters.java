package org.dateline.entity.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a character is and which letters it is read as, by {@code characters.tsv}: Java and Python follow their own
 * editions of Unicode, and the network is trained with one of them.
 */
final class Characters {
    private static final Pattern TAB = Pattern.compile("\t");

    /** What a character is; the letters are those of the table. */
    enum Kind {
        BLANK('S'),
        LINE_END('N'),
        CAPITAL('U'),
        SMALL('L'),
        /** A letter without case. */
        CASELESS('O'),
        /** A letter of a script that sets no blanks: a token of its own. */
        ALONE('H'),
        DIGIT('D'),
        /** Joined to the word it stands in, and not read. */
        JOINED('M'),
        MARK('P');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(char letter) {
            return Arrays.stream(values())
                    .filter(kind -> kind.letter == letter)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no class of characters: " + letter));
        }

        /** Whether words consist of it. */
        boolean isOfWords() {
            return switch (this) {
                case CAPITAL, SMALL, CASELESS, DIGIT, JOINED -> true;
                case BLANK, LINE_END, ALONE, MARK -> false;
            };
        }
    }

    private final int[] firsts;
    private final int[] lasts;
    private final Kind[] kinds;
    private final Map<Integer, String> folds;
    private final Kind[] ascii = new Kind[128];

    private Characters(List<String[]> rows) {
        List<String[]> ranges = rows.stream().filter(row -> !row[1].equals("F")).toList();
        firsts = ranges.stream().mapToInt(row -> hexadecimal(row[0])).toArray();
        lasts = ranges.stream().mapToInt(row -> hexadecimal(row[1])).toArray();
        kinds = ranges.stream().map(row -> Kind.of(row[2].charAt(0))).toArray(Kind[]::new);
        Map<Integer, String> read = new LinkedHashMap<>();
        rows.stream().filter(row -> row[1].equals("F")).forEach(row -> read.put(hexadecimal(row[0]), letters(row[2])));
        folds = Map.copyOf(read);
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = search(c);
        }
    }

    /** The table as shipped. */
    static Characters load() {
        try (var in = Objects.requireNonNull(Characters.class.getResourceAsStream("characters.tsv"), "characters.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return new Characters(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(TAB::split)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int hexadecimal(String digits) {
        return Integer.parseInt(digits, 16);
    }

    private static String letters(String codes) {
        StringBuilder letters = new StringBuilder();
        for (String code : codes.split(" ", -1)) {
            letters.appendCodePoint(hexadecimal(code));
        }
        return letters.toString();
    }

    Kind kind(int codePoint) {
        return codePoint < ascii.length ? ascii[codePoint] : search(codePoint);
    }

    private Kind search(int codePoint) {
        int found = Arrays.binarySearch(firsts, codePoint);
        int row = found >= 0 ? found : -found - 2;
        return row >= 0 && codePoint <= lasts[row] ? kinds[row] : Kind.MARK;
    }

    /** The letters that a word is read as: small, decomposed, without accents. */
    String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints().filter(c -> kind(c) != Kind.JOINED).forEach(c -> {
            @Nullable String letters = folds.get(c);
            if (letters == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(letters);
            }
        });
        return folded.toString();
    }
}
