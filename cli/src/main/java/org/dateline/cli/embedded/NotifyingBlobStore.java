package org.dateline.cli.embedded;

import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Tells of every change, after it is made and before its caller is answered. S3Proxy cannot notify by itself. */
final class NotifyingBlobStore extends ForwardingBlobStore {
    /** What S3Proxy keeps beside objects while a multipart upload is going on. */
    private static final String STUB = ".s3proxy-mpu-stub-";

    private final UnfinishedUploads unfinished;
    private final Consumer<S3Change> listener;

    NotifyingBlobStore(BlobStore store, UnfinishedUploads unfinished, Consumer<S3Change> listener) {
        super(store);
        this.unfinished = unfinished;
        this.listener = listener;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        PutObjectResponse response =
                unfinished.during(request.bucket(), request.key(), () -> super.putBlob(request, payload));
        created("ObjectCreated:Put", request.bucket(), request.key());
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse response =
                unfinished.during(request.destinationBucket(), request.destinationKey(), () -> super.copyBlob(request));
        created("ObjectCreated:Copy", request.destinationBucket(), request.destinationKey());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse response = unfinished.during(
                upload.containerName(), upload.blobName(), () -> super.completeMultipartUpload(upload, request));
        created("ObjectCreated:CompleteMultipartUpload", upload.containerName(), upload.blobName());
        return response;
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        DeleteObjectResponse response = super.removeBlob(request);
        if (!request.key().startsWith(STUB)) {
            listener.accept(new S3Change("ObjectRemoved:Delete", request.bucket(), request.key(), 0, ""));
        }
        return response;
    }

    private void created(String event, String bucket, String key) {
        if (key.startsWith(STUB)) {
            return;
        }
        // Asked again because neither a streamed put nor a copy states its size. Gone already: its removal will tell.
        @Nullable HeadObjectResponse head = delegate().blobMetadataIfPresent(bucket, key);
        if (head != null) {
            listener.accept(new S3Change(event, bucket, key, head.contentLength(), unquoted(head.eTag())));
        }
    }

    static String unquoted(@Nullable String eTag) {
        return eTag == null ? "" : eTag.replace("\"", "");
    }
}
