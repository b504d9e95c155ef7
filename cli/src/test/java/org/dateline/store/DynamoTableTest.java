package org.dateline.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import tools.jackson.databind.node.ObjectNode;

/** The table that we deploy, on DynamoDB Local. */
class DynamoTableTest extends StoreContract {
    private static final AtomicInteger tables = new AtomicInteger();

    private static DynamoDBProxyServer server;
    private static DynamoDbClient dynamo;

    private String name = "";

    @BeforeAll
    static void starts() throws Exception {
        String port = Integer.toString(freePort());
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-disableTelemetry", "-port", port});
        server.start();
        dynamo = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.EU_WEST_1)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build();
    }

    @AfterAll
    static void stops() throws Exception {
        dynamo.close();
        server.stop();
    }

    @Override
    protected Table emptyTable() {
        name = "releases-" + tables.incrementAndGet();
        dynamo.createTable(create -> create.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attribute("releaseId"), attribute("facet"))
                .keySchema(key("releaseId", KeyType.HASH), key("facet", KeyType.RANGE)));
        return new DynamoTable(dynamo, name);
    }

    @Override
    protected List<ObjectNode> items() {
        return dynamo.scanPaginator(scan -> scan.tableName(name).consistentRead(true)).items().stream()
                .map(NativeTypes::toJson)
                .toList();
    }

    @Override
    protected void sweep(String releaseId) {
        dynamo.deleteItem(delete -> delete.tableName(name)
                .key(Map.of(
                        "releaseId", AttributeValue.fromS(releaseId),
                        "facet", AttributeValue.fromS("release"))));
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
