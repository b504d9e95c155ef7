package org.dateline;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dateline.record.RecordJson;
import tools.jackson.databind.JsonNode;

/** The published schema of a record, as a check. */
public final class RecordSchema {
    private static final Schema SCHEMA = load();

    private RecordSchema() {}

    /** What the schema finds wrong with a record; empty for a valid one. */
    public static List<String> faults(JsonNode record) {
        return SCHEMA.validate(record).stream().map(Error::toString).toList();
    }

    private static Schema load() {
        try (InputStream in = RecordJson.class.getResourceAsStream("record.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in, "record.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
