package org.dateline.document.text;

import static org.dateline.document.Problem.Code.MALFORMED;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dateline.document.Declared;
import org.dateline.document.Parsed;
import org.dateline.document.Raw;
import org.dateline.document.Text;

/** Reads plain text, unchanged to the character. */
public final class PlainText {
    private PlainText() {}

    /** The characters of a text file. */
    public static Parsed read(Raw raw) {
        byte[] bytes = raw.bytes();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return Parsed.trouble(
                    MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "The text is not UTF-8: byte 0x%02X at offset %,d. Save it as UTF-8 and upload it again.",
                            bytes[in.position()],
                            in.position()));
        }
        String characters = out.flip().toString();
        int nul = characters.indexOf('\0');
        if (nul >= 0) {
            return Parsed.trouble(
                    MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "The file holds a NUL byte (character %,d), so it is no plain text. Upload the release as plain text in UTF-8.",
                            characters.codePointCount(0, nul)));
        }
        return new Parsed.Content(Text.of(characters), List.of(), Declared.none(), List.of());
    }
}
