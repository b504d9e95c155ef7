package org.dateline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.intake.Upload;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the table says of a release at one moment, and therefore what a write may be conditional on.
 *
 * @param releaseId {@code s3://BUCKET/KEY}
 * @param write how often the item has been written, or 0 where there is none
 * @param expiresAt when a tombstone may be swept, in seconds since 1970, or 0 where the item is none
 * @param facets the keys of the facet items that belong to it
 * @param upload what it was made from, or {@code null} for a tombstone or no item
 * @param parserVersion what made it, or the empty string
 */
public record Stored(
        String releaseId,
        long write,
        long expiresAt,
        List<String> facets,
        @Nullable Upload upload,
        String parserVersion) {
    public Stored {
        facets = List.copyOf(facets);
    }

    /** No item. */
    public static Stored nothing(String releaseId) {
        return new Stored(releaseId, 0, 0, List.of(), null, "");
    }

    /** What the attributes of a release item say; those that are not named in {@link Items#BOOKKEEPING} are not read. */
    public static Stored of(String releaseId, ObjectNode item) {
        List<String> facets = new ArrayList<>();
        for (JsonNode facet : item.path(Items.FACETS)) {
            facets.add(facet.stringValue());
        }
        return new Stored(
                releaseId,
                item.path(Items.WRITE).longValue(),
                item.path(Items.EXPIRES_AT).longValue(0),
                facets,
                upload(item),
                item.path(Items.PARSER_VERSION).asString(""));
    }

    private static @Nullable Upload upload(ObjectNode item) {
        JsonNode eTag = item.path(Items.E_TAG);
        return eTag.isString()
                ? new Upload(
                        eTag.stringValue(),
                        Instant.parse(item.path(Items.LAST_MODIFIED).stringValue()),
                        item.path(Items.CONTENT_TYPE).asString(""))
                : null;
    }

    /** Whether this is the mark of a deleted object. One past its expiry counts until it is swept. */
    public boolean isTombstone() {
        return expiresAt != 0;
    }

    /** Whether an item may be replaced that was read as this: it is the very same still. */
    public boolean isStill(Stored other) {
        return write == other.write && expiresAt == other.expiresAt && Objects.equals(releaseId, other.releaseId);
    }
}
