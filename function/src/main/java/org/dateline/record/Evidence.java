package org.dateline.record;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects, while a record is written, where its values come from. Both maps are keyed by JSON Pointer (RFC 6901).
 */
final class Evidence {
    private final ObjectNode inferred = JsonNodeFactory.instance.objectNode();
    private final ObjectNode origins = JsonNodeFactory.instance.objectNode();
    private final List<Explained> explained = new ArrayList<>();

    /** Every value that is not printed, with its rule. */
    ObjectNode inferred() {
        return inferred;
    }

    /** Every value with its span or metadata field, and its rule. */
    ObjectNode origins() {
        return origins;
    }

    /** Every value with all that is known of its making, in the order of the record. */
    List<Explained> explained() {
        return explained;
    }

    /** Notes the evidence of the value at {@code pointer}. */
    void note(String pointer, Found<?> found) {
        explained.add(
                new Explained(pointer, String.valueOf(found.value()), found.origin(), found.rule(), found.lost()));
        ObjectNode origin = origins.putObject(pointer);
        switch (found.origin()) {
            case Origin.Printed(var span) -> origin.put("start", span.start()).put("end", span.end());
            case Origin.Metadata(String field) -> origin.put("metadata", field);
            case Origin.Inferred() -> inferred.put(pointer, found.rule().id());
        }
        origin.put("rule", found.rule().id());
    }
}
