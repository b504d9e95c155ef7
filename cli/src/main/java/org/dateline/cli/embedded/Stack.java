package org.dateline.cli.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Everything that runs in AWS, on this machine: put a release into the bucket, and a moment later its facts are in the
 * table. What was not processed when an earlier run ended is processed now.
 */
public final class Stack implements AutoCloseable {
    /** Longer than an invocation may take, as AWS advises for queues that feed functions. */
    private static final Duration VISIBILITY = Delivery.LIMIT.multipliedBy(2);

    private final DataFolder.Lock lock;
    private final EmbeddedTable table;
    private final EmbeddedBucket bucket;
    private final EventQueue queue;
    private final Delivery delivery;

    private Stack(
            DataFolder.Lock lock, EmbeddedTable table, EmbeddedBucket bucket, EventQueue queue, Delivery delivery) {
        this.lock = lock;
        this.table = table;
        this.bucket = bucket;
        this.queue = queue;
        this.delivery = delivery;
    }

    /**
     * Starts it and waits until it can be used.
     *
     * @param data where it keeps its data
     * @param s3Port to listen on, 0 for any free one
     * @param dynamodbPort to listen on, 0 for any free one
     * @param root of the repository, where the build put the function
     * @param complaints told, in a sentence, of what goes wrong later
     * @return {@code null} if another process is working on this data
     */
    public static @Nullable Stack start(
            DataFolder data, int s3Port, int dynamodbPort, Path root, Consumer<String> complaints) {
        return start(data, s3Port, dynamodbPort, FunctionCode.built(root), complaints);
    }

    /** The same with other code. */
    static @Nullable Stack start(
            DataFolder data, int s3Port, int dynamodbPort, FunctionCode code, Consumer<String> complaints) {
        DataFolder.Lock lock = data.tryLock();
        if (lock == null) {
            return null;
        }
        Loopback.requireFree(s3Port);
        Loopback.requireFree(dynamodbPort);
        InstantSource clock = InstantSource.system();
        EventQueue queue = new EventQueue(VISIBILITY, clock);
        S3Notifications notifications = new S3Notifications(clock);
        CompletableFuture<EmbeddedTable> starting =
                CompletableFuture.supplyAsync(() -> EmbeddedTable.start(data.table(), dynamodbPort));
        EmbeddedBucket bucket = EmbeddedBucket.start(
                data.bucket(),
                data.uploading(),
                s3Port,
                change -> queue.send(notifications.of(change).toString()));
        EmbeddedTable table = started(starting);
        Endpoints endpoints = Endpoints.on(bucket.port(), table.port());
        Delivery delivery =
                new Delivery(queue, () -> FunctionProcess.start(code, environment(endpoints), data.log()), complaints);
        Stack stack = new Stack(lock, table, bucket, queue, delivery);
        delivery.start();
        stack.sendBacklog();
        lock.publish(endpoints);
        return stack;
    }

    private static EmbeddedTable started(CompletableFuture<EmbeddedTable> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Failure failure ? failure : e;
        }
    }

    /** The function's own variables, and where it finds the bucket and the table. */
    private static Map<String, String> environment(Endpoints endpoints) {
        return Map.of(
                "TABLE", endpoints.table(),
                "AWS_ENDPOINT_URL_S3", endpoints.s3().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB", endpoints.dynamodb().toString());
    }

    private void sendBacklog() {
        try (DynamoDbClient client = EmbeddedClients.dynamoDb(endpoints().dynamodb())) {
            Backlog.keys(bucket.objects(), new FactsTable(client, Endpoints.TABLE))
                    .forEach(key -> queue.send(Backlog.request(key)));
        }
    }

    /** Where it can be reached. */
    public Endpoints endpoints() {
        return Endpoints.on(bucket.port(), table.port());
    }

    /** The keys that the bucket holds. */
    Set<String> objectKeys() {
        return bucket.objects().keySet();
    }

    /** Events neither processed nor given up. */
    int pending() {
        return queue.size();
    }

    /** Events that the function failed on five times; they are tried again when a stack starts the next time. */
    public int givenUp() {
        return queue.deadLetters().size();
    }

    /** The function's process, for tests that end it. */
    @Nullable
    FunctionProcess function() {
        return delivery.function();
    }

    @Override
    public void close() {
        bucket.close();
        delivery.close();
        table.close();
        lock.close();
    }
}
