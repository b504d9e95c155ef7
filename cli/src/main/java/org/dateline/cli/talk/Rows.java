package org.dateline.cli.talk;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints JSON objects as lines, as comma-separated values, or as a table with some of their fields as columns. */
public final class Rows {
    private static final int MOST_WIDE = 48;
    private static final int LEAST_WIDE = 10;
    private static final String GAP = "  ";

    private final List<String> columns;
    private final Paint paint;
    private final int width;

    /**
     * Rows with these columns.
     *
     * @param columns names of fields
     * @param width of the terminal, in characters
     */
    public Rows(List<String> columns, Paint paint, int width) {
        this.columns = List.copyOf(columns);
        this.paint = paint;
        this.width = width;
    }

    /** Prints all objects; JSON and CSV as they come, a table when all are known. Answers how many there were. */
    public int print(Stream<ObjectNode> objects, Output output, PrintWriter out) {
        return switch (output) {
            case JSON -> each(objects.map(ObjectNode::toString), out);
            case CSV -> {
                out.print(csv(columns) + "\r\n");
                yield each(objects.map(object -> csv(cells(object)) + "\r"), out);
            }
            case TABLE -> table(objects.map(this::cells).toList(), out);
        };
    }

    private static int each(Stream<String> lines, PrintWriter out) {
        int[] count = {0};
        lines.forEach(line -> {
            out.print(line + "\n");
            out.flush();
            count[0]++;
        });
        return count[0];
    }

    private List<String> cells(ObjectNode object) {
        return columns.stream().map(column -> cell(object.path(column))).toList();
    }

    private static String cell(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.isValueNode() ? value.asString() : value.toString();
    }

    private static String csv(List<String> cells) {
        return String.join(",", cells.stream().map(Rows::csv).toList());
    }

    private static String csv(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private int table(List<List<String>> rows, PrintWriter out) {
        int[] widths = new int[columns.size()];
        for (int n = 0; n < widths.length; n++) {
            int column = n;
            int widest = rows.stream()
                    .mapToInt(row -> Cells.width(row.get(column)))
                    .max()
                    .orElse(0);
            widths[n] = Math.min(MOST_WIDE, Math.max(columns.get(n).length(), widest));
        }
        narrow(widths);
        out.println(paint.strong(
                line(columns.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList(), widths)));
        rows.forEach(row -> out.println(line(row, widths)));
        out.flush();
        return rows.size();
    }

    /** Takes from the widest column until all fit the terminal, or none has anything to spare. */
    private void narrow(int[] widths) {
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int n = 1; n < widths.length; n++) {
                widest = widths[n] > widths[widest] ? n : widest;
            }
            if (widths[widest] <= LEAST_WIDE) {
                return;
            }
            widths[widest]--;
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int n = 0; n < widths.length; n++) {
            line.append(n == 0 ? "" : GAP).append(Cells.fit(cells.get(n), widths[n]));
        }
        return Cells.cut(line.toString().stripTrailing(), width);
    }
}
