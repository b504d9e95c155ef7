package org.dateline.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places with a country code of their own that are also printed with another country: "Hong Kong, China". */
final class Territories {
    private static final Territories STANDARD = new Territories();

    private final Map<String, String> printedWith = new LinkedHashMap<>();

    private Territories() {
        for (String[] row : Table.rows("territories.tsv", 2)) {
            printedWith.put(row[0], row[1]);
        }
    }

    /** Whether a place in {@code country} may be printed with {@code printed} as its country. */
    static boolean mayBePrintedWith(@Nullable String country, String printed) {
        return country != null && printed.equals(STANDARD.printedWith.get(country));
    }
}
