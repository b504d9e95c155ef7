package org.dateline.store;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * All items of one transaction.
 *
 * @param release the release item: a record, a rejection or a tombstone
 * @param facets the facet items to write
 * @param obsolete keys of facet items to remove
 */
public record Replacement(ObjectNode release, List<ObjectNode> facets, List<String> obsolete) {
    /** Actions that DynamoDB allows in one transaction. */
    private static final int ACTIONS = 100;

    public Replacement {
        facets = List.copyOf(facets);
        obsolete = List.copyOf(obsolete);
        int actions = 1 + facets.size() + obsolete.size();
        if (actions > ACTIONS) {
            throw new IllegalArgumentException("%d actions do not fit a transaction of %d".formatted(actions, ACTIONS));
        }
    }
}
