package org.dateline.store;

import org.dateline.intake.Event;
import org.dateline.intake.ObjectAddress;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the function says of its work: one line of JSON for each object, and no word of any release (law 6). Alarms are
 * set on {@code outcome} and {@code problem}.
 *
 * @param parserVersion what records are made with
 * @param requestId of the invocation
 */
public record LogLines(String parserVersion, String requestId) {
    /** An object was reconciled or was not. */
    public String ended(ObjectAddress object, Outcome outcome, long millis) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("releaseId", object.releaseId())
                .put("outcome", outcome.kind().id());
        if (outcome.problem() != null) {
            line.put("problem", outcome.problem());
        }
        if (outcome.fault() != null) {
            line.put("fault", outcome.fault());
        }
        return line.put("parserVersion", parserVersion)
                .put("bytes", outcome.bytes())
                .put("ms", millis)
                .put("requestId", requestId)
                .toString();
    }

    /** A message of a batch is no event that we know. */
    public String unknown(Event.Message.Unknown message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("messageId", message.id())
                .put("outcome", Outcome.Kind.FAILED.id())
                .put("problem", "unknown-event")
                .put("fault", message.why())
                .put("requestId", requestId)
                .toString();
    }
}
