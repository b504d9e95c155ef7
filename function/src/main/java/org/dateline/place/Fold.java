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

    /** What {@link #plain} holds for characters that separate words, that are dropped, and that need the table. */
    private static final char APART = 0;

    private static final char DROPPED = 1;
    private static final char IN_TABLE = 2;

    private final char[] plain = new char[128];
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
        for (char c = 0; c < plain.length; c++) {
            plain[c] = plain(c);
        }
    }

    private char plain(char c) {
        String replacement = characters.get((int) c);
        if (replacement != null) {
            return replacement.isEmpty() ? DROPPED : IN_TABLE;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : APART;
    }

    /** The folded name; empty where nothing is left. */
    static String of(String name) {
        return STANDARD.fold(name);
    }

    private String fold(String name) {
        String folded = foldedAscii(name);
        if (folded == null) {
            String text = isInTable(name) ? name : decomposed(replaced(name, false));
            folded = joined(replaced(text, true));
        }
        return withoutEnds(folded.indexOf(' ') < 0 ? folded : shortened(folded));
    }

    /** Most names are ASCII, and hundreds are folded at start-up, before anything is compiled; null for others. */
    private @Nullable String foldedAscii(String name) {
        char[] folded = new char[name.length()];
        int length = 0;
        boolean isApart = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            char to = c < plain.length ? plain[c] : IN_TABLE;
            if (to == IN_TABLE) {
                return null;
            }
            if (to > IN_TABLE) {
                if (isApart && length > 0) {
                    folded[length++] = ' ';
                }
                folded[length++] = to;
            }
            isApart = to == APART || (isApart && to == DROPPED);
        }
        return new String(folded, 0, length);
    }

    /** Whether the table alone folds the name; decomposing costs milliseconds the first time. */
    private boolean isInTable(String name) {
        for (int at = 0; at < name.length(); at++) {
            int c = Character.toLowerCase((int) name.charAt(at));
            if (c >= plain.length && !characters.containsKey(c)) {
                return false;
            }
        }
        return true;
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
            String replacement = characters.get(folded);
            if (replacement == null) {
                out.appendCodePoint(folded);
            } else {
                out.append(replacement);
            }
        }
        return out.toString();
    }

    /** The words, one blank apart. */
    private static String joined(String text) {
        var folded = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = wordEnd(text, from);
            if (to > from) {
                folded.append(folded.isEmpty() ? "" : " ").append(text, from, to);
            }
            from = to < text.length() ? text.offsetByCodePoints(to, 1) : to;
        }
        return folded.toString();
    }

    /** Each word that another one follows by its short form: "saint" by "st". */
    private String shortened(String folded) {
        var out = new StringBuilder(folded.length());
        int from = 0;
        for (int to = folded.indexOf(' '); to >= 0; to = folded.indexOf(' ', from)) {
            String word = folded.substring(from, to);
            out.append(words.getOrDefault(word, word)).append(' ');
            from = to + 1;
        }
        return out.append(folded, from, folded.length()).toString();
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
