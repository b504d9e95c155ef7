package org.dateline.cli.embedded;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes batches from the queue to the function, as Lambda's event source mapping does: what the function does not name
 * in {@code batchItemFailures} is done with, everything else is delivered again. A process that ended is replaced.
 */
final class Delivery implements AutoCloseable {
    /** How long one invocation may take; the deployed function's time-out. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    /** How long a failed message rests, times the deliveries it has had. */
    private static final Duration REST = Duration.ofMillis(500);

    /** Starts a process for the function. */
    @FunctionalInterface
    interface Starter {
        /**
         * Starts it.
         *
         * @throws FunctionException if the operating system refuses
         */
        FunctionProcess start() throws FunctionException;
    }

    private final EventQueue queue;
    private final Starter starter;
    private final Consumer<String> complaints;
    private final Thread thread;
    private volatile @Nullable FunctionProcess function;

    /**
     * A delivery that has not started.
     *
     * @param starter called again when a process has ended
     * @param complaints told, in a sentence, of every failed invocation
     */
    Delivery(EventQueue queue, Starter starter, Consumer<String> complaints) {
        this.queue = queue;
        this.starter = starter;
        this.complaints = complaints;
        this.thread = Thread.ofPlatform().daemon().name("delivery").unstarted(this::deliver);
    }

    /** Starts the function's process, so that it is warm when the first event comes, and delivers from now on. */
    void start() {
        thread.start();
    }

    /** The process that runs the function now. */
    @Nullable
    FunctionProcess function() {
        return function;
    }

    private void deliver() {
        try {
            warmUp();
            while (true) {
                List<EventQueue.Message> batch = queue.receive();
                Set<String> failed = invoke(batch);
                for (EventQueue.Message message : batch) {
                    if (failed.contains(message.id())) {
                        queue.release(message, REST.multipliedBy(message.receiveCount()));
                    } else {
                        queue.delete(message);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void warmUp() {
        try {
            alive();
        } catch (FunctionException e) {
            complaints.accept(e.getMessage() + "; it is tried again with the first event");
        }
    }

    /** The identifiers of messages that the function did not get done. */
    private Set<String> invoke(List<EventQueue.Message> batch) throws InterruptedException {
        try {
            return failures(alive().invoke(event(batch).toString(), LIMIT));
        } catch (FunctionException e) {
            complaints.accept("an event failed and is delivered again: " + e.getMessage());
            Set<String> all = new HashSet<>();
            batch.forEach(message -> all.add(message.id()));
            return all;
        }
    }

    private FunctionProcess alive() throws FunctionException {
        FunctionProcess current = function;
        if (current == null || !current.isAlive()) {
            if (current != null) {
                current.close();
            }
            current = starter.start();
            function = current;
        }
        return current;
    }

    /** An SQS event (AWS Lambda Developer Guide, "Using Lambda with Amazon SQS"). */
    private static ObjectNode event(List<EventQueue.Message> batch) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ArrayNode records = event.putArray("Records");
        for (EventQueue.Message message : batch) {
            ObjectNode record = records.addObject()
                    .put("messageId", message.id())
                    .put("receiptHandle", message.receipt())
                    .put("body", message.body());
            record.putObject("attributes")
                    .put("ApproximateReceiveCount", Integer.toString(message.receiveCount()))
                    .put("SentTimestamp", Long.toString(message.sent().toEpochMilli()))
                    .put("SenderId", "embedded")
                    .put(
                            "ApproximateFirstReceiveTimestamp",
                            Long.toString(message.firstReceived().toEpochMilli()));
            record.putObject("messageAttributes");
            record.put("eventSource", "aws:sqs")
                    .put("eventSourceARN", "arn:aws:sqs:" + EmbeddedClients.REGION.id() + ":000000000000:dateline")
                    .put("awsRegion", EmbeddedClients.REGION.id());
        }
        return event;
    }

    private Set<String> failures(String answer) throws FunctionException {
        try {
            Set<String> failed = new HashSet<>();
            for (JsonNode failure : JsonMapper.shared().readTree(answer).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asString(""));
            }
            if (!failed.isEmpty()) {
                complaints.accept(
                        failed.size() + " events failed and are delivered again; the function's log says why");
            }
            return failed;
        } catch (JacksonException e) {
            throw new FunctionException("the function's answer is not JSON", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        FunctionProcess current = function;
        if (current != null) {
            current.close();
        }
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
