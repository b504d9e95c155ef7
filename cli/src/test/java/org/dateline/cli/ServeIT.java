package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.cli.embedded.EmbeddedClients;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.query.ReleaseItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} as its own process, as people and scripts run it. */
class ServeIT {
    private static final int UPLOADS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /** A server, and the line that it announced itself with. */
    private record Server(Process process, JsonNode line) implements AutoCloseable {
        S3Client s3() {
            return EmbeddedClients.s3(URI.create(line.path("s3").asString()));
        }

        DynamoDbClient dynamoDb() {
            return EmbeddedClients.dynamoDb(URI.create(line.path("dynamodb").asString()));
        }

        @Override
        public void close() {
            process.destroy();
            assertThat(process.onExit()).as("stops when asked").succeedsWithin(Duration.ofSeconds(20));
        }
    }

    private Server serve() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddateline.root=..",
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString())
                .redirectError(folder.resolve("serve.err").toFile())
                .start();
        BufferedReader out = process.inputReader();
        return new Server(process, JsonMapper.shared().readTree(String.valueOf(out.readLine())));
    }

    private static String text(int n) {
        return "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opened quay number " + n + ".\n";
    }

    /** The client's own retries are part of it: who uploads gets an answer or tries again. */
    private static boolean put(S3Client s3, int n) {
        try {
            s3.putObject(
                    request ->
                            request.bucket("releases").key("quay " + n + ".txt").contentType("text/plain"),
                    RequestBody.fromString(text(n)));
            return true;
        } catch (SdkException killed) {
            return false;
        }
    }

    @Test
    void endsWithEveryRecordAlthoughItIsKilledInTheMiddle() throws Exception {
        List<Integer> failed = new ArrayList<>();
        List<ProcessHandle> functions;
        try (Server killed = serve();
                S3Client s3 = killed.s3()) {
            for (int n = 0; n < UPLOADS / 2; n++) {
                put(s3, n);
            }
            functions = killed.process().toHandle().children().toList();
            Thread killer = Thread.ofPlatform().start(() -> killed.process().destroyForcibly());
            for (int n = UPLOADS / 2; n < UPLOADS; n++) {
                if (!failed.isEmpty() || !put(s3, n)) {
                    failed.add(n);
                }
            }
            killer.join();
        }
        assertThat(failed).isNotEmpty();
        for (ProcessHandle function : functions) {
            function.onExit().get(30, TimeUnit.SECONDS);
        }
        try (Server again = serve();
                S3Client s3 = again.s3();
                DynamoDbClient dynamoDb = again.dynamoDb()) {
            failed.forEach(n -> assertThat(put(s3, n)).isTrue());
            FactsTable table =
                    new FactsTable(dynamoDb, again.line().path("table").asString());
            for (int n = 0; n < UPLOADS; n++) {
                assertThat(usable(table, n).path("characters").asInt()).isEqualTo(text(n).length());
            }
            assertThat(s3.listObjectsV2(request -> request.bucket("releases")).contents())
                    .extracting(S3Object::key)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, UPLOADS)
                            .mapToObj(n -> "quay " + n + ".txt")
                            .toList());
            assertThat(table.releases()).hasSize(UPLOADS);
        }
    }

    private static JsonNode usable(FactsTable table, int n) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        ReleaseItem item = table.release("s3://releases/quay " + n + ".txt");
        while (item == null || !item.status().equals("usable")) {
            assertThat(Instant.now()).as("upload %s is %s", n, item).isBefore(end);
            Thread.sleep(50);
            item = table.release("s3://releases/quay " + n + ".txt");
        }
        return item.json();
    }

    @Test
    void answersQueriesOfOtherProcessesWhileItRuns() throws Exception {
        try (Server server = serve();
                S3Client s3 = server.s3();
                DynamoDbClient dynamoDb = server.dynamoDb()) {
            put(s3, 1);
            usable(new FactsTable(dynamoDb, "dateline"), 1);
            String data = folder.resolve("data").toString();
            Ran status = Ran.dateline("status", "s3://releases/quay 1.txt", "--data", data);
            assertThat(status.out()).contains("\"item\":\"usable\",\"object\":\"present\",\"current\":true");
            Ran second = Ran.dateline("serve", "--port", "0", "--data", data);
            assertThat(second.err())
                    .isEqualTo("dateline: another dateline command is working in " + data
                            + ": stop it, or name another folder with --data\n");
            assertThat(second.code()).isEqualTo(4);
        }
    }
}
