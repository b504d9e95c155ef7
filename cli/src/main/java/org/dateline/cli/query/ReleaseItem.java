package org.dateline.cli.query;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.dateline.ReleaseExtractor;
import org.dateline.document.Problem;
import org.dateline.record.Reading;
import org.dateline.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The item of one release: a record, a rejection or a tombstone, with what it was made from.
 *
 * @param json all attributes
 */
public record ReleaseItem(ObjectNode json) {
    /** An empty record: it has every field, in the contract's order, which a table does not keep. */
    private static final ObjectNode FIELDS = new RecordJson(ReleaseExtractor.VERSION)
            .write(new Reading.Rejected(new Problem(Problem.Code.EMPTY, ""), null, null), null);

    /** {@code usable}, {@code canceled}, {@code rejected} or {@code deleted}. */
    public String status() {
        return text("status");
    }

    /** Whether the object is gone and only the number of writes is kept. */
    public boolean isTombstone() {
        return status().equals("deleted");
    }

    /** The parser that made it. */
    public String parserVersion() {
        return text("parserVersion");
    }

    /** Whether it was made from the object with this entity tag and this time of modification. */
    public boolean shows(String eTag, Instant lastModified) {
        return text("eTag").equals(eTag.replace("\"", "")) && isSameSecond(text("lastModified"), lastModified);
    }

    /** S3 tells whole seconds to who gets an object, and sometimes more to who lists it. */
    private static boolean isSameSecond(String shown, Instant modified) {
        try {
            return Instant.parse(shown)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .equals(modified.truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The record of design section 2, without what the table adds. */
    public ObjectNode record() {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (String field : FIELDS.propertyNames()) {
            JsonNode value = json.get(field);
            if (value != null) {
                record.set(field, value);
            }
        }
        return record;
    }

    /** A text attribute; empty where there is none. */
    public String text(String attribute) {
        return json.path(attribute).asString("");
    }
}
