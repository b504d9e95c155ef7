package org.dateline.document.mail;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** The header of a message or part: the first field of each name counts. */
final class HeaderFields {
    private static final String PLAIN = "text/plain";

    private final Map<String, ByteSequence> fields = new LinkedHashMap<>();

    void add(Field field) {
        fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), field.getRaw());
    }

    MailHeader mail() {
        return new MailHeader(decoded("subject"), decoded("from"), decoded("date"));
    }

    PartHeader part() {
        RawBody type = body("content-type");
        RawBody disposition = body("content-disposition");
        String mediaType = type == null ? "" : type.getValue().strip().toLowerCase(Locale.ROOT);
        String fileName = disposition == null ? "" : parameter(disposition, "filename");
        return new PartHeader(
                mediaType.contains("/") ? mediaType : PLAIN,
                type == null || parameter(type, "charset").isBlank() ? null : parameter(type, "charset"),
                fileName.isEmpty() && type != null ? parameter(type, "name") : fileName,
                disposition != null && disposition.getValue().strip().equalsIgnoreCase("attachment"),
                type != null && parameter(type, "format").equalsIgnoreCase("flowed"),
                type != null && parameter(type, "delsp").equalsIgnoreCase("yes"));
    }

    boolean isMultipart() {
        return part().mediaType().startsWith("multipart/");
    }

    /** Of a multipart its kind; {@code mixed} for everything else. */
    String subtype() {
        return isMultipart() ? part().mediaType().substring("multipart/".length()) : "mixed";
    }

    private String decoded(String name) {
        ByteSequence raw = fields.get(name);
        return raw == null ? "" : EncodedWords.decode(raw.toByteArray(), valueFrom(raw));
    }

    private static int valueFrom(ByteSequence raw) {
        int at = 0;
        while (at < raw.length() && raw.byteAt(at) != ':') {
            at++;
        }
        return Math.min(at + 1, raw.length());
    }

    private @Nullable RawBody body(String name) {
        ByteSequence raw = fields.get(name);
        return raw == null
                ? null
                : RawFieldParser.DEFAULT.parseRawBody(raw, new ParserCursor(valueFrom(raw), raw.length()));
    }

    /** A parameter, or its pieces put together: {@code filename*0*=...; filename*1*=...} (RFC 2231). */
    private static String parameter(RawBody body, String name) {
        StringBuilder value = new StringBuilder();
        for (NameValuePair pair : body.getParams()) {
            String each = pair.getName() == null ? "" : pair.getName().toLowerCase(Locale.ROOT);
            boolean first = value.isEmpty() && each.equals(name);
            if ((first || each.startsWith(name + "*")) && pair.getValue() != null) {
                value.append(pair.getValue());
            }
        }
        return value.toString().strip();
    }
}
