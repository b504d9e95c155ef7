package org.dateline.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.intake.Change;
import org.dateline.intake.Event;
import org.dateline.intake.ObjectAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the function answers: a batch with the messages to deliver again, in the form that Lambda asks for
 * ({@code ReportBatchItemFailures}); anything else with how many keys ended how.
 */
public final class Answer {
    private Answer() {}

    /**
     * The answer to an event.
     *
     * @param outcomes of every key that the event names
     * @throws IncompleteException if the event is not a batch and a key has failed: only then is it delivered again
     */
    public static ObjectNode to(Event event, Map<ObjectAddress, Outcome> outcomes) {
        return switch (event) {
            case Event.Batch(var messages) -> failures(messages, outcomes);
            case Event.Direct(var changes) -> counts(changes, outcomes);
        };
    }

    private static ObjectNode failures(List<Event.Message> messages, Map<ObjectAddress, Outcome> outcomes) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode failures = answer.putArray("batchItemFailures");
        for (Event.Message message : messages) {
            if (message instanceof Event.Message.Unknown || hasFailed(message.changes(), outcomes)) {
                failures.addObject().put("itemIdentifier", message.id());
            }
        }
        return answer;
    }

    private static ObjectNode counts(List<Change> changes, Map<ObjectAddress, Outcome> outcomes) {
        if (hasFailed(changes, outcomes)) {
            throw new IncompleteException(outcomes);
        }
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.values().forEach(outcome -> counts.merge(outcome.kind().id(), 1, Integer::sum));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode byKind = answer.putObject("outcomes");
        counts.forEach(byKind::put);
        return answer;
    }

    private static boolean hasFailed(List<Change> changes, Map<ObjectAddress, Outcome> outcomes) {
        return changes.stream().anyMatch(change -> isFailure(outcomes.get(change.object())));
    }

    private static boolean isFailure(@Nullable Outcome outcome) {
        return outcome == null || outcome.kind() == Outcome.Kind.FAILED;
    }
}
