package org.dateline.intake;

import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * How clients are made: from the environment variables that Lambda sets, with nothing left for the SDK to search for,
 * because its search costs every cold start. An endpoint other than AWS's is named by the SDK's own variables,
 * {@code AWS_ENDPOINT_URL} and those for one service.
 */
public final class AwsEnvironment {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    /** The longest silence while a response is read; no larger time-out covers the body of an object. */
    private static final Duration SILENCE = Duration.ofSeconds(5);
    /** Long enough for S3's slowest ordinary answer, short enough to be tried again within one invocation. */
    private static final Duration ATTEMPT = Duration.ofSeconds(5);

    private static final Duration CALL = Duration.ofSeconds(12);

    private final Map<String, String> variables;
    private final SdkHttpClient http = UrlConnectionHttpClient.builder()
            .connectionTimeout(CONNECTING)
            .socketTimeout(SILENCE)
            .build();

    /** Reads {@code variables}, named as in the process's environment. */
    public AwsEnvironment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The value of a variable without which there is nothing to work on. */
    public String required(String name) {
        String value = variables.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }

    /** Whether S3 is not AWS's own: such services seldom answer to a bucket's name as a host. */
    boolean hasOwnS3() {
        return variables.containsKey("AWS_ENDPOINT_URL") || variables.containsKey("AWS_ENDPOINT_URL_S3");
    }

    /** Completes a client's builder: region, credentials, connection, time-outs. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.region(Region.of(required("AWS_REGION")))
                .credentialsProvider(credentials())
                .httpClient(http)
                .overrideConfiguration(override -> override.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .retryStrategy(RetryMode.STANDARD))
                .build();
    }

    private AwsCredentialsProvider credentials() {
        // Under SnapStart the variables are absent and the default chain finds the container's endpoint.
        return variables.containsKey("AWS_ACCESS_KEY_ID")
                ? EnvironmentVariableCredentialsProvider.create()
                : DefaultCredentialsProvider.builder().build();
    }
}
