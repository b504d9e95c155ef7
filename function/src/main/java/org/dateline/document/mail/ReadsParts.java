package org.dateline.document.mail;

import static org.dateline.document.Problem.Code.MALFORMED;
import static org.dateline.document.Problem.Code.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.dateline.document.Limits;
import org.dateline.document.Problem;
import org.jspecify.annotations.Nullable;

/** Pulls the parts of a mail from a token stream and counts them: what nests or repeats without end is refused early. */
final class ReadsParts {
    /** What a file is as a mail. */
    sealed interface Mail {
        record Whole(Part.Message message) implements Mail {}

        record Broken(Problem problem) implements Mail {}
    }

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setStrictParsing(false)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);
    private final Deque<Open> open = new ArrayDeque<>();
    private int parts;
    private int headers;
    private @Nullable Problem trouble;
    private Part.@Nullable Message whole;

    /** A message, part or multipart that has begun: what its header said and what it holds. */
    private static final class Open {
        final boolean isMessage;
        final HeaderFields fields = new HeaderFields();
        final List<Part> content = new ArrayList<>();

        Open(boolean isMessage) {
            this.isMessage = isMessage;
        }
    }

    private ReadsParts() {}

    /** The mail that a file holds. */
    static Mail of(byte[] bytes) throws IOException {
        return new ReadsParts().read(bytes);
    }

    private Mail read(byte[] bytes) throws IOException {
        stream.parse(new ByteArrayInputStream(bytes));
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                take(state);
                if (trouble != null) {
                    return new Mail.Broken(trouble);
                }
            }
        } catch (MimeException broken) {
            return new Mail.Broken(
                    new Problem(MALFORMED, "The mail's parts are broken. Save it again as an .eml file."));
        }
        return whole == null
                ? new Mail.Broken(new Problem(MALFORMED, "The file holds no mail. Save it again as an .eml file."))
                : new Mail.Whole(whole);
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE, T_START_BODYPART -> begin(state == EntityState.T_START_MESSAGE);
            case T_FIELD -> field();
            case T_BODY -> body();
            case T_END_MESSAGE, T_END_BODYPART -> end();
            default -> {}
        }
    }

    private void begin(boolean isMessage) {
        open.push(new Open(isMessage));
        if (open.size() > Limits.MAIL_DEPTH) {
            refuse(String.format(
                    Locale.ROOT,
                    "The mail has parts more than %,d deep. Upload the release's own mail or text.",
                    Limits.MAIL_DEPTH));
        }
        if (++parts > Limits.MAIL_PARTS) {
            refuse(String.format(
                    Locale.ROOT,
                    "The mail has more than %,d parts. Upload the release's text alone.",
                    Limits.MAIL_PARTS));
        }
    }

    private void field() {
        if (++headers > Limits.MAIL_HEADERS) {
            refuse(String.format(
                    Locale.ROOT,
                    "The mail has more than %,d header fields. Upload the release's text alone.",
                    Limits.MAIL_HEADERS));
        } else if (stream.getField().getRaw().length() > Limits.MAIL_HEADER_BYTES) {
            refuse(String.format(
                    Locale.ROOT,
                    "A header field of the mail has more than %,d bytes. Upload the release's text alone.",
                    Limits.MAIL_HEADER_BYTES));
        } else if (!open.isEmpty()) {
            open.peek().fields.add(stream.getField());
        }
    }

    private void body() throws IOException {
        if (!open.isEmpty()) {
            Open holder = open.peek();
            holder.content.add(new Part.Leaf(
                    holder.fields.part(), stream.getDecodedInputStream().readAllBytes()));
        }
    }

    private void end() {
        Open ended = open.pop();
        Part content = ended.content.size() == 1 && !ended.fields.isMultipart()
                ? ended.content.getFirst()
                : new Part.Multi(ended.fields.subtype(), ended.content);
        Part part = ended.isMessage ? new Part.Message(ended.fields.mail(), content) : content;
        if (!open.isEmpty()) {
            open.peek().content.add(part);
        } else if (part instanceof Part.Message message) {
            whole = message;
        }
    }

    private void refuse(String message) {
        trouble = new Problem(TOO_LARGE, message);
    }
}
