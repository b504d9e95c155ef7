package org.dateline.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables beside this room's classes: one row a line, fields parted by tabs, {@code #} before a comment. */
final class Table {
    private Table() {}

    /** The rows of a table, each with as many fields as its line has. */
    static List<Row> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\t"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a table. A field that holds only {@code -} is empty. */
    record Row(List<String> fields) {
        String text(int column) {
            return fields.get(column);
        }

        @Nullable
        String textOrNull(int column) {
            return fields.get(column).equals("-") ? null : fields.get(column);
        }

        List<String> list(int column) {
            return fields.get(column).equals("-")
                    ? List.of()
                    : Stream.of(fields.get(column).split("\\|"))
                            .map(String::strip)
                            .toList();
        }
    }
}
