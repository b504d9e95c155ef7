package org.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import tools.jackson.databind.node.ObjectNode;

/** A table in memory, items keyed as in DynamoDB and held as it would hold them. */
public final class MemoryTable implements Table {
    private record Key(String releaseId, String facet) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRelease = releaseId.compareTo(other.releaseId);
            return byRelease != 0 ? byRelease : facet.compareTo(other.facet);
        }
    }

    private final TreeMap<Key, ObjectNode> items = new TreeMap<>();
    private final BiPredicate<Stored, Stored> isStill;

    /** A table that keeps the contract. */
    public MemoryTable() {
        this(Stored::isStill);
    }

    /** A table with a condition of its own, to see that a flawed one is found out. */
    MemoryTable(BiPredicate<Stored, Stored> isStill) {
        this.isStill = isStill;
    }

    @Override
    public Stored read(String releaseId) {
        ObjectNode item = items.get(new Key(releaseId, Items.RELEASE));
        return item == null ? Stored.nothing(releaseId) : Stored.of(releaseId, item);
    }

    @Override
    public boolean replace(Stored seen, Replacement replacement) {
        if (!isStill.test(read(seen.releaseId()), seen)) {
            return false;
        }
        put(replacement.release());
        replacement.facets().forEach(this::put);
        replacement.obsolete().forEach(facet -> items.remove(new Key(seen.releaseId(), facet)));
        return true;
    }

    @Override
    public boolean touch(Stored seen) {
        if (!isStill.test(read(seen.releaseId()), seen)) {
            return false;
        }
        items.computeIfPresent(
                new Key(seen.releaseId(), Items.RELEASE),
                (key, item) -> item.deepCopy().put(Items.WRITE, seen.write() + 1));
        return true;
    }

    /** What DynamoDB's time to live does, at a moment of its own choosing: removes what has expired. */
    public void sweep(Instant now) {
        items.values()
                .removeIf(item -> item.has(Items.EXPIRES_AT)
                        && item.path(Items.EXPIRES_AT).longValue() < now.getEpochSecond());
    }

    /** All items, ordered by release and facet. */
    public List<ObjectNode> items() {
        return List.copyOf(items.values());
    }

    private void put(ObjectNode item) {
        Key key = new Key(
                item.path(Items.RELEASE_ID).stringValue(),
                item.path(Items.FACET).stringValue());
        items.put(key, NativeTypes.toJson(NativeTypes.toItem(item)));
    }
}
