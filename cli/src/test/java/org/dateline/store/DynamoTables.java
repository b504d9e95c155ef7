package org.dateline.store;

import java.util.List;
import org.dateline.cli.embedded.TableDefinition;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.node.ObjectNode;

/** Tables for tests, on any service that speaks DynamoDB. */
public final class DynamoTables {
    private DynamoTables() {}

    /** Makes a table. */
    public static void create(DynamoDbClient dynamo, String name) {
        dynamo.createTable(TableDefinition.named(name));
    }

    /** All that a table holds. */
    public static List<ObjectNode> items(DynamoDbClient dynamo, String name) {
        return dynamo.scanPaginator(scan -> scan.tableName(name).consistentRead(true)).items().stream()
                .map(NativeTypes::toJson)
                .toList();
    }
}
