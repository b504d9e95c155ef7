package org.dateline.entity.tagger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.tagger.Characters.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a token into the longest pieces of a vocabulary, again and again, as BERT does (Wu et al. 2016). Words longer than
 * a hundred letters are unknown, so that time is linear.
 */
final class Pieces {
    private static final String UNKNOWN = "[UNK]";
    private static final int LONGEST = 100;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final int longestPiece;
    private final int unknown;
    private final Characters characters;

    /**
     * @param vocabulary whose order gives each piece's number
     * @throws IllegalArgumentException if a piece that every vocabulary has is missing
     */
    Pieces(List<String> vocabulary, Characters characters) {
        this.characters = characters;
        for (String piece : vocabulary) {
            ids.put(piece, ids.size());
        }
        longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        unknown = id(UNKNOWN);
    }

    /** The number of a piece that the vocabulary must have. */
    int id(String piece) {
        @Nullable Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** Numbers of a token's pieces, at least one. */
    int[] of(String word) {
        String folded = characters.folded(word);
        int[] found = new int[Math.max(1, folded.length())];
        int size = 0;
        int at = 0;
        while (at < folded.length()) {
            int end = partEnd(folded, at);
            size = cut(folded.substring(at, end), found, size);
            at = end;
        }
        if (size == 0) {
            found[size++] = unknown;
        }
        return Arrays.copyOf(found, size);
    }

    /** Letters and digits stand together, every other character alone: "u.s." is four parts. */
    private int partEnd(String folded, int from) {
        int end = from;
        do {
            end += Character.charCount(folded.codePointAt(end));
        } while (end < folded.length() && isOfWords(folded, from) && isOfWords(folded, end));
        return end;
    }

    private boolean isOfWords(String folded, int index) {
        Kind kind = characters.kind(folded.codePointAt(index));
        return kind.isOfWords() && kind != Kind.JOINED;
    }

    private int cut(String part, int[] found, int size) {
        if (part.codePointCount(0, part.length()) > LONGEST) {
            found[size] = unknown;
            return size + 1;
        }
        int next = size;
        int start = 0;
        while (start < part.length()) {
            String prefix = start == 0 ? "" : "##";
            int end = Math.min(part.length(), start + longestPiece);
            @Nullable Integer id = null;
            while (end > start && (id = ids.get(prefix + part.substring(start, end))) == null) {
                end--;
            }
            if (id == null) {
                found[size] = unknown;
                return size + 1;
            }
            found[next++] = id;
            start = end;
        }
        return next;
    }
}
