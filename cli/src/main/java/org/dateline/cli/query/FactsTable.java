package org.dateline.cli.query;

import java.util.Map;
import java.util.stream.Stream;
import org.dateline.store.NativeTypes;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import tools.jackson.databind.node.ObjectNode;

/** The table of design section 3, read as plain JSON. */
public final class FactsTable {
    private final DynamoDbClient client;
    private final String name;

    /** The table called {@code name}. */
    public FactsTable(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The release item as it is now: a record, a rejection or a tombstone; {@code null} where there is none. */
    public @Nullable ReleaseItem release(String releaseId) {
        GetItemResponse response = client.getItem(request -> request.tableName(name)
                .consistentRead(true)
                .key(Map.of("releaseId", AttributeValue.fromS(releaseId), "facet", AttributeValue.fromS("release"))));
        return response.hasItem() ? new ReleaseItem(NativeTypes.toJson(response.item())) : null;
    }

    /** What every release item was made from, without its record. Reads the whole table. */
    public Stream<ReleaseItem> releases() {
        ScanRequest request = ScanRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .filterExpression("facet = :release")
                .projectionExpression("releaseId, eTag, lastModified, parserVersion, #status")
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(Map.of(":release", AttributeValue.fromS("release")))
                .build();
        return client.scanPaginator(request).items().stream().map(item -> new ReleaseItem(NativeTypes.toJson(item)));
    }

    /** The facet items that a question asks for, in its order; pages are fetched as the stream is read. */
    public Stream<ObjectNode> facets(FacetQuestion question) {
        return client.queryPaginator(question.request(name)).items().stream().map(NativeTypes::toJson);
    }
}
