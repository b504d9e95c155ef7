package org.dateline.document.mail;

import static org.dateline.document.Declared.Field.HEADLINE;
import static org.dateline.document.Declared.Field.SENDER;
import static org.dateline.document.Declared.Field.SENT;
import static org.dateline.document.Problem.Code.NO_TEXT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Fact;
import org.dateline.document.Parsed;
import org.dateline.document.Problem;
import org.dateline.document.Raw;
import org.dateline.document.Text;

/**
 * Reads a mail: finds the part that holds the release and, in its text, the release itself; declares what the header says
 * that belongs to it. A subject is declared as headline, without what was put before it.
 */
public final class MailReader {
    private MailReader() {}

    /** The release in a mail. */
    public static Parsed read(Raw raw) throws IOException {
        return switch (ReadsParts.of(raw.bytes())) {
            case ReadsParts.Mail.Broken(Problem problem) -> new Parsed.Trouble(problem);
            case ReadsParts.Mail.Whole(Part.Message message) -> read(message);
        };
    }

    private static Parsed read(Part.Message message) {
        return switch (FindsRelease.in(message)) {
            case FindsRelease.Answer.None(Problem problem) -> new Parsed.Trouble(problem);
            case FindsRelease.Answer.Release(MailHeader header, Parsed.Content content) -> cut(header, content);
        };
    }

    private static Parsed cut(MailHeader header, Parsed.Content content) {
        Text text = content.text();
        Segments.Segment segment = Segments.release(text.string());
        Parsed.Content release = Cut.between(content, segment.from(), segment.to());
        if (release.text().string().isBlank()) {
            return Parsed.trouble(NO_TEXT, "The mail holds no text. Upload the release's text itself.");
        }
        return new Parsed.Content(
                release.text(), release.blocks(), declared(header, segment.header()), release.decisions());
    }

    /** When the inner mail was sent is not told by the outer one. */
    private static Declared declared(MailHeader outer, MailHeader inner) {
        MailHeader header = outer.overriddenBy(inner);
        List<Fact> facts = new ArrayList<>();
        add(facts, HEADLINE, SubjectLine.headline(header.subject()), "Subject");
        String sent = MailDate.of(header.date());
        add(facts, SENT, sent == null ? "" : sent, "Date");
        add(facts, SENDER, header.from(), "From");
        return new Declared(facts);
    }

    private static void add(List<Fact> facts, Declared.Field field, String value, String where) {
        if (!value.isBlank()) {
            facts.add(Fact.of(field, value, where));
        }
    }
}
