package org.dateline.document.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.mail.Mails.STORY;
import static org.dateline.document.mail.Mails.document;
import static org.dateline.document.mail.Mails.problem;
import static org.dateline.document.mail.Mails.text;

import java.util.Base64;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String HEADER = String.join(
            "\r\n",
            "From: Ewa Nowak <ewa@kites.example>",
            "Date: Mon, 4 May 2026 09:00:00 +0200",
            "Subject: Baltic Kites Opens a Loft",
            "MIME-Version: 1.0",
            "");

    private static String declared(Declared declared, Field field) {
        var found = declared.first(field);
        return found == null ? "" : found.value();
    }

    @Test
    void declaresSubjectDateAndSender() {
        Declared declared = document(HEADER + "\r\n" + STORY).declared();
        assertThat(declared(declared, Field.HEADLINE)).isEqualTo("Baltic Kites Opens a Loft");
        assertThat(declared(declared, Field.SENT)).isEqualTo("2026-05-04T09:00:00+02:00");
        assertThat(declared(declared, Field.SENDER)).isEqualTo("Ewa Nowak <ewa@kites.example>");
    }

    @Test
    void keepsABodyOfPlainTextAsItStands() {
        assertThat(text(HEADER + "\r\nLine one\r\n\r\n  Line  two\r\n")).isEqualTo("Line one\n\n  Line  two");
    }

    @Test
    void undoesQuotedPrintable() {
        String mail = HEADER
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "GDA=C5=83SK, Poland, May 4=\r\n, 2026";
        assertThat(text(mail)).isEqualTo("GDAŃSK, Poland, May 4, 2026");
    }

    @Test
    void undoesBase64() {
        String body = Base64.getMimeEncoder().encodeToString("ŁÓDŹ, Poland — kites".getBytes(UTF_8));
        assertThat(text(HEADER + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + body))
                .isEqualTo("ŁÓDŹ, Poland — kites");
    }

    @Test
    void decodesTheDeclaredCharset() {
        byte[] mail = (HEADER + "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nMontréal, le 4 mai")
                .getBytes(ISO_8859_1);
        assertThat(document(mail).text().string()).isEqualTo("Montréal, le 4 mai");
    }

    @Test
    void guessesTheCharsetOfAnUndeclaredBody() {
        byte[] mail = (HEADER
                        + "\r\nMontréal, le 4 mai 2026 – La société a annoncé à ses employés une nouvelle stratégie.")
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(document(mail).text().string()).startsWith("Montréal, le 4 mai 2026 – La société");
    }

    @Test
    void prefersThePlainFormOfAnAlternative() {
        assertThat(text(alternative(STORY, "<h1>Other</h1><p>" + STORY + "</p>")))
                .isEqualTo(STORY);
    }

    @Test
    void readsTheHtmlFormWhereThePlainOneIsAStub() {
        assertThat(text(alternative("Please use a mailer that shows HTML.", "<h1>Loft opens</h1><p>" + STORY + "</p>")))
                .isEqualTo("Loft opens\n\n" + STORY);
    }

    private static String alternative(String plain, String html) {
        return multipart("alternative", "text/plain; charset=utf-8", plain, "text/html; charset=utf-8", html);
    }

    private static String multipart(String kind, String... typesAndBodies) {
        StringBuilder mail = new StringBuilder(
                HEADER + "Content-Type: multipart/" + kind + "; boundary=\"b 1\"\r\n\r\nOld mailer?\r\n");
        for (int i = 0; i < typesAndBodies.length; i += 2) {
            mail.append("--b 1\r\nContent-Type: ")
                    .append(typesAndBodies[i])
                    .append("\r\n\r\n")
                    .append(typesAndBodies[i + 1])
                    .append("\r\n");
        }
        return mail.append("--b 1--\r\nepilogue").toString();
    }

    @Test
    void joinsFlowedLines() {
        String mail = HEADER
                + "Content-Type: text/plain; format=flowed; delsp=no\r\n\r\nBaltic Kites said \r\ntoday.\r\nNext.";
        assertThat(text(mail)).isEqualTo("Baltic Kites said today.\nNext.");
    }

    @Test
    void cutsTheSignature() {
        assertThat(text(HEADER + "\r\n" + STORY + "\r\n-- \r\nEwa Nowak\r\nPress office"))
                .isEqualTo(STORY);
    }

    @Test
    void readsTheForwardedMailAndItsHeader() {
        String mail = HEADER
                + "\r\nHi, for you.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Kites Press <press@kites.example>\r\n"
                + "Date: Sun, 3 May 2026 08:00:00 +0200\r\nSubject: Press release: A Loft for Gdansk\r\nTo: <list@kites.example>\r\n\r\n"
                + STORY;
        var document = document(mail);
        assertThat(document.text().string()).isEqualTo(STORY);
        assertThat(declared(document.declared(), Field.HEADLINE)).isEqualTo("A Loft for Gdansk");
        assertThat(declared(document.declared(), Field.SENT)).isEqualTo("2026-05-03T08:00:00+02:00");
        assertThat(declared(document.declared(), Field.SENDER)).isEqualTo("Kites Press <press@kites.example>");
    }

    @Test
    void readsTheEnclosedMail() {
        String inner = "From: press@kites.example\r\nSubject: A Loft for Gdansk\r\n\r\n" + STORY;
        var document = document(multipart("mixed", "text/plain", "See below.", "message/rfc822", inner));
        assertThat(document.text().string()).isEqualTo(STORY);
        assertThat(declared(document.declared(), Field.HEADLINE)).isEqualTo("A Loft for Gdansk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; name=a.txt", "application/octet-stream; name=\"release.TXT\""})
    void readsTheAttachedTextWhereTheMailIsANote(String type) {
        assertThat(text(multipart(
                        "mixed",
                        "text/plain",
                        "Dear editors, our release is attached.",
                        type + "\r\nContent-Disposition: attachment",
                        STORY)))
                .isEqualTo(STORY);
    }

    @Test
    void leavesAttachmentsAloneWhereTheMailIsTheRelease() {
        assertThat(text(multipart(
                        "mixed",
                        "text/plain",
                        STORY,
                        "text/plain; name=terms.txt\r\nContent-Disposition: attachment",
                        STORY.repeat(9))))
                .isEqualTo(STORY);
    }

    @Test
    void takesTwoAttachedTextsForTwoReleases() {
        assertThat(problem(multipart("mixed", "text/plain; name=a.txt", STORY, "text/plain; name=b.txt", STORY + "x")))
                .isEqualTo(new Problem(
                        Problem.Code.SEVERAL_RELEASES,
                        "The mail holds 2 texts that could be the release. Upload each in a file of its own."));
    }

    @Test
    void saysWhatToDoWhereOnlyAPdfIsAttached() {
        assertThat(problem(multipart("mixed", "application/pdf", "%PDF")))
                .isEqualTo(new Problem(
                        Problem.Code.NO_TEXT,
                        "The mail has no text of its own and its attachments (1) are of types that are not read in a mail. "
                                + "Upload the attached release itself."));
    }

    @Test
    void saysThatAMailIsEncrypted() {
        assertThat(problem(multipart(
                        "encrypted", "application/pgp-encrypted", "Version: 1", "application/octet-stream", "hQ")))
                .isEqualTo(new Problem(
                        Problem.Code.ENCRYPTED, "The mail is encrypted. Upload the release's text itself."));
    }
}
