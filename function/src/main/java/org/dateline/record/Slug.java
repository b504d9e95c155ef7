package org.dateline.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a name into the part of a facet key that people type: letters and digits of every script kept, case and
 * diacritics folded, apostrophes dropped, everything else one hyphen.
 */
public final class Slug {
    /** Bytes of UTF-8 that a slug may have; a longer one is cut at a letter and ends in a hash of the whole. */
    public static final int BYTES = 200;

    private static final int HASH_BYTES = 4;

    /** Letters that Unicode does not decompose although readers see a plain letter with a mark. */
    private static final Map<Integer, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"));

    private static final String APOSTROPHES = "'\u2018\u2019\u02BC`\u00B4";

    private Slug() {}

    /** The slug of a name; empty where the name has no letter and no digit. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        boolean foldsMarks = false;
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int at = 0; at < decomposed.length(); at += Character.charCount(decomposed.codePointAt(at))) {
            int letter = decomposed.codePointAt(at);
            if (isMark(letter)) {
                if (!foldsMarks && !gap && !slug.isEmpty()) {
                    slug.appendCodePoint(letter);
                }
            } else if (Character.isLetterOrDigit(letter)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                foldsMarks = losesMarks(letter);
                String plain = UNDECOMPOSED.get(letter);
                slug.append(plain != null ? plain : Character.toString(letter));
            } else if (APOSTROPHES.indexOf(letter) < 0) {
                gap = true;
            }
        }
        return cut(Normalizer.normalize(slug, Normalizer.Form.NFC));
    }

    /** In other scripts a mark is a letter's half: Devanagari vowels, kana voicing. */
    private static boolean losesMarks(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, COMMON -> true;
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String cut(String slug) {
        byte[] bytes = slug.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= BYTES) {
            return slug;
        }
        String hash = "-" + HexFormat.of().formatHex(sha256(bytes), 0, HASH_BYTES);
        int end = BYTES - hash.length();
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + hash;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
