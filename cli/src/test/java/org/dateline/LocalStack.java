package org.dateline;

import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * LocalStack in a container, one for all tests. Its image is named by the system property {@code localstack.image}, then by
 * the variable {@code LOCALSTACK_IMAGE}; by default it is the last that needs no account. Tests that want it are skipped
 * unless {@code -Dlocalstack=required}, so that a build needs no Docker engine and waits for no image.
 */
public final class LocalStack {
    private static final String DEFAULT_IMAGE = "localstack/localstack:4.14.0";
    private static final String REGION = "eu-west-1";

    private static @Nullable LocalStack running;

    private final LocalStackContainer container;

    private LocalStack(LocalStackContainer container) {
        this.container = container;
    }

    /** The running LocalStack; started by the first who asks, and stopped with the JVM. */
    public static synchronized LocalStack started() {
        if (running == null) {
            if (!"required".equals(System.getProperty("localstack"))) {
                abort(
                        "skipped: only -Dlocalstack=required starts LocalStack, which needs a Docker engine and its image");
            }
            running = new LocalStack(start());
        }
        return running;
    }

    private static LocalStackContainer start() {
        String named = System.getenv().getOrDefault("LOCALSTACK_IMAGE", DEFAULT_IMAGE);
        var image = DockerImageName.parse(System.getProperty("localstack.image", named))
                .asCompatibleSubstituteFor("localstack/localstack");
        var container = new LocalStackContainer(image);
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return container;
    }

    /** Where it answers for every service. */
    public URI endpoint() {
        return container.getEndpoint();
    }

    /** The environment that a function sees which runs against it. */
    public Map<String, String> environment(String table) {
        return Map.of(
                "AWS_REGION",
                REGION,
                "AWS_ENDPOINT_URL",
                endpoint().toString(),
                "AWS_ACCESS_KEY_ID",
                "test",
                "AWS_SECRET_ACCESS_KEY",
                "test",
                "TABLE",
                table);
    }

    /** Completes a client's builder. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(endpoint())
                .region(Region.of(REGION))
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build();
    }
}
