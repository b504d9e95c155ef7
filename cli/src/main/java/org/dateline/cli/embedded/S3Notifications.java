package org.dateline.cli.embedded;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Composes notifications as S3 sends them (Amazon S3 User Guide, "Event message structure"): keys form-encoded, with
 * {@code +} for a blank; entity tags without quotation marks; a sequencer that rises.
 */
final class S3Notifications {
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    S3Notifications(InstantSource clock) {
        this.clock = clock;
    }

    /** The notification of one change. */
    ObjectNode of(S3Change change) {
        Instant now = clock.instant();
        ObjectNode record = JsonNodeFactory.instance
                .objectNode()
                .put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", EmbeddedClients.REGION.id())
                .put("eventTime", MILLISECONDS.format(now))
                .put("eventName", change.event());
        record.putObject("userIdentity").put("principalId", "EXAMPLE");
        record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        ObjectNode s3 = record.putObject("s3").put("s3SchemaVersion", "1.0").put("configurationId", "dateline");
        ObjectNode bucket = s3.putObject("bucket").put("name", change.bucket());
        bucket.putObject("ownerIdentity").put("principalId", "EXAMPLE");
        bucket.put("arn", "arn:aws:s3:::" + change.bucket());
        ObjectNode object = s3.putObject("object").put("key", encoded(change.key()));
        if (change.event().startsWith("ObjectCreated")) {
            object.put("size", change.size()).put("eTag", change.eTag());
        }
        object.put("sequencer", sequencer(now));
        ObjectNode notification = JsonNodeFactory.instance.objectNode();
        notification.putArray("Records").add(record);
        return notification;
    }

    /** S3 leaves slashes as they are and a blank becomes a plus. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** Sixteen hexadecimal digits, each greater than those before, also than those of an earlier run. */
    private String sequencer(Instant now) {
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        return String.format(Locale.ROOT, "%016X", last.updateAndGet(before -> Math.max(before + 1, micros)));
    }
}
