package org.dateline.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.node.ObjectNode;

/** The contract of a table, over any service that speaks DynamoDB. */
abstract class DynamoTableContract extends StoreContract {
    private static final AtomicInteger tables = new AtomicInteger();

    private String name = "";

    /** A client of the service; the same for every call. */
    protected abstract DynamoDbClient dynamo();

    @Override
    protected Table emptyTable() {
        name = "releases-" + tables.incrementAndGet();
        DynamoTables.create(dynamo(), name);
        return new DynamoTable(dynamo(), name);
    }

    @Override
    protected List<ObjectNode> items() {
        return DynamoTables.items(dynamo(), name);
    }

    @Override
    protected void sweep(String releaseId) {
        dynamo().deleteItem(delete -> delete.tableName(name)
                .key(Map.of(
                        "releaseId", AttributeValue.fromS(releaseId),
                        "facet", AttributeValue.fromS("release"))));
    }
}
