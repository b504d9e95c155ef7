package org.dateline.cli.embedded;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.ReleaseExtractor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
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
    static SortedSet<String> keys(Map<String, S3Object> objects, DynamoDbClient table) {
        Map<String, Map<String, AttributeValue>> items = items(table);
        SortedSet<String> keys = new TreeSet<>();
        objects.forEach((key, object) -> {
            if (!shows(items.get(key), object)) {
                keys.add(key);
            }
        });
        items.forEach((key, item) -> {
            if (!objects.containsKey(key) && !"deleted".equals(text(item, "status"))) {
                keys.add(key);
            }
        });
        return keys;
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

    private static Map<String, Map<String, AttributeValue>> items(DynamoDbClient table) {
        ScanRequest request = ScanRequest.builder()
                .tableName(Endpoints.TABLE)
                .consistentRead(true)
                .filterExpression("facet = :release")
                .projectionExpression("releaseId, eTag, lastModified, parserVersion, #status")
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(Map.of(":release", AttributeValue.fromS("release")))
                .build();
        Map<String, Map<String, AttributeValue>> items = new HashMap<>();
        for (Map<String, AttributeValue> item : table.scanPaginator(request).items()) {
            String id = text(item, "releaseId");
            if (id.startsWith(PREFIX)) {
                items.put(id.substring(PREFIX.length()), item);
            }
        }
        return items;
    }

    private static boolean shows(@Nullable Map<String, AttributeValue> item, S3Object object) {
        return item != null
                && text(item, "parserVersion").equals(ReleaseExtractor.VERSION)
                && NotifyingBlobStore.unquoted(text(item, "eTag")).equals(NotifyingBlobStore.unquoted(object.eTag()))
                && isSameSecond(text(item, "lastModified"), object.lastModified());
    }

    /** S3 tells a client whole seconds. */
    private static boolean isSameSecond(String shown, Instant modified) {
        try {
            return Instant.parse(shown)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .equals(modified.truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        AttributeValue value = item.get(attribute);
        return value == null || value.s() == null ? "" : value.s();
    }
}
