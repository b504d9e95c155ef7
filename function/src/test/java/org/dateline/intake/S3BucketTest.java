package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3's client against a socket that answers as S3 does. */
class S3BucketTest {
    private static final Upload UPLOAD = new Upload("abc", Instant.parse("2024-07-02T10:00:00Z"), "text/plain");
    private static final List<URI> asked = new CopyOnWriteArrayList<>();

    private static final long LARGE = 50_000_000;

    private static final AtomicLong sent = new AtomicLong();
    private static HttpServer server;
    private static S3Bucket bucket;

    @BeforeAll
    static void listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", S3BucketTest::answer);
        server.start();
        bucket = new S3Bucket(S3Client.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_1)
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .build());
    }

    @AfterAll
    static void stops() {
        server.stop(0);
    }

    @Test
    void readsTheCurrentObject() {
        Fetched fetched = bucket.fetch(new ObjectAddress("b", "present"), null);

        assertThat(fetched).isInstanceOfSatisfying(Fetched.Present.class, present -> {
            assertThat(present.upload()).isEqualTo(UPLOAD);
            assertThat(present.content()).asString(StandardCharsets.UTF_8).isEqualTo("text");
        });
    }

    @Test
    void asksForNoVersion() {
        bucket.fetch(new ObjectAddress("b", "present"), null);

        assertThat(asked).allSatisfy(uri -> assertThat(uri.toString()).doesNotContain("versionId"));
    }

    @Test
    void doesNotReadAnUploadThatIsKnown() {
        assertThat(bucket.fetch(new ObjectAddress("b", "present"), UPLOAD)).isEqualTo(new Fetched.Known(UPLOAD));
    }

    @Test
    void readsAnUploadWhosePredecessorIsKnown() {
        Upload known = new Upload("abc", UPLOAD.lastModified().minusSeconds(1), "text/plain");

        assertThat(bucket.fetch(new ObjectAddress("b", "present"), known)).isInstanceOf(Fetched.Present.class);
    }

    @Test
    void doesNotReadWhatIsTooLarge() {
        assertThat(bucket.fetch(new ObjectAddress("b", "large"), null)).isEqualTo(new Fetched.TooLarge(UPLOAD, LARGE));
        assertThat(sent.get()).isLessThan(LARGE / 2);
    }

    @Test
    void findsNoObjectWhereThereIsNoKey() {
        assertThat(bucket.fetch(new ObjectAddress("b", "NoSuchKey"), null)).isEqualTo(new Fetched.Gone());
    }

    @Test
    void throwsWhereThereIsNoBucket() {
        assertThatThrownBy(() -> bucket.fetch(new ObjectAddress("b", "NoSuchBucket"), null))
                .isInstanceOf(NoSuchBucketException.class);
    }

    @Test
    void throwsWhereItMayNotRead() {
        assertThatThrownBy(() -> bucket.fetch(new ObjectAddress("b", "AccessDenied"), null))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
    }

    @ParameterizedTest
    @CsvSource({
        "binary/octet-stream, ''",
        "Application/Octet-Stream; x=y, ''",
        "text/html; charset=iso-8859-1, text/html; charset=iso-8859-1",
        ", ''",
    })
    void takesATypeThatSaysBytesForNone(String contentType, String declared) {
        assertThat(S3Bucket.declared(contentType)).isEqualTo(declared);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI());
        String key = exchange.getRequestURI().getPath().substring("/b/".length());
        switch (key) {
            case "present" -> send(exchange, 200, "text");
            case "large" -> sendUntilClosed(exchange);
            default ->
                send(
                        exchange,
                        key.equals("AccessDenied") ? 403 : 404,
                        "<Error><Code>" + key + "</Code><Message>no</Message></Error>");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        headers(exchange);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void sendUntilClosed(HttpExchange exchange) throws IOException {
        headers(exchange);
        exchange.sendResponseHeaders(200, LARGE);
        byte[] chunk = new byte[100_000];
        try (var body = exchange.getResponseBody()) {
            while (sent.get() < LARGE) {
                body.write(chunk);
                sent.addAndGet(chunk.length);
            }
        } catch (IOException e) {
            // The client has hung up, as it should.
        }
    }

    private static void headers(HttpExchange exchange) {
        exchange.getResponseHeaders().add("ETag", "\"abc\"");
        exchange.getResponseHeaders().add("Last-Modified", "Tue, 02 Jul 2024 10:00:00 GMT");
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
    }
}
