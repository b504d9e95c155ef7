package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.facet.Facet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the table shall say of one upload.
 *
 * @param record the record or rejection of design section 2
 * @param facets its facets, each key once
 * @param problem the code of a rejection, or {@code null} for a record
 * @param fault where in the code an unexpected failure came from, or {@code null}; no word of the release
 */
public record Entry(
        ObjectNode record,
        List<Facet> facets,
        @Nullable String problem,
        @Nullable String fault) {
    public Entry {
        facets = List.copyOf(facets);
        Set<String> keys = new HashSet<>();
        for (Facet facet : facets) {
            // DynamoDB refuses a transaction that names an item twice, and would refuse it for ever.
            if (!keys.add(facet.key())) {
                throw new IllegalArgumentException("two facets of one key");
            }
        }
    }
}
