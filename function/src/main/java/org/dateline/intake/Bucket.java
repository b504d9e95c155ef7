package org.dateline.intake;

import org.dateline.document.Limits;
import org.jspecify.annotations.Nullable;

/** Where releases are uploaded. Only ever read. */
public interface Bucket {
    /** The largest release that is read, in bytes. A release of this size would be some 1,500 printed pages. */
    int LIMIT = Limits.OBJECT_BYTES;

    /**
     * The object that is current under an address, never an older version.
     *
     * @param known an upload that need not be downloaded again, or {@code null}
     * @throws RuntimeException if the bucket cannot be asked or does not let us read; never because there is no object
     */
    Fetched fetch(ObjectAddress object, @Nullable Upload known);
}
