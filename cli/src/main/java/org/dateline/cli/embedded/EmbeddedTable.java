package org.dateline.cli.embedded;

import java.nio.file.Path;
import org.dateline.cli.talk.Failure;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
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
            client.createTable(TableDefinition.named(Endpoints.TABLE));
            client.updateTimeToLive(request -> request.tableName(Endpoints.TABLE)
                    .timeToLiveSpecification(
                            ttl -> ttl.attributeName("expiresAt").enabled(true)));
        } catch (ResourceInUseException e) {
            // It survived from an earlier run.
        }
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
