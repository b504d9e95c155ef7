package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.intake.Bucket;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.UnknownEventException;
import org.dateline.intake.Upload;
import org.dateline.record.Reading;
import org.dateline.store.IncompleteException;
import org.dateline.store.MemoryBucket;
import org.dateline.store.MemoryTable;
import org.dateline.store.Reconciler;
import org.dateline.store.ReleaseParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReleaseFunctionTest {
    private static final Instant NOW = Instant.parse("2024-07-02T10:00:00Z");
    private static final String TEXT = "OSLO, July 2, 2024 -- Acme Corp. said that jane@acme.example answers.";

    private final MemoryBucket bucket = new MemoryBucket();
    private final MemoryTable table = new MemoryTable();
    private LambdaContext context = new LambdaContext(() -> 60_000);
    private ReleaseParser.Extraction extraction = new ReleaseExtractor()::read;

    @Test
    void writesTheRecordOfAnUpload() throws IOException {
        upload("a b.txt");

        assertThat(answer(notification("a+b.txt"))).isEqualTo("{\"outcomes\":{\"written\":1}}");
        assertThat(release("s3://b/a b.txt").path("status").asString()).isEqualTo("usable");
    }

    @Test
    void removesTheRecordOfADeletedObject() throws IOException {
        upload("a.txt");
        answer(notification("a.txt"));
        bucket.delete(new ObjectAddress("b", "a.txt"));

        assertThat(answer(notification("a.txt"))).isEqualTo("{\"outcomes\":{\"deleted\":1}}");
        assertThat(table.items()).hasSize(1);
    }

    @Test
    void doesNothingAboutATestEvent() throws IOException {
        assertThat(answer("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"b\"}"))
                .isEqualTo("{\"outcomes\":{}}");
    }

    @Test
    void failsForAnEventOfNoKnownShape() {
        assertThatThrownBy(() -> answer("{\"hello\": \"world\"}"))
                .isInstanceOf(UnknownEventException.class)
                .hasMessage("not an event we know: an object of hello");
    }

    @Test
    void deliversOnlyTheMessageAgainThatItDoesNotKnow() throws IOException {
        upload("a.txt");

        String answer = answer(batch(message("1", notification("a.txt")), message("2", "no JSON")));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
        assertThat(release("s3://b/a.txt").path("status").asString()).isEqualTo("usable");
        assertThat(context.lines().getFirst())
                .contains("\"messageId\":\"2\"", "\"problem\":\"unknown-event\"")
                .doesNotContain("no JSON");
    }

    @Test
    void reconcilesAKeyOnceHoweverOftenABatchNamesIt() throws IOException {
        upload("a.txt");

        String answer = answer(batch(message("1", notification("a.txt")), message("2", notification("a.txt"))));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(release("s3://b/a.txt").path("write").intValue()).isEqualTo(1);
    }

    @Test
    void failsEveryMessageThatNamesAKeyThatFailed() throws IOException {
        upload("a.txt");

        String answer = answer(batch(
                message("1", notification("forbidden")),
                message("2", notification("a.txt")),
                message("3", notification("forbidden", "a.txt"))));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"},{\"itemIdentifier\":\"3\"}]}");
    }

    @Test
    void failsForAnObjectThatItMayNotRead() {
        assertThatThrownBy(() -> answer(notification("forbidden")))
                .isInstanceOf(IncompleteException.class)
                .hasMessage("1 of 1 objects are not reconciled; the first because of S3 403 AccessDenied");
    }

    @Test
    void failsForABucketThatDoesNotExist() {
        assertThatThrownBy(() -> answer(notification("no-bucket")))
                .isInstanceOf(IncompleteException.class)
                .hasMessage("1 of 1 objects are not reconciled; the first because of S3 404 NoSuchBucket");
    }

    @Test
    void rejectsAnEmptyObject() throws IOException {
        bucket.put(new ObjectAddress("b", "a.txt"), "", "text/plain", NOW);

        assertThat(answer(notification("a.txt"))).isEqualTo("{\"outcomes\":{\"rejected\":1}}");
        assertThat(release("s3://b/a.txt").path("problem").path("code").asString())
                .isEqualTo("empty");
    }

    @Test
    void rejectsAnObjectThatIsTooLargeWithoutReadingIt() throws IOException {
        bucket.putTooLarge(new ObjectAddress("b", "a.txt"), 50_000_000, NOW);
        answer(notification("a.txt"));

        JsonNode problem = release("s3://b/a.txt").path("problem");
        assertThat(problem.path("code").asString()).isEqualTo("too-large");
        assertThat(problem.path("message").asString())
                .isEqualTo(
                        "The file has 50,000,000 bytes; at most 10,485,760 are read. Split it, or upload the release's text alone.");
        assertThat(table.items())
                .extracting(item -> item.path("facet").asString())
                .containsExactly("release", "state:rejected");
    }

    @Test
    void rejectsADocumentThatItsOwnCodeFailsOn() throws IOException {
        upload("a.txt");
        extraction = (content, mediaType, name) -> {
            throw new IllegalStateException("quotes " + TEXT);
        };

        assertThat(answer(notification("a.txt"))).isEqualTo("{\"outcomes\":{\"rejected\":1}}");
        assertThat(release("s3://b/a.txt").path("problem").path("code").asString())
                .isEqualTo("internal-error");
        assertThat(context.lines().getFirst())
                .contains("\"problem\":\"internal-error\",\"fault\":\"java.lang.IllegalStateException at ")
                .doesNotContain("jane@");
    }

    @Test
    void rejectsADocumentWhoseNestingExhaustsTheStack() throws IOException {
        upload("a.txt");
        extraction = (content, mediaType, name) -> {
            throw new StackOverflowError();
        };

        assertThat(answer(notification("a.txt"))).isEqualTo("{\"outcomes\":{\"rejected\":1}}");
    }

    @Test
    void logsOneLineOfJsonForAnObject() throws IOException {
        upload("a.txt");
        answer(notification("a.txt"));

        JsonNode line = JsonMapper.shared().readTree(context.lines().getFirst());
        assertThat(context.lines()).hasSize(1);
        assertThat(line.propertyNames())
                .containsExactly("releaseId", "outcome", "parserVersion", "bytes", "ms", "requestId");
        assertThat(line.path("bytes").intValue()).isEqualTo(TEXT.length());
    }

    @Test
    void reconcilesAThousandRecordsOfOneEvent() throws IOException {
        String[] keys = IntStream.range(0, 1_000).mapToObj(i -> "k" + i).toArray(String[]::new);
        List.of(keys).forEach(this::upload);
        Reading same = extraction.read(TEXT.getBytes(StandardCharsets.UTF_8), "", "a.txt");
        extraction = (bytes, mediaType, name) -> same;

        assertThat(answer(notification(keys))).isEqualTo("{\"outcomes\":{\"written\":1000}}");
    }

    @Test
    void reconcilesAKeyOfTheGreatestLength() throws IOException {
        String key = "\u0142".repeat(512);
        upload(key);
        answer(notification("%C5%82".repeat(512)));

        assertThat(release("s3://b/" + key).path("status").asString()).isEqualTo("usable");
    }

    @Test
    void givesBackTheMessagesThatItHasNoTimeToStart() throws IOException {
        upload("1");
        upload("2");
        upload("3");
        // Asked once at the start, then before each of three keys.
        Iterator<Integer> remaining = List.of(60_000, 30_000, 12_000, 9_000).iterator();
        context = new LambdaContext(remaining::next);

        String answer = answer(batch(
                message("1", notification("1")), message("2", notification("2")), message("3", notification("3"))));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"3\"}]}");
        assertThat(context.lines().getLast()).contains("\"outcome\":\"failed\",\"problem\":\"out-of-time\"");
    }

    @Test
    void startsEvenWhereAllItsTimeIsLessThanTheReserve() throws IOException {
        upload("a.txt");
        context = new LambdaContext(() -> 3_000);

        assertThat(answer(notification("a.txt"))).isEqualTo("{\"outcomes\":{\"written\":1}}");
    }

    @Test
    void readsAgainWhatABackfillForces() throws IOException {
        upload("a+b.txt");
        String backfill = "{\"source\": \"dateline:backfill\", \"bucket\": \"b\", \"keys\": [\"a+b.txt\"]%s}";
        answer(backfill.formatted(""));

        assertThat(answer(backfill.formatted(""))).isEqualTo("{\"outcomes\":{\"unchanged\":1}}");
        assertThat(answer(backfill.formatted(", \"force\": true"))).isEqualTo("{\"outcomes\":{\"written\":1}}");
    }

    private void upload(String key) {
        bucket.put(new ObjectAddress("b", key), TEXT, "text/plain", NOW);
    }

    /** The bucket, but for keys whose names say how AWS refuses them. */
    private Fetched fetch(ObjectAddress object, @Nullable Upload known) {
        return switch (object.key()) {
            case "forbidden" -> throw refusal(403, "AccessDenied");
            case "no-bucket" -> throw refusal(404, "NoSuchBucket");
            default -> bucket.fetch(object, known);
        };
    }

    private static RuntimeException refusal(int status, String code) {
        return S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .serviceName("S3")
                        .errorCode(code)
                        .build())
                .build();
    }

    private ObjectNode release(String releaseId) {
        return table.items().stream()
                .filter(item -> item.path("releaseId").asString().equals(releaseId))
                .filter(item -> item.path("facet").asString().equals("release"))
                .findFirst()
                .orElseThrow();
    }

    private static String notification(String... keys) {
        return IntStream.range(0, keys.length)
                .mapToObj(i -> """
                        {"eventVersion": "2.6", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
                         "s3": {"bucket": {"name": "b"}, "object": {"key": "%s"}}}""".formatted(keys[i]))
                .collect(Collectors.joining(",", "{\"Records\": [", "]}"));
    }

    private static String message(String id, String body) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("messageId", id)
                .put("eventSource", "aws:sqs")
                .put("body", body)
                .toString();
    }

    private static String batch(String... messages) {
        return "{\"Records\": [" + String.join(",", messages) + "]}";
    }

    private String answer(String event) throws IOException {
        Bucket asked = this::fetch;
        ReleaseFunction function = new ReleaseFunction(
                new Reconciler(
                        asked,
                        table,
                        new ReleaseParser(extraction, ReleaseExtractor.VERSION),
                        Clock.fixed(NOW, ZoneOffset.UTC)),
                Duration.ofSeconds(10));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, context);
        return output.toString(StandardCharsets.UTF_8);
    }
}
