package org.dateline.cli.talk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.document.Decision;
import org.dateline.document.Text;
import org.dateline.evidence.Lost;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Rule;
import org.dateline.evidence.Span;
import org.dateline.record.Explained;
import org.dateline.record.RecordJson;
import org.dateline.record.Release;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a record came about: what was decided about the document, then each value, for people or as JSON objects. */
public final class Explanation {
    /** The fields of each object. */
    public static final List<String> FIELDS =
            List.of("path", "value", "start", "end", "line", "column", "text", "metadata", "rule", "because", "lost");

    /** Code points shown before and after a value's own, so that it can be found by eye. */
    private static final int AROUND = 24;
    /** Code points shown of a value's own; a section has thousands. */
    private static final int SHOWN = 60;

    private static final String INDENT = "    ";

    private final Release release;
    private final Text text;
    private final Positions positions;

    /** The explanation of a release. */
    public Explanation(Release release) {
        this.release = release;
        this.text = release.document().text();
        this.positions = new Positions(text);
    }

    /** Prints it for people: a line for each value, below it its characters, its rule and what lost. */
    public void print(PrintWriter out, Paint paint, int width) {
        line(out, paint.strong("document"), " = " + release.document().mediaType(), width);
        for (Decision decision : release.document().decisions()) {
            detail(out, paint, width, decision.about() + " " + decision.choice() + ": " + because(decision.rule()));
        }
        for (Explained value : RecordJson.explain(release)) {
            out.println();
            line(
                    out,
                    paint.strong(value.path()),
                    " = " + value.value(),
                    width - value.path().length());
            print(value, out, paint, width);
        }
        out.flush();
    }

    private void print(Explained value, PrintWriter out, Paint paint, int width) {
        switch (value.origin()) {
            case Origin.Printed(Span span) ->
                detail(out, paint, width, positions.of(span.start()) + "  " + context(span));
            case Origin.Metadata(String field) -> detail(out, paint, width, "in the document's metadata: " + field);
            case Origin.Inferred() -> detail(out, paint, width, "printed nowhere: concluded");
        }
        detail(out, paint, width, because(value.rule()));
        for (Lost lost : value.lost()) {
            detail(out, paint, width, "not " + lost.value() + ": " + lost.because());
        }
    }

    private static String because(Rule rule) {
        return rule.id() + ": " + rule.because();
    }

    /** In lines that fit: a reason must be read to its end. */
    private static void detail(PrintWriter out, Paint paint, int width, String words) {
        StringBuilder line = new StringBuilder();
        String indent = INDENT;
        for (String word : Cells.visible(words).split(" ", -1)) {
            boolean full = indent.length() + Cells.width(line + " " + word) > width;
            if (full && !line.isEmpty()) {
                out.println(indent + paint.faint(line.toString()));
                line.setLength(0);
                indent = INDENT + "  ";
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(indent + paint.faint(line.toString()));
    }

    private static void line(PrintWriter out, String head, String rest, int width) {
        out.println(head + Cells.cut(Cells.visible(rest), width));
    }

    /** The characters themselves in marks, with those around them. */
    private String context(Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        int cut = Math.min(span.end(), span.start() + SHOWN);
        String before = text.slice(new Span(from, span.start()));
        String after = cut < span.end() ? "" : text.slice(new Span(span.end(), to));
        String own = text.slice(new Span(span.start(), cut)) + (cut < span.end() ? "…" : "");
        return (from > 0 ? "…" : "")
                + before
                + "»"
                + own
                + "«"
                + after
                + (to < text.length() && !after.isEmpty() ? "…" : "");
    }

    /** The same as JSON objects, one for each decision and each value. */
    public Stream<ObjectNode> lines() {
        List<ObjectNode> lines = new ArrayList<>();
        for (Decision decision : release.document().decisions()) {
            lines.add(
                    object("document." + decision.about(), decision.choice(), null, null, decision.rule(), List.of()));
        }
        for (Explained value : RecordJson.explain(release)) {
            lines.add(
                    switch (value.origin()) {
                        case Origin.Printed(Span span) -> object(value, span, null);
                        case Origin.Metadata(String field) -> object(value, null, field);
                        case Origin.Inferred() -> object(value, null, null);
                    });
        }
        return lines.stream();
    }

    private ObjectNode object(Explained value, @Nullable Span span, @Nullable String field) {
        return object(value.path(), value.value(), span, field, value.rule(), value.lost());
    }

    private ObjectNode object(
            String path, String value, @Nullable Span span, @Nullable String field, Rule rule, List<Lost> losers) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("path", path).put("value", value);
        if (span == null) {
            List.of("start", "end", "line", "column", "text").forEach(object::putNull);
        } else {
            Positions.Position at = positions.of(span.start());
            object.put("start", span.start()).put("end", span.end());
            object.put("line", at.line()).put("column", at.column()).put("text", text.slice(span));
        }
        object.put("metadata", field).put("rule", rule.id()).put("because", rule.because());
        var lost = object.putArray("lost");
        losers.forEach(loser -> lost.addObject().put("value", loser.value()).put("because", loser.because()));
        return object;
    }
}
