package org.dateline;

import org.dateline.document.Problem;
import org.dateline.record.Reading;

/** Reads a release: bytes in, facts out. Pure: no clock, network, randomness, locale or time zone (law 3). */
public final class ReleaseExtractor {
    /**
     * Reads one document.
     *
     * @param bytes the document as uploaded
     * @param mediaType declared, or the empty string
     * @param name file name or object key; its ending hints at the type
     */
    public Reading read(byte[] bytes, String mediaType, String name) {
        return new Reading.Rejected(new Problem(Problem.Code.EMPTY, "frame: " + name), null, mediaType);
    }
}
