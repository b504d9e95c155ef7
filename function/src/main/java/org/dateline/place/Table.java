package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Our own tables beside this class: tab-separated, {@code #} starts a comment line, cells may list with {@code |}. */
final class Table {
    private Table() {}

    /** The rows of a table, each filled up with empty cells to {@code width}. */
    static List<String[]> rows(String name, int width) {
        List<String[]> rows = new ArrayList<>();
        for (String line : resource(name).split("\n", -1)) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(filled(line.split("\t", -1), width));
            }
        }
        return rows;
    }

    /** The parts of a cell that lists with {@code |}; none for an empty cell. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    private static String[] filled(String[] cells, int width) {
        String[] filled = Arrays.copyOf(cells, width);
        Arrays.fill(filled, Math.min(cells.length, width), width, "");
        return filled;
    }

    private static String resource(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + Table.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
