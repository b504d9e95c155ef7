package org.dateline.cli.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.cli.talk.Failure;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** S3Proxy in this process, on a folder, telling a listener of every change to the bucket of releases. */
final class EmbeddedBucket implements AutoCloseable {
    private final BlobStore store;
    private final S3Proxy server;

    private EmbeddedBucket(BlobStore store, S3Proxy server) {
        this.store = store;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param folder where objects lie, one folder a bucket; made if absent
     * @param uploading where uploads are noted while they go on; made if absent
     * @param port to listen on; 0 for any free one
     * @param listener told of every change, on the thread that makes it
     */
    static EmbeddedBucket start(Path folder, Path uploading, int port, Consumer<S3Change> listener) {
        try {
            UnfinishedUploads unfinished = new UnfinishedUploads(uploading, folder);
            unfinished.clear();
            BlobStore store = store(folder);
            if (!store.containerExists(Endpoints.BUCKET)) {
                store.createContainer(Endpoints.BUCKET);
            }
            Consumer<S3Change> ofReleases = change -> {
                if (change.bucket().equals(Endpoints.BUCKET)) {
                    listener.accept(change);
                }
            };
            S3Proxy server = S3Proxy.builder()
                    .endpoint(Loopback.uri(port))
                    .blobStore(new NotifyingBlobStore(store, unfinished, ofReleases))
                    // As DynamoDB Local: whatever test keys a client has, it is let in. Only this machine can ask.
                    .awsAuthentication(AuthenticationType.NONE, "", "")
                    .ignoreUnknownHeaders(true)
                    .build();
            server.start();
            return new EmbeddedBucket(store, server);
        } catch (Exception e) {
            throw Failure.unreachable("the embedded bucket does not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The objects on disk, without a server. */
    static BlobStore store(Path folder) throws IOException {
        return new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
    }

    int port() {
        return server.getPort();
    }

    /** What the bucket of releases holds, by key, in the order of keys. */
    Map<String, S3Object> objects() {
        Map<String, S3Object> objects = new TreeMap<>();
        @Nullable String from = null;
        do {
            ListObjectsV2Response page = store.list(ListObjectsV2Request.builder()
                    .bucket(Endpoints.BUCKET)
                    .continuationToken(from)
                    .build());
            page.contents().forEach(object -> objects.put(object.key(), object));
            from = page.nextContinuationToken();
        } while (from != null);
        return objects;
    }

    @Override
    public void close() {
        try {
            server.stop();
            store.close();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded bucket does not stop", e);
        }
    }
}
