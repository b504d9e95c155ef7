package org.dateline.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader();

    @Test
    void keepsPlainTextUnchanged() {
        String text = "\uFEFFLINE ONE\r\n  # not Markdown <b>nor HTML</b>\r\n";
        assertThat(reader.read(text.getBytes(UTF_8), "text/plain; charset=utf-8", "a.txt"))
                .isInstanceOfSatisfying(
                        Decoded.Legible.class,
                        legible ->
                                assertThat(legible.document().text().string()).isEqualTo(text));
    }

    @Test
    void namesTheBytesByTheirHash() {
        assertThat(reader.read("abc".getBytes(UTF_8), "", "a"))
                .isInstanceOfSatisfying(
                        Decoded.Legible.class,
                        legible -> assertThat(legible.document().sha256())
                                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void rejectsAnEmptyFile() {
        assertProblem(new byte[0], "a.txt", Problem.Code.EMPTY, "The file has no bytes. Upload it again.");
    }

    @Test
    void rejectsAFileOfBlanks() {
        assertProblem(
                " \r\n\t".getBytes(UTF_8),
                "a.txt",
                Problem.Code.EMPTY,
                "The file holds nothing but blanks. Upload it again.");
    }

    @Test
    void rejectsTextThatEndsInsideACharacter() {
        byte[] whole = "Gdańsk Gdańsk".getBytes(UTF_8);
        assertProblem(
                Arrays.copyOf(whole, whole.length - 3),
                "a.txt",
                Problem.Code.MALFORMED,
                "The text is in no charset that could be told; it is not UTF-8 for byte 0xC5 at offset 11. Save it as UTF-8 and upload it again.");
    }

    @Test
    void rejectsNulBytes() {
        assertProblem(
                "ab\0c".getBytes(UTF_8),
                "a.txt",
                Problem.Code.MALFORMED,
                "The file holds a NUL byte (character 2), so it is no plain text. Upload the release as plain text in UTF-8.");
    }

    @Test
    void readsAsManyCharactersAsTheLimit() {
        assertThat(reader.read(blanksThenLetter(Limits.TEXT_CODE_POINTS), "", "a.txt"))
                .isInstanceOf(Decoded.Legible.class);
    }

    @Test
    void rejectsOneCharacterMoreThanTheLimit() {
        assertProblem(
                blanksThenLetter(Limits.TEXT_CODE_POINTS + 1),
                "a.txt",
                Problem.Code.TOO_LARGE,
                "The text has 2,000,001 characters; at most 2,000,000 are read. Split it.");
    }

    @Test
    void readsAMailOfAsManyBytesAsTheLimit() {
        String head =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nKites fly.\n--b\nContent-Type: image/png\n\n";
        String mail = head + "x".repeat(Limits.OBJECT_BYTES - head.length());
        assertThat(reader.read(mail.getBytes(UTF_8), "", "a.eml")).isInstanceOf(Decoded.Legible.class);
        assertProblem(
                (mail + "x").getBytes(UTF_8),
                "a.eml",
                Problem.Code.TOO_LARGE,
                "The file has 10,485,761 bytes; at most 10,485,760 are read. Split it, or upload the release's text alone.");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, text/plain, Kites fly.",
        "a.md, text/markdown, Kites fly.",
        "a.html, text/html, <p>Kites fly.",
        "a.xhtml, application/xhtml+xml, <p>Kites fly.",
        "a.xml, application/xml, <nitf><body><body.content><p>Kites fly.</p></body.content></body></nitf>",
        "a.json, application/json, '{\"uri\": \"urn:x\", \"body_text\": \"Kites fly.\"}'"
    })
    void readsAsManyBytesOfCharactersAsTheLimitAndNotOneMore(String name, String type, String release) {
        byte[] longest = blanksAfter(release, Limits.CHARACTER_BYTES);
        assertThat(reader.read(longest, "", name)).isInstanceOf(Decoded.Legible.class);
        assertProblem(
                Arrays.copyOf(longest, longest.length + 1),
                name,
                Problem.Code.TOO_LARGE,
                "The file has 5,242,881 bytes; at most 5,242,880 are read of type " + type + ". Split it.");
    }

    /** Blanks of three bytes each in text, so that the characters stay within their own limit. */
    private static byte[] blanksAfter(String release, int bytes) {
        boolean text = Character.isLetter(release.charAt(0));
        int left = bytes - release.length();
        return (release + (text ? "\u2003".repeat(left / 3) + " ".repeat(left % 3) : " ".repeat(left))).getBytes(UTF_8);
    }

    @Test
    void rejectsOneByteMoreThanTheLimit() {
        assertProblem(
                blanksThenLetter(Limits.OBJECT_BYTES + 1),
                "a.txt",
                Problem.Code.TOO_LARGE,
                "The file has 10,485,761 bytes; at most 10,485,760 are read. Split it, or upload the release's text alone.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.png, image/png",
        "binary/octet-stream, a.DOC, application/msword",
        "image/svg+xml; charset=utf-8, a.txt, image/svg+xml",
        "application/pdf, a.txt, application/pdf"
    })
    void saysWhichTypesItDoesNotRead(String declared, String name, String type) {
        assertThat(reader.read("x".getBytes(UTF_8), declared, name))
                .isInstanceOfSatisfying(
                        Decoded.Illegible.class,
                        illegible -> assertThat(illegible.problem())
                                .isEqualTo(new Problem(
                                        Problem.Code.UNSUPPORTED_MEDIA_TYPE,
                                        "Files of type " + type
                                                + " are not read. Upload the release as plain text in UTF-8.")));
    }

    @Test
    void seesAPdfThatCallsItselfText() {
        assertThat(reader.read("%PDF-1.7".getBytes(UTF_8), "text/plain", "a.txt"))
                .isInstanceOfSatisfying(
                        Decoded.Illegible.class,
                        illegible -> assertThat(illegible.mediaType()).isEqualTo("application/pdf"));
    }

    private void assertProblem(byte[] bytes, String name, Problem.Code code, String message) {
        assertThat(reader.read(bytes, "", name))
                .isInstanceOfSatisfying(
                        Decoded.Illegible.class,
                        illegible -> assertThat(illegible.problem()).isEqualTo(new Problem(code, message)));
    }

    private static byte[] blanksThenLetter(int bytes) {
        byte[] text = new byte[bytes];
        Arrays.fill(text, (byte) ' ');
        text[bytes - 1] = 'x';
        return text;
    }
}
