package org.dateline.cli.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.query.ReleaseItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import tools.jackson.databind.node.ObjectNode;

/** The whole path, with the real function: what happens to an object is seen in the table. */
class StackIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static final List<String> complaints = new CopyOnWriteArrayList<>();
    private static Stack stack;
    private static S3Client s3;
    private static DynamoDbClient table;

    @BeforeAll
    static void start() {
        stack = requireNonNull(
                Stack.start(DataFolder.at(folder), 0, 0, FunctionCode.built(Path.of("..")), complaints::add));
        s3 = EmbeddedClients.s3(stack.endpoints().s3());
        table = EmbeddedClients.dynamoDb(stack.endpoints().dynamodb());
    }

    @AfterAll
    static void stop() {
        s3.close();
        table.close();
        stack.close();
    }

    private static void put(String key, String text) {
        s3.putObject(
                request -> request.bucket(Endpoints.BUCKET).key(key).contentType("text/plain"),
                RequestBody.fromString(text));
    }

    private static ObjectNode await(String key, String status) throws InterruptedException {
        FactsTable facts = new FactsTable(table, Endpoints.TABLE);
        Instant end = Instant.now().plus(PATIENCE);
        ReleaseItem item = facts.release("s3://" + Endpoints.BUCKET + "/" + key);
        while (item == null || !item.status().equals(status)) {
            assertThat(Instant.now())
                    .as("%s is %s; complaints: %s", key, item, complaints)
                    .isBefore(end);
            Thread.sleep(50);
            item = facts.release("s3://" + Endpoints.BUCKET + "/" + key);
        }
        return item.json();
    }

    @Test
    void putsARecordIntoTheTable() throws Exception {
        put("2024/07/harbour.txt", "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opens a quay.");
        ObjectNode item = await("2024/07/harbour.txt", "usable");
        assertThat(item.path("characters").asInt()).isEqualTo(70);
    }

    @Test
    void putsARejectionIntoTheTable() throws Exception {
        put("empty.txt", "");
        ObjectNode item = await("empty.txt", "rejected");
        assertThat(item.at("/problem/code").asString()).isEqualTo("empty");
    }

    @Test
    void understandsKeysWithBlanksPlusSignsAndForeignLetters() throws Exception {
        String key = "2024/07/北京 + Łódź, 100% “new”.txt";
        put(key, "A text.");
        await(key, "usable");
    }

    @Test
    void followsACopy() throws Exception {
        put("original.txt", "A text.");
        s3.copyObject(request -> request.sourceBucket(Endpoints.BUCKET)
                .sourceKey("original.txt")
                .destinationBucket(Endpoints.BUCKET)
                .destinationKey("copy of original.txt"));
        await("copy of original.txt", "usable");
    }

    @Test
    void followsAMultipartUpload() throws Exception {
        String id = s3.createMultipartUpload(request ->
                        request.bucket(Endpoints.BUCKET).key("parts.txt").contentType("text/plain"))
                .uploadId();
        String tag = s3.uploadPart(
                        request -> request.bucket(Endpoints.BUCKET)
                                .key("parts.txt")
                                .uploadId(id)
                                .partNumber(1),
                        RequestBody.fromString("A text in parts."))
                .eTag();
        s3.completeMultipartUpload(request -> request.bucket(Endpoints.BUCKET)
                .key("parts.txt")
                .uploadId(id)
                .multipartUpload(parts -> parts.parts(
                        CompletedPart.builder().partNumber(1).eTag(tag).build())));
        ObjectNode item = await("parts.txt", "usable");
        assertThat(item.path("eTag").asString()).endsWith("-1");
        assertThat(stack.objectKeys()).noneMatch(key -> key.startsWith(".s3proxy"));
    }

    @Test
    void leavesATombstoneWhereAnObjectWasDeleted() throws Exception {
        put("gone.txt", "A text.");
        await("gone.txt", "usable");
        s3.deleteObject(request -> request.bucket(Endpoints.BUCKET).key("gone.txt"));
        await("gone.txt", "deleted");
    }

    @Test
    void replacesAFunctionThatIsKilled() throws Exception {
        put("before.txt", "A text.");
        await("before.txt", "usable");
        requireNonNull(stack.function()).handle().destroyForcibly();
        for (int n = 0; n < 5; n++) {
            put("after-" + n + ".txt", "A text.");
        }
        for (int n = 0; n < 5; n++) {
            await("after-" + n + ".txt", "usable");
        }
    }
}
