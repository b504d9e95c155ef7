package org.dateline.entity;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * Organisations that are being gathered, by the folded names they go by.
 *
 * @param byKey may change; a cluster may stand under several names, or have been absorbed
 */
record ClustersByName(Map<String, Cluster> byKey) {

    /** The cluster that goes by a name; an empty one where none does. */
    Cluster whole(String key) {
        return byKey.getOrDefault(key, new Cluster(Kind.ORGANISATION)).whole();
    }

    /** Each cluster once, however many names it goes by, in order of first appearance. */
    Set<Cluster> distinct() {
        Set<Cluster> distinct = new LinkedHashSet<>();
        byKey.values().forEach(cluster -> distinct.add(cluster.whole()));
        return distinct;
    }
}
