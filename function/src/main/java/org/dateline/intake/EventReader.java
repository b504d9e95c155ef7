package org.dateline.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an invocation's event. Known are:
 *
 * <ul>
 *   <li>a batch from SQS, each body being one of the shapes below;
 *   <li>an S3 notification of event version 2.x, whatever it reports, up to any number of records;
 *   <li>S3's {@code s3:TestEvent}, sent when a notification is configured: nothing to do;
 *   <li>an S3 event of EventBridge ({@code "source": "aws.s3"});
 *   <li>a request of our own to look at keys again: {@code {"source": "dateline:backfill", "bucket": "releases",
 *       "keys": ["2024/07/a b.txt"], "force": true}}, keys as they are, {@code force} optional.
 * </ul>
 *
 * Fields that we do not need are ignored, and so is what happened to the key: creation, deletion, expiry, restoration
 * all mean that the table has to be reconciled with what the bucket holds now.
 */
public final class EventReader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EventReader() {}

    /**
     * Reads an event.
     *
     * @throws UnknownEventException if its shape is none of the above; in a batch only if the batch itself is not
     */
    public static Event read(byte[] event) {
        JsonNode root = parse(event);
        return isBatch(root) ? batch(root.path("Records")) : new Event.Direct(changes(root));
    }

    private static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            // Its message may quote the event.
            throw new UnknownEventException("not JSON: %s at line %d, column %d"
                    .formatted(
                            e.getClass().getSimpleName(),
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()));
        }
    }

    private static boolean isBatch(JsonNode root) {
        return "aws:sqs".equals(root.path("Records").path(0).path("eventSource").asString(""));
    }

    private static Event.Batch batch(JsonNode records) {
        List<Event.Message> messages = new ArrayList<>(records.size());
        for (JsonNode record : records) {
            messages.add(message(record));
        }
        return new Event.Batch(messages);
    }

    private static Event.Message message(JsonNode record) {
        String id = text(record, "messageId");
        try {
            return new Event.Message.Known(
                    id, changes(parse(text(record, "body").getBytes(StandardCharsets.UTF_8))));
        } catch (UnknownEventException e) {
            return new Event.Message.Unknown(id, String.valueOf(e.getMessage()));
        }
    }

    private static List<Change> changes(JsonNode root) {
        if (!root.path("Records").isEmpty()) {
            return notification(root.path("Records"));
        }
        if ("s3:TestEvent".equals(root.path("Event").asString(""))) {
            return List.of();
        }
        return switch (root.path("source").asString("")) {
            case "aws.s3" -> List.of(ofEventBridge(root.path("detail")));
            case "dateline:backfill" -> backfill(root);
            default -> throw unknown(root);
        };
    }

    private static List<Change> notification(JsonNode records) {
        List<Change> changes = new ArrayList<>(records.size());
        for (JsonNode record : records) {
            boolean known = "aws:s3".equals(record.path("eventSource").asString(""))
                    && record.path("eventVersion").asString("").startsWith("2.");
            if (!known) {
                throw unknown(record);
            }
            JsonNode s3 = record.path("s3");
            changes.add(change(text(s3.path("bucket"), "name"), decode(text(s3.path("object"), "key")), false));
        }
        return changes;
    }

    /** EventBridge, unlike a notification, gives keys as they are. */
    private static Change ofEventBridge(JsonNode detail) {
        return change(text(detail.path("bucket"), "name"), text(detail.path("object"), "key"), false);
    }

    private static List<Change> backfill(JsonNode request) {
        JsonNode keys = request.path("keys");
        if (keys.isEmpty() || !keys.isArray()) {
            throw unknown(request);
        }
        String bucket = text(request, "bucket");
        boolean force = request.path("force").asBoolean(false);
        List<Change> changes = new ArrayList<>(keys.size());
        for (JsonNode key : keys) {
            changes.add(change(bucket, key.asString(""), force));
        }
        return changes;
    }

    private static Change change(String bucket, String key, boolean force) {
        if (key.isEmpty()) {
            throw new UnknownEventException("not an event we know: a key in it is empty");
        }
        return new Change(new ObjectAddress(bucket, key), force);
    }

    /** Undoes the form encoding of notifications, in which a blank is {@code +} and a plus {@code %2B}. */
    private static String decode(String key) {
        try {
            String decoded = URLDecoder.decode(key, StandardCharsets.UTF_8);
            // The decoder answers broken UTF-8 with a replacement character: the name of some other object.
            boolean replaced = decoded.indexOf('\uFFFD') >= 0
                    && key.indexOf('\uFFFD') < 0
                    && !key.toUpperCase(Locale.ROOT).contains("%EF%BF%BD");
            if (!replaced) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            // A per cent sign that starts no escape; told below.
        }
        throw new UnknownEventException("not an event we know: a key in it is not form-encoded UTF-8");
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString() || value.stringValue().isEmpty()) {
            throw new UnknownEventException(
                    "not an event we know: no text under \"%s\" beside %s".formatted(field, fields(node)));
        }
        return value.stringValue();
    }

    private static UnknownEventException unknown(JsonNode node) {
        return new UnknownEventException("not an event we know: " + fields(node));
    }

    private static String fields(JsonNode node) {
        return node.isObject()
                ? node.propertyNames().stream()
                        .limit(10)
                        .map(EventReader::shortened)
                        .collect(Collectors.joining(", ", "an object of ", ""))
                : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String field) {
        return field.length() <= 40 ? field : field.substring(0, 40) + "...";
    }
}
