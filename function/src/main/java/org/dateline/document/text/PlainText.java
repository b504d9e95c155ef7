package org.dateline.document.text;

import static org.dateline.document.Problem.Code.MALFORMED;

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
        Characters characters = Characters.of(raw.bytes(), raw.charset());
        if (characters == null) {
            return undecodable(raw.bytes());
        }
        int nul = characters.string().indexOf('\0');
        if (nul >= 0) {
            return Parsed.trouble(
                    MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "The file holds a NUL byte (character %,d), so it is no plain text. Upload the release as plain text in UTF-8.",
                            characters.string().codePointCount(0, nul)));
        }
        return new Parsed.Content(
                Text.of(characters.string()), List.of(), Declared.none(), List.of(characters.decision()));
    }

    /** The problem of bytes for which {@link Characters#of} found no charset. */
    public static Parsed undecodable(byte[] bytes) {
        int offset = BrokenUtf8.of(bytes).offset();
        return Parsed.trouble(
                MALFORMED,
                String.format(
                        Locale.ROOT,
                        "The text is in no charset that could be told; it is not UTF-8 for byte 0x%02X at offset %,d. Save it as UTF-8 and upload it again.",
                        bytes[Math.max(0, offset)],
                        Math.max(0, offset)));
    }
}
