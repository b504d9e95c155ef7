package org.dateline.store;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import tools.jackson.databind.node.ObjectNode;

/** Tables for tests, on any service that speaks DynamoDB. */
public final class DynamoTables {
    private DynamoTables() {}

    /** Makes a table with the keys that the function writes; the index is the reader's and left out. */
    public static void create(DynamoDbClient dynamo, String name) {
        dynamo.createTable(create -> create.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attribute("releaseId"), attribute("facet"))
                .keySchema(key("releaseId", KeyType.HASH), key("facet", KeyType.RANGE)));
    }

    /** All that a table holds. */
    public static List<ObjectNode> items(DynamoDbClient dynamo, String name) {
        return dynamo.scanPaginator(scan -> scan.tableName(name).consistentRead(true)).items().stream()
                .map(NativeTypes::toJson)
                .toList();
    }

    private static AttributeDefinition attribute(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
