package org.dateline.cli.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.ReleaseExtractor;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.query.ReleaseItem;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.S3Object;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the bucket holds and the table does not show: uploads, deletions and parser versions that an earlier run did not
 * live to process. The bucket is the truth, so that nothing else needs to be remembered between runs.
 */
final class Backlog {
    private static final String PREFIX = "s3://" + Endpoints.BUCKET + "/";

    private Backlog() {}

    /** The keys to reconcile, in order. Reads the whole table once. */
    static SortedSet<String> keys(Map<String, S3Object> objects, FactsTable table) {
        Map<String, ReleaseItem> items = new HashMap<>();
        table.releases()
                .filter(item -> item.text("releaseId").startsWith(PREFIX))
                .forEach(item -> items.put(item.text("releaseId").substring(PREFIX.length()), item));
        SortedSet<String> keys = new TreeSet<>();
        objects.forEach((key, object) -> {
            if (!shows(items.get(key), object)) {
                keys.add(key);
            }
        });
        items.forEach((key, item) -> {
            if (!objects.containsKey(key) && !item.isTombstone()) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static boolean shows(@Nullable ReleaseItem item, S3Object object) {
        return item != null
                && item.parserVersion().equals(ReleaseExtractor.VERSION)
                && item.shows(object.eTag(), object.lastModified());
    }

    /** A request of our own to reconcile one key, as backfill sends it. */
    static String request(String key) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("source", "dateline:backfill")
                .put("bucket", Endpoints.BUCKET);
        node.putArray("keys").add(key);
        return node.toString();
    }
}
