package org.dateline.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds a place name before it is looked up: no case, accents, apostrophes or full stops, words one blank apart, "Saint"
 * as "st". The gazetteer's build has a twin in {@code training/gazetteer/fold.py} on the same table, {@code fold.tsv},
 * and the same test cases.
 */
final class Fold {
    private static final Fold STANDARD = new Fold(Table.rows("fold.tsv", 3));

    private final @Nullable String[] ascii = new @Nullable String[128];
    private final Map<Integer, String> characters = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> leads = new ArrayList<>();
    private final List<String> tails = new ArrayList<>();

    private Fold(List<String[]> rows) {
        for (String[] row : rows) {
            switch (row[0]) {
                case "character" -> characters.put(row[1].codePointAt(0), row[2]);
                case "word" -> words.put(row[1], row[2]);
                case "lead" -> leads.add(row[1]);
                case "tail" -> tails.add(row[1]);
                default -> throw new IllegalStateException("fold.tsv knows no " + row[0]);
            }
        }
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = characters.get((int) c);
        }
    }

    /** The folded name; empty where nothing is left. */
    static String of(String name) {
        return STANDARD.fold(name);
    }

    private String fold(String name) {
        String text = isAscii(name) ? name : decomposed(replaced(name, false));
        return withoutEnds(joined(replaced(text, true)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Without accents; composed again, since that is how Hangul and Kana are written. */
    private static String decomposed(String text) {
        var bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < 0x300 || c > 0x36f)
                .forEach(bare::appendCodePoint);
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private String replaced(String text, boolean toLowerCase) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int folded = toLowerCase ? Character.toLowerCase(c) : c;
            String replacement = folded < 128 ? ascii[folded] : characters.get(folded);
            if (replacement == null) {
                out.appendCodePoint(folded);
            } else {
                out.append(replacement);
            }
        }
        return out.toString();
    }

    private String joined(String text) {
        var folded = new StringBuilder(text.length());
        int from = 0;
        int last = 0;
        while (from < text.length()) {
            int to = wordEnd(text, from);
            if (to > from) {
                if (!folded.isEmpty()) {
                    shorten(folded, last);
                    last = folded.append(' ').length();
                }
                folded.append(text, from, to);
            }
            from = to < text.length() ? text.offsetByCodePoints(to, 1) : to;
        }
        return folded.toString();
    }

    /** A word that another one follows: "saint" becomes "st". */
    private void shorten(StringBuilder folded, int from) {
        String shorter = words.get(folded.substring(from));
        if (shorter != null) {
            folded.replace(from, folded.length(), shorter);
        }
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isPartOfAWord(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static boolean isPartOfAWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private String withoutEnds(String folded) {
        String rest = folded;
        for (String lead : leads) {
            rest = rest.startsWith(lead) && rest.length() > lead.length() ? rest.substring(lead.length()) : rest;
        }
        for (String tail : tails) {
            rest = rest.endsWith(tail) && rest.length() >= tail.length() + 2
                    ? rest.substring(0, rest.length() - tail.length())
                    : rest;
        }
        return rest;
    }
}
