package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.dateline.intake.Bucket;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.Upload;
import org.jspecify.annotations.Nullable;

/** A versioned bucket in memory, with S3's clock that only knows seconds. */
public final class MemoryBucket implements Bucket {
    private final Map<ObjectAddress, List<Fetched>> versions = new HashMap<>();

    /** Uploads a text. */
    public void put(ObjectAddress object, String content, String mediaType, Instant now) {
        put(object, content.getBytes(StandardCharsets.UTF_8), mediaType, now);
    }

    /** Uploads bytes. */
    public void put(ObjectAddress object, byte[] content, String mediaType, Instant now) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        Upload upload = new Upload("%08x".formatted(crc.getValue()), second, mediaType);
        history(object).add(new Fetched.Present(upload, content));
    }

    /** Uploads more bytes than are read. */
    public void putTooLarge(ObjectAddress object, long bytes, Instant now) {
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        history(object).add(new Fetched.TooLarge(new Upload("large-" + bytes, second, ""), bytes));
    }

    /** Deletes an object: as S3 does, by a delete marker on top of its versions. */
    public void delete(ObjectAddress object) {
        history(object).add(new Fetched.Gone());
    }

    /** Removes the current version for good, so that the one before it, perhaps a deletion, is current again. */
    public void removeCurrentVersion(ObjectAddress object) {
        List<Fetched> history = history(object);
        if (!history.isEmpty()) {
            history.removeLast();
        }
    }

    @Override
    public Fetched fetch(ObjectAddress object, @Nullable Upload known) {
        Fetched current = current(object);
        Upload upload = switch (current) {
            case Fetched.Present present -> present.upload();
            case Fetched.TooLarge large -> large.upload();
            case Fetched.Known none -> throw new IllegalStateException("never stored");
            case Fetched.Gone gone -> null;
        };
        return upload != null && upload.equals(known) ? new Fetched.Known(upload) : current;
    }

    /** What the bucket holds now. */
    public Fetched current(ObjectAddress object) {
        List<Fetched> history = history(object);
        return history.isEmpty() ? new Fetched.Gone() : history.getLast();
    }

    private List<Fetched> history(ObjectAddress object) {
        return versions.computeIfAbsent(object, none -> new ArrayList<>());
    }
}
