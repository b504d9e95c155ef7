package org.dateline.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Table;

/**
 * Cuts a mail's text where it shows the header of another mail, as forwarding and answering mailers print it: a marker
 * ("---------- Forwarded message ---------"), or the labels alone ("From: ... Sent: ... Subject: ..."). The longest piece is the
 * release: it stands below its header when it was forwarded, and above it when someone answered.
 */
final class Segments {
    /** Lines in which the labels of one header stand. */
    private static final int HEADER_LINES = 20;

    private static final int LABEL_LINES = 8;
    /** A signature is short; what is longer is text after a line of two dashes. */
    private static final int SIGNATURE_LINES = 20;

    private static final Map<String, String> LABELS = Table.rows("mail/labels.tsv");
    private static final Map<String, String> MARKERS = Table.rows("mail/markers.tsv");
    private static final Pattern LABEL =
            Pattern.compile("^[>\\s]{0,20}+\\*{0,2}([\\p{L} ]{2,20}?)\\s?[:：]\\*{0,2}\\s*+(.*+)$");
    private static final Pattern RULE = Pattern.compile("^[>\\s]{0,20}+[-_=*]{3,40}+ ?\\p{L}.{2,120}$");

    /**
     * A stretch of a text.
     *
     * @param header what was printed above it; {@link MailHeader#NONE} for the first one
     * @param from UTF-16 index
     * @param to UTF-16 index after it
     */
    record Segment(MailHeader header, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private final String text;
    private final List<String> lines;
    private final int[] starts;

    private Segments(String text) {
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
        this.starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
    }

    /** The release in a mail's text. */
    static Segment release(String text) {
        return new Segments(text).longest();
    }

    private Segment longest() {
        Segment best = null;
        for (Segment segment : all()) {
            Segment signed = withoutSignature(segment);
            if (best == null || signed.length() > best.length()) {
                best = signed;
            }
        }
        return best == null ? new Segment(MailHeader.NONE, 0, text.length()) : best;
    }

    private List<Segment> all() {
        List<Segment> segments = new ArrayList<>();
        MailHeader header = MailHeader.NONE;
        int from = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = headerEnd(at);
            if (end == at) {
                at++;
                continue;
            }
            segments.add(new Segment(header, starts[from], starts[at]));
            header = header(at, end);
            from = end;
            at = end;
        }
        segments.add(new Segment(header, Math.min(text.length(), starts[from]), text.length()));
        return segments;
    }

    /** After the header that begins at a line, its own line where it has a marker; {@code at} where none does. */
    private int headerEnd(int at) {
        String line = lines.get(at);
        if (isMarker(line)) {
            int first = afterBlanks(at + 1);
            int end = paragraphEnd(first);
            return holds("from", first, end) || holds("subject", first, end) || mentionsSubject(first, end)
                    ? end
                    : at + 1;
        }
        if (!"from".equals(kind(line))) {
            return at;
        }
        int end = Math.min(paragraphEnd(at), at + HEADER_LINES);
        boolean isHeader = holds("subject", at, end) && (holds("date", at, end) || holds("to", at, end));
        return isHeader ? end : at;
    }

    private static boolean isMarker(String line) {
        if (line.length() > 200) {
            return false;
        }
        String small = line.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
            boolean fits = marker.getValue().equals("ruled")
                    ? RULE.matcher(line).find() && small.contains(marker.getKey())
                    : small.replace(">", "").strip().equals(marker.getKey());
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Lotus Notes prints its labels in columns: {@code Relations    To:     All}. */
    private boolean mentionsSubject(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> line.contains(" Subject:"));
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < lines.size()
                && at < from + 3
                && lines.get(at).replace(">", "").isBlank()) {
            at++;
        }
        return Math.min(at, lines.size());
    }

    private int paragraphEnd(int from) {
        int at = from;
        while (at < lines.size()
                && at < from + HEADER_LINES
                && !lines.get(at).replace(">", "").isBlank()) {
            at++;
        }
        return at;
    }

    private boolean holds(String kind, int from, int to) {
        int last = Math.min(to, from + LABEL_LINES);
        return lines.subList(from, last).stream().anyMatch(line -> kind.equals(kind(line)));
    }

    private static String kind(String line) {
        Matcher label = LABEL.matcher(line.length() > 1_000 ? "" : line);
        return label.find() ? LABELS.getOrDefault(label.group(1).strip().toLowerCase(Locale.ROOT), "") : "";
    }

    /** What the labels say; a line without a label goes on with the one before it. */
    private MailHeader header(int from, int to) {
        StringBuilder subject = new StringBuilder();
        StringBuilder sender = new StringBuilder();
        StringBuilder date = new StringBuilder();
        StringBuilder other = new StringBuilder();
        StringBuilder open = other;
        for (String line : lines.subList(from, to)) {
            String kind = kind(line);
            Matcher label = LABEL.matcher(line);
            boolean isLabel = !kind.isEmpty() && label.find();
            if (isLabel) {
                open = switch (kind) {
                    case "subject" -> subject;
                    case "from" -> sender;
                    case "date" -> date;
                    default -> other;
                };
            }
            open.append(open.isEmpty() ? "" : " ")
                    .append(isLabel ? label.group(2).strip() : line.strip());
        }
        return new MailHeader(
                subject.toString().strip(),
                sender.toString().strip(),
                date.toString().strip());
    }

    private Segment withoutSignature(Segment segment) {
        String piece = text.substring(segment.from(), segment.to());
        int at = piece.lastIndexOf("\n-- \n");
        boolean isSignature = at > 0 && piece.substring(at + 5).split("\n", -1).length <= SIGNATURE_LINES;
        return isSignature ? new Segment(segment.header(), segment.from(), segment.from() + at + 1) : segment;
    }
}
