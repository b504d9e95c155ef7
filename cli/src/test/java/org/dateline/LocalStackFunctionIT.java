package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.dateline.intake.AwsEnvironment;
import org.dateline.intake.S3Bucket;
import org.dateline.store.DynamoTable;
import org.dateline.store.DynamoTables;
import org.dateline.store.Reconciler;
import org.dateline.store.ReleaseParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The whole handler on LocalStack: its S3 tells its SQS of a change, the handler reads S3 and writes its DynamoDB. */
class LocalStackFunctionIT {
    private static final String BUCKET = "localstack-releases";
    private static final String TABLE = "localstack-facts";
    private static final String KEY = "2025/state visit + reply.txt";
    private static final String RELEASE =
            "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opened a quay for sailing ships on Tuesday.\n";

    /** The SDK's own property for {@code AWS_ENDPOINT_URL}, which a test cannot set for its own process. */
    private static final String ENDPOINT = "aws.endpointUrl";

    private static S3Client s3;
    private static SqsClient sqs;
    private static DynamoDbClient dynamo;
    private static String queue = "";
    private static ReleaseFunction function;

    @BeforeAll
    static void wires() {
        LocalStack localStack = LocalStack.started();
        s3 = localStack.client(S3Client.builder().forcePathStyle(true));
        sqs = localStack.client(SqsClient.builder());
        dynamo = localStack.client(DynamoDbClient.builder());
        DynamoTables.create(dynamo, TABLE);
        queue = sqs.createQueue(create -> create.queueName("localstack-events")).queueUrl();
        String arn = sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        s3.createBucket(create -> create.bucket(BUCKET));
        QueueConfiguration changes = QueueConfiguration.builder()
                .queueArn(arn)
                .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
                .build();
        s3.putBucketNotificationConfiguration(
                put -> put.bucket(BUCKET).notificationConfiguration(notify -> notify.queueConfigurations(changes)));
        System.setProperty(ENDPOINT, localStack.endpoint().toString());
        var environment = new AwsEnvironment(localStack.environment(TABLE));
        function = new ReleaseFunction(
                new Reconciler(
                        S3Bucket.connect(environment),
                        DynamoTable.connect(environment),
                        new ReleaseParser(new ReleaseExtractor()::read, ReleaseExtractor.VERSION),
                        Clock.systemUTC()),
                Duration.ZERO);
    }

    @AfterAll
    static void forgetsTheEndpoint() {
        System.clearProperty(ENDPOINT);
    }

    @Test
    void followsAnObjectFromUploadToRemoval() throws IOException {
        s3.putObject(
                put -> put.bucket(BUCKET).key(KEY).contentType("text/plain"),
                RequestBody.fromString(RELEASE, StandardCharsets.UTF_8));
        assertThat(answer(nextMessage(":Put"))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(facets()).contains("release", "dateline:PT/lisbon", "wire:pr-newswire", "day:2024-07-02");

        s3.deleteObject(delete -> delete.bucket(BUCKET).key(KEY));
        assertThat(answer(nextMessage(":Delete"))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(facets()).containsExactly("release");
        assertThat(release().path("status").asString()).isEqualTo("deleted");
    }

    /** The first message that tells of such a change; S3 sends a test event before any. */
    private static Message nextMessage(String change) {
        for (int attempt = 0; attempt < 10; attempt++) {
            for (Message message : sqs.receiveMessage(receive ->
                            receive.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(3))
                    .messages()) {
                sqs.deleteMessage(delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle()));
                if (message.body().contains(change)) {
                    return message;
                }
            }
        }
        throw new AssertionError("the queue heard of no " + change);
    }

    /** What the function answers to a message, handed over as Lambda does. */
    private static String answer(Message message) throws IOException {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ArrayNode records = event.putArray("Records");
        records.addObject()
                .put("messageId", message.messageId())
                .put("eventSource", "aws:sqs")
                .put("body", message.body());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] bytes = event.toString().getBytes(StandardCharsets.UTF_8);
        function.handleRequest(new ByteArrayInputStream(bytes), answer, new LambdaContext(() -> 60_000));
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static List<String> facets() {
        return DynamoTables.items(dynamo, TABLE).stream()
                .map(item -> item.path("facet").asString())
                .toList();
    }

    private static JsonNode release() {
        return DynamoTables.items(dynamo, TABLE).getFirst();
    }
}
