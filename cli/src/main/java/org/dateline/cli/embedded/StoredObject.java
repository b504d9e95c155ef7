package org.dateline.cli.embedded;

import java.io.IOException;
import java.time.Instant;
import org.dateline.cli.talk.Failure;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * What the embedded bucket holds under a key, read from disk: a question needs no server.
 *
 * @param eTag without quotation marks
 * @param lastModified to the second at least
 */
public record StoredObject(String eTag, Instant lastModified) {
    /** The object under {@code key} of the embedded bucket; {@code null} where there is none. */
    public static @Nullable StoredObject of(DataFolder data, String key) {
        try (BlobStore store = EmbeddedBucket.store(data.bucket())) {
            HeadObjectResponse head = store.blobMetadataIfPresent(Endpoints.BUCKET, key);
            return head == null
                    ? null
                    : new StoredObject(NotifyingBlobStore.unquoted(head.eTag()), head.lastModified());
        } catch (IOException e) {
            throw Failure.unreachable("the folder " + data.bucket() + " cannot be read: check its permissions", e);
        }
    }
}
