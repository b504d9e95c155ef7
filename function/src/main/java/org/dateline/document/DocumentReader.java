package org.dateline.document;

import static org.dateline.document.Problem.Code.EMPTY;
import static org.dateline.document.Problem.Code.MALFORMED;
import static org.dateline.document.Problem.Code.TOO_LARGE;
import static org.dateline.document.Problem.Code.UNSUPPORTED_MEDIA_TYPE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Decodes documents. Reads {@code text/plain} in UTF-8, unchanged to the character (a byte order mark stays, and
 * counts); everything else is unreadable, with a problem that says what to do.
 */
public final class DocumentReader {
    /**
     * Decodes one document.
     *
     * @param bytes as uploaded
     * @param mediaType as declared, parameters allowed; the empty string where nothing is declared
     * @param name file name or object key; its ending is the last hint at the type
     */
    public Decoded read(byte[] bytes, String mediaType, String name) {
        String type = MediaTypes.of(bytes, mediaType, name);
        String sha256 = sha256(bytes);
        return switch (text(bytes, type)) {
            case Outcome.Characters(String characters) -> {
                Text text = Text.of(characters);
                yield text.length() > Limits.TEXT_CODE_POINTS
                        ? new Decoded.Illegible(tooLong(text), type, sha256)
                        : new Decoded.Legible(new Document(text, type, sha256));
            }
            case Outcome.Trouble(Problem problem) -> new Decoded.Illegible(problem, type, sha256);
        };
    }

    /** The problem of an object that is larger than {@link Limits#OBJECT_BYTES}, for those who know before reading it. */
    public static Problem tooLarge(long bytes) {
        return new Problem(
                TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The file has %,d bytes; at most %,d are read. Split it, or upload the release's text alone.",
                        bytes,
                        Limits.OBJECT_BYTES));
    }

    private sealed interface Outcome {
        record Characters(String characters) implements Outcome {}

        record Trouble(Problem problem) implements Outcome {}
    }

    private static Outcome text(byte[] bytes, String type) {
        if (bytes.length == 0) {
            return trouble(EMPTY, "The file has no bytes. Upload it again.");
        }
        if (bytes.length > Limits.OBJECT_BYTES) {
            return new Outcome.Trouble(tooLarge(bytes.length));
        }
        if (!type.equals(MediaTypes.PLAIN)) {
            return trouble(
                    UNSUPPORTED_MEDIA_TYPE,
                    String.format(
                            Locale.ROOT,
                            "Files of type %s are not read. Upload the release as plain text in UTF-8.",
                            type));
        }
        return plain(bytes);
    }

    private static Outcome plain(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return trouble(
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
            return trouble(
                    MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "The file holds a NUL byte (character %,d), so it is no plain text. Upload the release as plain text in UTF-8.",
                            characters.codePointCount(0, nul)));
        }
        if (characters.isBlank() || characters.equals("\uFEFF")) {
            return trouble(EMPTY, "The file holds nothing but blanks. Upload it again.");
        }
        return new Outcome.Characters(characters);
    }

    private static Problem tooLong(Text text) {
        return new Problem(
                TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The text has %,d characters; at most %,d are read. Split it.",
                        text.length(),
                        Limits.TEXT_CODE_POINTS));
    }

    private static Outcome trouble(Problem.Code code, String message) {
        return new Outcome.Trouble(new Problem(code, message));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
