package org.dateline.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.embedded.Access;
import org.dateline.cli.embedded.EmbeddedClients;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Which table a question goes to: the embedded one, or with {@code --table} a deployed one. */
final class TableOptions {
    @Option(names = "--table", paramLabel = "NAME", description = "A deployed table; the embedded one by default.")
    @Nullable
    String table;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Its AWS region; as the AWS CLI finds it by default.")
    @Nullable
    String region;

    @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile whose credentials to use.")
    @Nullable
    String profile;

    @Option(names = "--endpoint", paramLabel = "URL", description = "Another endpoint than AWS's.")
    @Nullable
    URI endpoint;

    @Mixin
    DataOption data = new DataOption();

    /** An open table. */
    static final class Opened implements AutoCloseable {
        private final FactsTable facts;
        private final List<String> awsOptions;
        private final List<Runnable> closing;

        private Opened(FactsTable facts, List<String> awsOptions, List<Runnable> closing) {
            this.facts = facts;
            this.awsOptions = awsOptions;
            this.closing = closing;
        }

        FactsTable facts() {
            return facts;
        }

        /** What the AWS CLI needs to reach the same table. */
        List<String> awsOptions() {
            return awsOptions;
        }

        @Override
        public void close() {
            closing.forEach(Runnable::run);
        }
    }

    boolean isEmbedded() {
        return table == null;
    }

    Opened open() {
        String name = table;
        if (name == null) {
            requireNothingElse();
            Access access = Access.toTable(data.data());
            URI uri = access.endpoints().dynamodb();
            // A table of this command alone is gone when the AWS CLI asks; it will ask the one that serve starts.
            URI askable = access.isShared() ? uri : ServeCommand.usualDynamoDb();
            DynamoDbClient client = EmbeddedClients.dynamoDb(uri);
            return new Opened(
                    new FactsTable(client, access.endpoints().table()),
                    List.of("--endpoint-url", askable.toString(), "--region", EmbeddedClients.REGION.id()),
                    List.of(client::close, access::close));
        }
        DynamoDbClient client = deployed();
        return new Opened(new FactsTable(client, name), awsOptions(), List.of(client::close));
    }

    private void requireNothingElse() {
        if (region != null || profile != null || endpoint != null) {
            throw Failure.usage("--region, --profile and --endpoint are for a deployed table: name it with --table");
        }
    }

    private DynamoDbClient deployed() {
        DynamoDbClientBuilder builder = DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials());
        if (region != null) {
            builder.region(Region.of(region));
        }
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        if (profile != null) {
            builder.overrideConfiguration(override -> override.defaultProfileName(profile));
        }
        return builder.build();
    }

    /** A client of the bucket that a deployed table belongs to. */
    S3Client deployedS3() {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials());
        if (region != null) {
            builder.region(Region.of(region));
        }
        if (endpoint != null) {
            builder.endpointOverride(endpoint).forcePathStyle(true);
        }
        if (profile != null) {
            builder.overrideConfiguration(override -> override.defaultProfileName(profile));
        }
        return builder.build();
    }

    private DefaultCredentialsProvider credentials() {
        return DefaultCredentialsProvider.builder().profileName(profile).build();
    }

    private List<String> awsOptions() {
        List<String> options = new ArrayList<>();
        add(options, "--endpoint-url", endpoint == null ? null : endpoint.toString());
        add(options, "--region", region);
        add(options, "--profile", profile);
        return options;
    }

    private static void add(List<String> options, String name, @Nullable String value) {
        if (value != null) {
            options.add(name);
            options.add(value);
        }
    }
}
