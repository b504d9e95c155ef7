package org.dateline.cli.embedded;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.cli.query.FactsTable;
import org.dateline.cli.query.ReleaseItem;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Puts releases into the embedded bucket and waits until the table shows them. */
public final class Uploads implements AutoCloseable {
    /** How long the table may take; the function's process starts within seconds and is retried within a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(25);

    private final Access access;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final FactsTable table;
    private final Map<String, HeadObjectResponse> objects = new HashMap<>();

    /** Uploads to the stack behind {@code access}. */
    public Uploads(Access access) {
        this.access = access;
        this.s3 = EmbeddedClients.s3(access.endpoints().s3());
        this.dynamoDb = EmbeddedClients.dynamoDb(access.endpoints().dynamodb());
        this.table = new FactsTable(dynamoDb, access.endpoints().table());
    }

    /** Uploads one release, with the media type that its ending tells. */
    public void put(String key, byte[] content) {
        String bucket = access.endpoints().bucket();
        s3.putObject(
                request -> request.bucket(bucket).key(key).contentType(mediaType(key)), RequestBody.fromBytes(content));
        objects.put(key, s3.headObject(request -> request.bucket(bucket).key(key)));
    }

    /** The types that people upload releases as (IANA media types); the function decides what it reads. */
    private static @Nullable String mediaType(String key) {
        return switch (key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt" -> "text/plain";
            case "md" -> "text/markdown";
            case "html", "htm" -> "text/html";
            case "xml" -> "application/xml";
            case "eml" -> "message/rfc822";
            case "pdf" -> "application/pdf";
            case "rtf" -> "application/rtf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "odt" -> "application/vnd.oasis.opendocument.text";
            default -> null;
        };
    }

    /** Waits until the table shows what was put under {@code key}. */
    public ReleaseItem await(String key) {
        HeadObjectResponse object = objects.get(key);
        if (object == null) {
            throw new IllegalArgumentException("nothing was put under " + key);
        }
        String releaseId = "s3://" + access.endpoints().bucket() + "/" + key;
        Instant end = Instant.now().plus(PATIENCE);
        int givenUp = access.givenUp();
        ReleaseItem item = table.release(releaseId);
        while (item == null || !item.shows(object.eTag(), object.lastModified())) {
            if (access.givenUp() > givenUp || Instant.now().isAfter(end)) {
                throw Failure.bug(
                        "the function did not get " + key + " done: function.log in the data folder says why");
            }
            pause();
            item = table.release(releaseId);
        }
        return item;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.unreachable("interrupted", e);
        }
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
    }
}
