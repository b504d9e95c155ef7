package org.dateline.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Takes one layer of gzip (RFC 1952) off an object. More than one is no release's packing. */
final class Unpacks {
    private Unpacks() {}

    /** What is inside, of which at most one byte more than {@link Limits#OBJECT_BYTES} is read; {@code null} where the packing is broken. */
    static byte @Nullable [] gzip(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(Limits.OBJECT_BYTES + 1);
        } catch (IOException broken) {
            return null;
        }
    }
}
