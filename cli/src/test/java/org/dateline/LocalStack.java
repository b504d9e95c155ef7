package org.dateline;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * the variable {@code LOCALSTACK_IMAGE}; by default it is the last that needs no account. Tests that want it run where a
 * Docker engine has that image; elsewhere they are skipped, so that a build waits for no download, unless
 * {@code -Dlocalstack=required}.
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
            DockerImageName image = image();
            if (!"required".equals(System.getProperty("localstack")) && !isAtHand(image)) {
                abort("skipped: no Docker engine here has " + image + "; pull it, or ask with -Dlocalstack=required");
            }
            running = new LocalStack(start(image));
        }
        return running;
    }

    private static DockerImageName image() {
        String named = System.getenv().getOrDefault("LOCALSTACK_IMAGE", DEFAULT_IMAGE);
        return DockerImageName.parse(System.getProperty("localstack.image", named))
                .asCompatibleSubstituteFor("localstack/localstack");
    }

    /** Asks Docker's own client: that of Testcontainers would first download a container that tidies up. */
    private static boolean isAtHand(DockerImageName image) {
        try {
            Process inspect = new ProcessBuilder("docker", "image", "inspect", image.asCanonicalNameString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (inspect.waitFor(10, TimeUnit.SECONDS)) {
                return inspect.exitValue() == 0;
            }
            inspect.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LocalStackContainer start(DockerImageName image) {
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
