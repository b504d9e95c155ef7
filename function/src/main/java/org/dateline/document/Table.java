package org.dateline.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tables that stand beside the classes of a room: a key and a value on each line, parted by a tab; {@code #} before a
 * comment.
 */
public final class Table {
    private Table() {}

    /** The rows of a table, named from this room, in the order of its lines. */
    public static Map<String, String> rows(String resource) {
        return rows(Table.class, resource);
    }

    /**
     * The rows of a table whose values are words parted by {@code |}, in the order of its lines.
     *
     * @param room a class of the room that the table stands beside
     */
    public static Map<String, List<String>> lists(Class<?> room, String resource) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        rows(room, resource)
                .forEach((kind, words) -> lists.put(
                        kind,
                        Stream.of(words.split("\\|", -1)).map(String::strip).toList()));
        return Collections.unmodifiableMap(lists);
    }

    private static Map<String, String> rows(Class<?> room, String resource) {
        try (InputStream in = Objects.requireNonNull(room.getResourceAsStream(resource), resource)) {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    rows.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
            return Collections.unmodifiableMap(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException("the table " + resource + " cannot be read", broken);
        }
    }
}
