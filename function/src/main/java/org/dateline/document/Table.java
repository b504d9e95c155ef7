package org.dateline.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The tables of this room and its sub-rooms: a key and a value on each line, parted by a tab; {@code #} before a comment. */
public final class Table {
    private Table() {}

    /** The rows of a table, named from this room, in the order of its lines. */
    public static Map<String, String> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
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
