package org.dateline.document;

import static org.dateline.document.Problem.Code.EMPTY;
import static org.dateline.document.Problem.Code.MALFORMED;
import static org.dateline.document.Problem.Code.TOO_LARGE;
import static org.dateline.document.Problem.Code.UNSUPPORTED_MEDIA_TYPE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dateline.document.html.WebPage;
import org.dateline.document.mail.MailReader;
import org.dateline.document.text.Markdown;
import org.dateline.document.text.PlainText;
import org.dateline.document.wire.Ninjs;
import org.dateline.document.wire.WireXml;

/**
 * Decodes documents: unpacks, decides the type, and hands the bytes to the one parser for it. Plain text stays unchanged
 * to the character (a byte order mark stays, and counts). What cannot be read is a problem that says what to do.
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
        String sha256 = sha256(bytes);
        List<Decision> decisions = new ArrayList<>();
        byte[] unpacked = bytes;
        if (MediaTypes.isGzip(bytes) && bytes.length <= Limits.OBJECT_BYTES) {
            decisions.add(new Decision("packing", "gzip", DocumentRule.UNPACKED));
            unpacked = Unpacks.gzip(bytes);
            if (unpacked != null && unpacked.length > Limits.OBJECT_BYTES) {
                return new Decoded.Illegible(unpacksTooLarge(), MediaTypes.GZIP, sha256);
            }
            if (unpacked == null) {
                Problem broken = new Problem(MALFORMED, "The gzip file is broken or cut short. Pack it again.");
                return new Decoded.Illegible(broken, MediaTypes.GZIP, sha256);
            }
        }
        Decision type = MediaTypes.of(unpacked, mediaType, name);
        decisions.add(type);
        Raw raw = new Raw(unpacked, type.choice(), MediaTypes.charset(mediaType));
        return switch (checked(parsed(raw))) {
            case Parsed.Trouble(Problem problem) -> new Decoded.Illegible(problem, raw.mediaType(), sha256);
            case Parsed.Content content -> {
                decisions.addAll(content.decisions());
                yield new Decoded.Legible(new Document(
                        content.text(), raw.mediaType(), sha256, content.blocks(), content.declared(), decisions));
            }
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

    private static Problem unpacksTooLarge() {
        return new Problem(
                TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "Unpacked the file has more than %,d bytes. Split it, or upload the release's text alone.",
                        Limits.OBJECT_BYTES));
    }

    private static Parsed parsed(Raw raw) {
        int length = raw.bytes().length;
        if (length == 0) {
            return Parsed.trouble(EMPTY, "The file has no bytes. Upload it again.");
        }
        if (length > Limits.OBJECT_BYTES) {
            return new Parsed.Trouble(tooLarge(length));
        }
        try {
            return parse(raw);
        } catch (Exception broken) {
            // Parsers throw unchecked exceptions on broken input too. Their messages may quote the text, so they go no
            // further.
            return Parsed.trouble(
                    MALFORMED,
                    "The file is broken where it should be " + raw.mediaType()
                            + ". Save it again, or upload the release as plain text.");
        }
    }

    /** Each parser is named in its arm alone, so that its library is loaded when its type arrives and never before. */
    private static Parsed parse(Raw raw) throws Exception {
        return switch (raw.mediaType()) {
            case MediaTypes.PLAIN -> inCharacters(raw) ? PlainText.read(raw) : tooManyCharacters(raw);
            case MediaTypes.MARKDOWN -> inCharacters(raw) ? Markdown.read(raw) : tooManyCharacters(raw);
            case MediaTypes.HTML, MediaTypes.XHTML -> inCharacters(raw) ? WebPage.read(raw) : tooManyCharacters(raw);
            case MediaTypes.MAIL -> MailReader.read(raw);
            case MediaTypes.XML, MediaTypes.TEXT_XML -> inCharacters(raw) ? WireXml.read(raw) : tooManyCharacters(raw);
            case MediaTypes.JSON -> inCharacters(raw) ? Ninjs.read(raw) : tooManyCharacters(raw);
            case String type
            when type.startsWith("application/") && type.endsWith("+xml") ->
                inCharacters(raw) ? WireXml.read(raw) : tooManyCharacters(raw);
            case String type
            when type.endsWith("+json") -> inCharacters(raw) ? Ninjs.read(raw) : tooManyCharacters(raw);
            default ->
                Parsed.trouble(
                        UNSUPPORTED_MEDIA_TYPE,
                        "Files of type " + raw.mediaType()
                                + " are not read. Upload the release as plain text in UTF-8.");
        };
    }

    private static boolean inCharacters(Raw raw) {
        return raw.bytes().length <= Limits.CHARACTER_BYTES;
    }

    private static Parsed tooManyCharacters(Raw raw) {
        return Parsed.trouble(
                TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The file has %,d bytes; at most %,d are read of type %s. Split it.",
                        raw.bytes().length,
                        Limits.CHARACTER_BYTES,
                        raw.mediaType()));
    }

    private static Parsed checked(Parsed parsed) {
        if (!(parsed instanceof Parsed.Content(Text text, var blocks, var declared, var decisions))) {
            return parsed;
        }
        if (text.string().isBlank() || text.string().equals("\uFEFF")) {
            return Parsed.trouble(EMPTY, "The file holds nothing but blanks. Upload it again.");
        }
        return text.length() <= Limits.TEXT_CODE_POINTS
                ? parsed
                : Parsed.trouble(
                        TOO_LARGE,
                        String.format(
                                Locale.ROOT,
                                "The text has %,d characters; at most %,d are read. Split it.",
                                text.length(),
                                Limits.TEXT_CODE_POINTS));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
