package org.dateline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.facet.Facet;
import org.dateline.intake.Upload;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Composes the items of the table. Their attributes' names are a contract (design section 3). */
final class Items {
    static final String RELEASE_ID = "releaseId";
    static final String FACET = "facet";
    static final String WRITE = "write";
    static final String FACETS = "facets";
    static final String E_TAG = "eTag";
    static final String LAST_MODIFIED = "lastModified";
    static final String CONTENT_TYPE = "contentType";
    static final String PARSER_VERSION = "parserVersion";
    static final String EXPIRES_AT = "expiresAt";

    /** The range key of the release item itself. */
    static final String RELEASE = "release";

    /** What {@link Stored} is made of. */
    static final List<String> BOOKKEEPING =
            List.of(WRITE, EXPIRES_AT, FACETS, E_TAG, LAST_MODIFIED, CONTENT_TYPE, PARSER_VERSION);

    /** How long a tombstone is kept: longer than any event can be late and any handler can run. */
    static final Duration TOMBSTONE = Duration.ofDays(30);

    private Items() {}

    /** The items of an upload, in place of what was seen. */
    static Replacement of(Stored seen, Upload upload, Entry entry) {
        long write = seen.write() + 1;
        ObjectNode release = key(seen, RELEASE);
        release.setAll(entry.record());
        release.put(RELEASE_ID, seen.releaseId())
                .put(WRITE, write)
                .put(E_TAG, upload.eTag())
                .put(LAST_MODIFIED, upload.lastModified().toString())
                .put(CONTENT_TYPE, upload.mediaType());
        ArrayNode keys = release.putArray(FACETS);
        List<ObjectNode> facets = new ArrayList<>(entry.facets().size());
        for (Facet facet : entry.facets()) {
            keys.add(facet.key());
            facets.add(FacetItem.of(seen.releaseId(), facet, write));
        }
        return new Replacement(release, facets, without(seen.facets(), entry.facets()));
    }

    /** The mark of a deleted object: it keeps the number and nothing else. */
    static Replacement tombstone(Stored seen, Instant now) {
        ObjectNode release = key(seen, RELEASE)
                .put("status", "deleted")
                .put(WRITE, seen.write() + 1)
                .put(EXPIRES_AT, now.plus(TOMBSTONE).getEpochSecond());
        release.putArray(FACETS);
        return new Replacement(release, List.of(), seen.facets());
    }

    private static ObjectNode key(Stored seen, String facet) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(RELEASE_ID, seen.releaseId())
                .put(FACET, facet);
    }

    private static List<String> without(List<String> old, List<Facet> kept) {
        Set<String> keys = new HashSet<>();
        kept.forEach(facet -> keys.add(facet.key()));
        return old.stream().filter(key -> !keys.contains(key)).toList();
    }
}
