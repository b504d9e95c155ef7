package org.dateline.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what kind of document some bytes are: from the bytes where they cannot be mistaken, then from the declared
 * type, then from the ending of the name. Text is never retyped by its looks.
 */
final class MediaTypes {
    static final String PLAIN = "text/plain";

    /** The AWS CLI and S3 declare these when they do not know. */
    private static final List<String> UNDECLARED = List.of("", "binary/octet-stream", "application/octet-stream");

    private static final Map<String, String> BY_MAGIC = Map.of(
            "25504446", "application/pdf",
            "504b0304", "application/zip",
            "1f8b08", "application/gzip",
            "d0cf11e0", "application/msword",
            "7b5c727466", "application/rtf",
            "89504e47", "image/png",
            "ffd8ff", "image/jpeg");

    private static final Map<String, String> BY_ENDING = Map.of(
            "html", "text/html",
            "htm", "text/html",
            "xml", "application/xml",
            "eml", "message/rfc822",
            "json", "application/json",
            "md", "text/markdown");

    private MediaTypes() {}

    /**
     * The type of a document, without parameters, in small letters; {@code text/plain} where nothing says otherwise.
     *
     * @param declared a Content-Type, or the empty string
     * @param name a file name or object key
     */
    static String of(byte[] bytes, String declared, String name) {
        String magic = byMagic(bytes);
        if (magic != null) {
            return magic;
        }
        String type = declared.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
        if (!UNDECLARED.contains(type)) {
            return type;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, PLAIN);
    }

    private static @Nullable String byMagic(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(5, bytes.length); i++) {
            hex.append(Character.forDigit((bytes[i] >> 4) & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
            String type = BY_MAGIC.get(hex.toString());
            if (type != null) {
                return type;
            }
        }
        return null;
    }
}
