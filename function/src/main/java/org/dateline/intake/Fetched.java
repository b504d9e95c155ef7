package org.dateline.intake;

/** What a bucket holds under a key at this moment. */
public sealed interface Fetched {
    /** No object: never uploaded, deleted or expired. */
    record Gone() implements Fetched {}

    /** The upload that the caller knows already; nothing was downloaded. */
    record Known(Upload upload) implements Fetched {}

    /** An upload of {@code bytes} bytes, more than {@link Bucket#LIMIT}; nothing was downloaded. */
    record TooLarge(Upload upload, long bytes) implements Fetched {}

    /** An upload with its content. The array is the receiver's. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, never compared
    record Present(Upload upload, byte[] content) implements Fetched {}
}
