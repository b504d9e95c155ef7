package org.dateline.record;

import org.dateline.document.Problem;
import org.jspecify.annotations.Nullable;

/** What reading a document came to. A rejection is a result and not an exception: it is stored, and listed. */
public sealed interface Reading {
    /** The document is a release. */
    record Usable(Release release) implements Reading {}

    /**
     * The document is none, for a reason that its owner can act on.
     *
     * @param sha256 of the bytes in hex, or {@code null} where they were never read
     * @param mediaType the type it was read as, or {@code null} where that was not decided
     */
    record Rejected(
            Problem problem,
            @Nullable String sha256,
            @Nullable String mediaType) implements Reading {}
}
