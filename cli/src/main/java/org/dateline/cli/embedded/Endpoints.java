package org.dateline.cli.embedded;

import java.net.URI;

/**
 * Where a running stack can be reached. Any access key is accepted; {@code test} and {@code test} are customary.
 *
 * @param s3 endpoint for S3 clients
 * @param dynamodb endpoint for DynamoDB clients
 * @param bucket where releases are uploaded
 * @param table where their facts are
 */
public record Endpoints(URI s3, URI dynamodb, String bucket, String table) {
    /** The embedded bucket's name. */
    public static final String BUCKET = "releases";

    /** The embedded table's name. */
    public static final String TABLE = "dateline";

    /** Endpoints on these ports, under the customary names. */
    static Endpoints on(int s3Port, int dynamodbPort) {
        return new Endpoints(Loopback.uri(s3Port), Loopback.uri(dynamodbPort), BUCKET, TABLE);
    }
}
