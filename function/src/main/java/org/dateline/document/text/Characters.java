package org.dateline.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.dateline.document.Decision;
import org.dateline.document.DocumentRule;
import org.dateline.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The characters that some bytes stand for. Tried in order: byte order mark, declared charset, UTF-16 by its zero bytes,
 * UTF-8, a guess; a charset that the bytes are not valid in is passed over, whoever declares it.
 *
 * @param string a byte order mark stays in it, for offsets to count
 * @param charset what they were read in
 * @param rule what told
 */
public record Characters(String string, String charset, DocumentRule rule) {
    private static final Map<String, String> LABELS = Table.rows("text/charsets.tsv");
    /** Fewer zero bytes are an accident in a text of another charset. */
    private static final int FEWEST_ZEROS = 4;

    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /**
     * Decodes bytes.
     *
     * @param declared the label of a charset that the upload, the mail or the document itself declares, or {@code null}
     * @return {@code null} where they are no text in any charset that could be told
     */
    public static @Nullable Characters of(byte[] bytes, @Nullable String declared) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return in(marked, bytes, DocumentRule.CHARSET_FROM_MARK);
        }
        Characters valid = in(StandardCharsets.UTF_8, bytes, DocumentRule.CHARSET_VALID);
        Characters asDeclared = declared(bytes, declared);
        if (asDeclared != null && !(isBelied(asDeclared) && isBeyondAscii(valid))) {
            return asDeclared;
        }
        Characters wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        if (valid != null) {
            return valid;
        }
        return BrokenUtf8.of(bytes).isMeantSo() ? null : GuessesCharset.of(bytes);
    }

    /** What was decided, for {@code explain}. */
    public Decision decision() {
        return new Decision("charset", charset, rule);
    }

    /** The characters without a byte order mark, for formats whose text is made from them. */
    public String unmarked() {
        return string.startsWith("\uFEFF") ? string.substring(1) : string;
    }

    /** The charset that a label stands for; {@code null} where the platform has none. */
    static @Nullable Charset charset(String label) {
        String name = LABELS.getOrDefault(label.strip().toLowerCase(Locale.ROOT), label.strip());
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException nonsense) {
            return null;
        }
    }

    /** The bytes in one charset, strictly; {@code null} where they are not valid in it. */
    static @Nullable Characters in(Charset charset, byte[] bytes, DocumentRule rule) {
        try {
            CharBuffer characters = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Characters(characters.toString(), charset.name(), rule);
        } catch (CharacterCodingException invalid) {
            return null;
        }
    }

    private static @Nullable Characters declared(byte[] bytes, @Nullable String label) {
        Charset charset = label == null ? null : charset(label);
        if (charset == null) {
            return null;
        }
        if (charset.equals(StandardCharsets.UTF_16LE) && !"utf-16le".equalsIgnoreCase(label)) {
            Characters wide = wide(bytes);
            return wide != null ? wide : in(charset, bytes, DocumentRule.CHARSET_DECLARED);
        }
        return in(charset, bytes, DocumentRule.CHARSET_DECLARED);
    }

    /** Nearly any bytes are valid in a charset of one byte a character, so that declaring it proves little. */
    private static boolean isBelied(Characters declared) {
        Charset charset = Charset.forName(declared.charset);
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    private static boolean isBeyondAscii(@Nullable Characters characters) {
        return characters != null && characters.string.chars().anyMatch(c -> c > 127);
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (opens(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return opens(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean opens(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a mark: blanks, digits and line ends have a zero byte, nearly always on the same side. In a script
     * with few of them half of the bytes on the other side are large, which they are not in ASCII with stray zeros.
     */
    private static @Nullable Characters wide(byte[] bytes) {
        int[] zeros = new int[2];
        int[] large = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
            large[i & 1] += bytes[i] < 0 ? 1 : 0;
        }
        int side = zeros[0] > zeros[1] ? 0 : 1;
        int pairs = bytes.length / 2;
        boolean likely = zeros[side] * 10L >= pairs || large[1 - side] * 8L >= pairs;
        if (zeros[side] < FEWEST_ZEROS || bytes.length % 2 != 0 || !likely) {
            return null;
        }
        Charset charset = side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        Characters wide = in(charset, bytes, DocumentRule.CHARSET_FROM_ZEROS);
        return wide != null && wide.string.codePoints().allMatch(Characters::isText) ? wide : null;
    }

    /** Whether a character can stand in a text: not a control but blanks, not private, not unassigned. */
    static boolean isText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint < 0x20 && codePoint != 0;
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
