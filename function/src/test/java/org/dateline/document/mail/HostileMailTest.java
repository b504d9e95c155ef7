package org.dateline.document.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.mail.Mails.STORY;
import static org.dateline.document.mail.Mails.problem;
import static org.dateline.document.mail.Mails.text;

import java.util.Arrays;
import org.dateline.document.DocumentReader;
import org.dateline.document.Limits;
import org.dateline.document.Problem;
import org.dateline.document.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each limit at its edge, and mails made to hang or to fill the memory. */
@Timeout(20)
class HostileMailTest {
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=b\n\n";

    private static String parts(int parts) {
        return MIXED + "--b\n\nx\n".repeat(parts - 2) + "--b\n\n" + STORY + "\n--b--\n";
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 1; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("x\n\n--b")
                    .append(i)
                    .append("x\n");
        }
        return mail + "\n" + STORY + "\n";
    }

    private static String headers(int headers) {
        return "X-A: b\n".repeat(headers) + "\n" + STORY;
    }

    /** The line end after a field is none of its bytes. */
    private static String headerOf(int bytes) {
        return "Subject: " + "x".repeat(bytes - "Subject: ".length()) + "\r\n\r\n" + STORY;
    }

    @Test
    void readsAsManyPartsAsTheLimit() {
        assertThat(text(parts(Limits.MAIL_PARTS))).contains("Baltic Kites");
    }

    @Test
    void refusesOnePartMore() {
        assertThat(problem(parts(Limits.MAIL_PARTS + 1)))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE, "The mail has more than 500 parts. Upload the release's text alone."));
    }

    @Test
    void readsPartsAsDeepAsTheLimit() {
        assertThat(text(nested(Limits.MAIL_DEPTH))).isEqualTo(STORY);
    }

    @Test
    void refusesPartsOneDeeper() {
        assertThat(problem(nested(Limits.MAIL_DEPTH + 1)))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE,
                        "The mail has parts more than 20 deep. Upload the release's own mail or text."));
    }

    @Test
    void readsAsManyHeaderFieldsAsTheLimit() {
        assertThat(text(headers(Limits.MAIL_HEADERS))).isEqualTo(STORY);
    }

    @Test
    void refusesOneHeaderFieldMore() {
        assertThat(problem(headers(Limits.MAIL_HEADERS + 1)))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE,
                        "The mail has more than 2,000 header fields. Upload the release's text alone."));
    }

    @Test
    void readsAHeaderFieldAsLongAsTheLimit() {
        assertThat(text(headerOf(Limits.MAIL_HEADER_BYTES))).isEqualTo(STORY);
    }

    @Test
    void refusesAHeaderFieldOneByteLonger() {
        assertThat(problem(headerOf(Limits.MAIL_HEADER_BYTES + 1)))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE,
                        "A header field of the mail has more than 100,000 bytes. Upload the release's text alone."));
    }

    @Test
    void refusesThreeHundredThousandParts() {
        assertThat(problem(parts(300_000)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesThreeThousandNestedParts() {
        assertThat(problem(nested(3_000)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesFourHundredThousandHeaderFields() {
        assertThat(problem(headers(400_000)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void refusesMailsInsideMails() {
        assertThat(problem("Content-Type: message/rfc822\n\n".repeat(10_000) + STORY)
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void readsAFieldOfThousandsOfEncodedWords() {
        assertThat(text("Subject: " + "=?utf-8?Q?a?= ".repeat(6_000) + "\n\n" + STORY))
                .isEqualTo(STORY);
    }

    @Test
    void answersWhereverAMailIsCut() {
        byte[] mail = """
                Subject: =?utf-8?Q?Gda=C5=84sk?=
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Transfer-Encoding: quoted-printable

                Gda=C5=84sk
                --b
                Content-Type: text/html
                Content-Transfer-Encoding: base64

                PHA+R2RhbnNrPC9wPg==
                --b--
                """.getBytes(UTF_8);
        for (int length = 0; length <= mail.length; length++) {
            assertThat(new DocumentReader().read(Arrays.copyOf(mail, length), "message/rfc822", "a.eml"))
                    .isNotNull();
        }
    }

    @Test
    void takesAPictureThatCallsItselfMailForNoMail() {
        assertThat(problem("\u0001\u0002\u0003".repeat(500)).code()).isIn(Code.NO_TEXT, Code.EMPTY, Code.MALFORMED);
    }
}
