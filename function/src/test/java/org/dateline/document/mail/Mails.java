package org.dateline.document.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.document.Decoded;
import org.dateline.document.Document;
import org.dateline.document.DocumentReader;
import org.dateline.document.Problem;

/** Reads mails the way an upload is read. */
final class Mails {
    /** Long enough to be no note. */
    static final String STORY = "GDANSK, Poland, May 4, 2026 -- Baltic Kites said today that it will open a sail loft. "
            .repeat(10)
            .strip();

    private Mails() {}

    static Document document(String mail) {
        return document(mail.getBytes(UTF_8));
    }

    static Document document(byte[] mail) {
        Decoded decoded = new DocumentReader().read(mail, "message/rfc822", "a.eml");
        assertThat(decoded).isInstanceOf(Decoded.Legible.class);
        return ((Decoded.Legible) decoded).document();
    }

    static String text(String mail) {
        return document(mail).text().string();
    }

    static Problem problem(String mail) {
        Decoded decoded = new DocumentReader().read(mail.getBytes(UTF_8), "message/rfc822", "a.eml");
        assertThat(decoded).isInstanceOf(Decoded.Illegible.class);
        return ((Decoded.Illegible) decoded).problem();
    }
}
