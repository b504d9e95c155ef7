package org.dateline;

import java.util.List;
import java.util.Map;
import org.dateline.document.Decoded;
import org.dateline.document.Document;
import org.dateline.document.DocumentReader;
import org.dateline.entity.Entities;
import org.dateline.layout.Layout;
import org.dateline.record.Reading;
import org.dateline.record.Release;

/**
 * Reads a release: bytes in, facts out. Pure: no clock, network, randomness, locale or time zone (law 3). Thread-safe.
 */
public final class ReleaseExtractor {
    /** The version that records name as their maker; raised with every change that moves a golden record. */
    public static final String VERSION = "1.0.0";

    private final DocumentReader documents = new DocumentReader();

    /**
     * Reads one document.
     *
     * @param bytes the document as uploaded
     * @param mediaType declared, parameters allowed; the empty string where nothing is declared
     * @param name file name or object key; its ending hints at the type
     */
    public Reading read(byte[] bytes, String mediaType, String name) {
        return switch (documents.read(bytes, mediaType, name)) {
            case Decoded.Legible(Document document) -> new Reading.Usable(release(document));
            case Decoded.Illegible(var problem, var type, var sha256) -> new Reading.Rejected(problem, sha256, type);
        };
    }

    private Release release(Document document) {
        return new Release(
                document,
                null,
                new Layout(null, null, null, null, List.of()),
                null,
                null,
                null,
                List.of(),
                null,
                new Entities(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
