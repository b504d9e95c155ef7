package org.dateline.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.document.DocumentReader;
import org.dateline.document.Problem;
import org.dateline.facet.Facets;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.Upload;
import org.dateline.record.Reading;
import org.dateline.record.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parser that we deploy: extraction, record, facets. If our own code fails on a document, it will fail again, so
 * that becomes a rejection too, {@code internal-error}, and not an event that is retried for ever (law 1).
 */
public final class ReleaseParser implements Parser {
    /** How a document is read; {@code ReleaseExtractor::read}. */
    @FunctionalInterface
    public interface Extraction {
        /** Reads {@code content}; {@code mediaType} may be empty. */
        Reading read(byte[] content, String mediaType, String name);
    }

    private final Extraction extraction;
    private final String version;
    private final RecordJson records;
    private final Facets facets = new Facets();

    /** A parser that calls itself {@code version}. */
    public ReleaseParser(Extraction extraction, String version) {
        this.extraction = extraction;
        this.version = version;
        this.records = new RecordJson(version);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Entry read(ObjectAddress object, Fetched.Present present) {
        Upload upload = present.upload();
        try {
            Reading reading = extraction.read(present.content(), upload.mediaType(), object.key());
            return entry(object, upload, reading, null);
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = new Problem(
                    Problem.Code.INTERNAL_ERROR,
                    "Dateline %s failed on this document; the fault is ours and has been logged.".formatted(version));
            return entry(object, upload, new Reading.Rejected(problem, null, null), Outcome.origin(e));
        }
    }

    @Override
    public Entry reject(ObjectAddress object, Fetched.TooLarge large) {
        Problem problem = DocumentReader.tooLarge(large.bytes());
        return entry(object, large.upload(), new Reading.Rejected(problem, null, null), null);
    }

    private Entry entry(ObjectAddress object, Upload upload, Reading reading, @Nullable String fault) {
        ObjectNode record = FitsRecord.into(FitsRecord.LIMIT, records.write(reading, object.releaseId()));
        LocalDate uploaded = LocalDate.ofInstant(upload.lastModified(), ZoneOffset.UTC);
        String problem = reading instanceof Reading.Rejected rejected
                ? rejected.problem().code().id()
                : null;
        return new Entry(record, facets.of(reading, uploaded), problem, fault);
    }
}
