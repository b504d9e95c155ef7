package org.dateline.cli.embedded;

import java.nio.file.Path;
import org.dateline.cli.talk.Failure;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in this process, on a file, with the table of design section 3. */
final class EmbeddedTable implements AutoCloseable {
    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final int port;

    private EmbeddedTable(Server server, LocalDynamoDBServerHandler handler, int port) {
        this.server = server;
        this.handler = handler;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param folder where its file lies; made if absent
     * @param port to listen on; 0 for any free one
     */
    static EmbeddedTable start(Path folder, int port) {
        // Its own server class would listen on every address, so that anyone in the network could read the table.
        Server server = new Server(Loopback.socket(port));
        try {
            // One database for all access keys and regions: whoever asks, with whatever test keys, sees the same table.
            var requests = new LocalDynamoDBRequestHandler(0, false, folder.toString(), true, false);
            var handler = new LocalDynamoDBServerHandler(requests, null);
            server.setHandler(handler);
            server.start();
            int listening = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            EmbeddedTable table = new EmbeddedTable(server, handler, listening);
            table.createIfAbsent();
            return table;
        } catch (Exception e) {
            throw Failure.unreachable(
                    "the embedded table does not start in " + folder + ": " + e.getMessage()
                            + "; if the folder is damaged, move it away, and the table is made again from the bucket",
                    e);
        }
    }

    int port() {
        return port;
    }

    private void createIfAbsent() {
        try (DynamoDbClient client = EmbeddedClients.dynamoDb(Loopback.uri(port))) {
            client.createTable(definition());
            client.updateTimeToLive(request -> request.tableName(Endpoints.TABLE)
                    .timeToLiveSpecification(
                            ttl -> ttl.attributeName("expiresAt").enabled(true)));
        } catch (ResourceInUseException e) {
            // It survived from an earlier run.
        }
    }

    private static CreateTableRequest definition() {
        return CreateTableRequest.builder()
                .tableName(Endpoints.TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(string("releaseId"), string("facet"), string("at"))
                .keySchema(key("releaseId", KeyType.HASH), key("facet", KeyType.RANGE))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("by-facet")
                        .keySchema(key("facet", KeyType.HASH), key("at", KeyType.RANGE))
                        .projection(projection -> projection.projectionType(ProjectionType.ALL))
                        .build())
                .build();
    }

    private static AttributeDefinition string(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded table does not stop", e);
        }
    }
}
