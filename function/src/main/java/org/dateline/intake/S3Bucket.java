package org.dateline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Amazon S3. Only {@code NoSuchKey} means that there is no object, which needs the permission {@code s3:ListBucket}:
 * without it S3 answers 403, and that, like a missing bucket and everything else, is thrown.
 */
public final class S3Bucket implements Bucket {
    private final S3Client s3;

    /** Reads through {@code s3}. */
    public S3Bucket(S3Client s3) {
        this.s3 = s3;
    }

    /** Connects as the environment says. */
    public static S3Bucket connect(AwsEnvironment environment) {
        return new S3Bucket(environment.client(S3Client.builder().forcePathStyle(environment.hasOwnS3())));
    }

    @Override
    public Fetched fetch(ObjectAddress object, @Nullable Upload known) {
        try (var stream = s3.getObject(get -> get.bucket(object.bucket()).key(object.key()))) {
            Upload upload = upload(stream.response());
            long bytes = stream.response().contentLength();
            if (upload.equals(known)) {
                stream.abort();
                return new Fetched.Known(upload);
            }
            if (bytes > LIMIT) {
                stream.abort();
                return new Fetched.TooLarge(upload, bytes);
            }
            return new Fetched.Present(upload, content(stream, bytes));
        } catch (NoSuchKeyException e) {
            return new Fetched.Gone();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(ResponseInputStream<GetObjectResponse> stream, long announced) throws IOException {
        byte[] content = stream.readNBytes(LIMIT + 1);
        if (content.length != announced) {
            throw new IOException("S3 announced %,d bytes and sent %,d".formatted(announced, content.length));
        }
        return content;
    }

    private static Upload upload(GetObjectResponse response) {
        return new Upload(response.eTag().replace("\"", ""), response.lastModified(), declared(response.contentType()));
    }

    /** Clients that know no type, the AWS CLI among them, declare "bytes": as good as nothing. */
    static String declared(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        String base = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (base) {
            case "binary/octet-stream", "application/octet-stream" -> "";
            default -> contentType.strip();
        };
    }
}
