package org.dateline.document.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the words of a header field (RFC 2047): {@code =?UTF-8?Q?Gda=C5=84sk?=}. Neighbouring words of one charset are put
 * together before they are decoded, because many mailers cut them inside a character. Bytes outside ASCII that are not
 * encoded at all, which the RFC forbids and mailers send, go to the detector.
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile(
            "=\\?([A-Za-z0-9_.:+-]{1,40})(?:\\*[A-Za-z0-9-]{1,20})?\\?([BbQq])\\?([^?\\s]{0,2000}+)\\?=");

    private EncodedWords() {}

    /**
     * The value of a field, on one line.
     *
     * @param raw the field as it stands in the mail
     * @param from where its value begins
     */
    static String decode(byte[] raw, int from) {
        // One character for each byte, so that indexes of the pattern are those of the bytes.
        String bytes = new String(raw, from, raw.length - from, ISO_8859_1);
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(bytes);
        Pending pending = new Pending();
        int end = 0;
        while (word.find()) {
            String between = bytes.substring(end, word.start());
            boolean goesOn = end > 0 && between.isBlank() && word.group(1).equalsIgnoreCase(pending.charset);
            if (!goesOn) {
                out.append(pending.flush());
                // Blanks between two encoded words are no characters of the value.
                out.append(end > 0 && between.isBlank() ? "" : decoded(between.getBytes(ISO_8859_1), null));
                pending.charset = word.group(1);
            }
            pending.bytes.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        out.append(pending.flush()).append(decoded(bytes.substring(end).getBytes(ISO_8859_1), null));
        return out.toString().replaceAll("[\\s\\p{Cc}]++", " ").strip();
    }

    /** The bytes of the words that are not decoded yet. */
    private static final class Pending {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset = "";

        private String flush() {
            String flushed = bytes.size() == 0 ? "" : decoded(bytes.toByteArray(), charset);
            bytes.reset();
            return flushed;
        }
    }

    private static String decoded(byte[] bytes, @Nullable String charset) {
        Characters characters = Characters.of(bytes, charset);
        return characters == null ? new String(bytes, ISO_8859_1) : characters.unmarked();
    }

    private static byte[] bytes(String encoding, String encoded) {
        return encoding.toLowerCase(Locale.ROOT).equals("b") ? base64(encoded) : quoted(encoded);
    }

    private static byte[] base64(String encoded) {
        try {
            return Base64.getMimeDecoder().decode(encoded);
        } catch (IllegalArgumentException broken) {
            return encoded.getBytes(ISO_8859_1);
        }
    }

    /** The Q encoding: {@code _} is a blank, {@code =XX} a byte. */
    private static byte[] quoted(String encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int high = c == '=' && i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(encoded.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(c == '_' ? ' ' : c);
            }
        }
        return out.toByteArray();
    }
}
