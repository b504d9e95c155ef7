package org.dateline.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what kind of document some bytes are: from the bytes where they cannot be mistaken, then from the declared
 * type, then from the ending of the name. What is declared to be text is never retyped by its looks.
 */
final class MediaTypes {
    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";
    static final String MARKDOWN = "text/markdown";
    static final String MAIL = "message/rfc822";
    static final String XML = "application/xml";
    static final String TEXT_XML = "text/xml";
    static final String JSON = "application/json";
    static final String GZIP = "application/gzip";

    /** The AWS CLI and S3 declare these when they do not know. */
    private static final List<String> UNDECLARED =
            List.of("", "binary/octet-stream", "application/octet-stream", GZIP, "application/x-gzip");

    private static final Map<String, String> BY_MAGIC = Table.rows("magics.tsv");
    private static final Map<String, String> BY_ENDING = Table.rows("endings.tsv");
    private static final Map<String, String> BY_OPENING = Table.rows("openings.tsv");
    private static final int OPENING = 64;

    private MediaTypes() {}

    /**
     * The type of a document, without parameters, in small letters.
     *
     * @param declared a Content-Type, or the empty string
     * @param name a file name or object key
     */
    static Decision of(byte[] bytes, String declared, String name) {
        String magic = byMagic(bytes);
        if (magic != null) {
            return decided(magic, DocumentRule.TYPE_FROM_BYTES);
        }
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!UNDECLARED.contains(type)) {
            return decided(type, DocumentRule.TYPE_DECLARED);
        }
        String named = BY_ENDING.get(ending(name));
        if (named != null) {
            return decided(named, DocumentRule.TYPE_FROM_NAME);
        }
        String opening = byOpening(bytes);
        return opening != null
                ? decided(opening, DocumentRule.TYPE_FROM_OPENING)
                : decided(PLAIN, DocumentRule.TYPE_ASSUMED);
    }

    static boolean isGzip(byte[] bytes) {
        return GZIP.equals(byMagic(bytes));
    }

    /** The charset parameter of a Content-Type; {@code null} where there is none. */
    static @Nullable String charset(String contentType) {
        for (String parameter : contentType.split(";", -1)) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2 && parts[0].strip().equalsIgnoreCase("charset")) {
                String charset = parts[1].strip().replace("\"", "").replace("'", "");
                return charset.isEmpty() ? null : charset;
            }
        }
        return null;
    }

    private static Decision decided(String type, DocumentRule rule) {
        return new Decision("mediaType", type, rule);
    }

    /** The last ending that says something: a packed file's own comes before {@code .gz}. */
    private static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String unpacked = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }

    private static @Nullable String byMagic(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        for (Map.Entry<String, String> magic : BY_MAGIC.entrySet()) {
            if (hex.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        return null;
    }

    private static @Nullable String byOpening(byte[] bytes) {
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        int length = Math.min(OPENING, bytes.length - mark);
        String opening =
                new String(bytes, mark, length, ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> known : BY_OPENING.entrySet()) {
            if (opening.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return null;
    }
}
