package org.dateline.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class S3NotificationsTest {
    private final S3Notifications notifications =
            new S3Notifications(InstantSource.fixed(Instant.parse("2024-07-02T10:00:00Z")));

    private JsonNode record(String event, String key) {
        return notifications.of(new S3Change(event, "releases", key, 12, "abc")).at("/Records/0");
    }

    @Test
    void encodesKeysAsFormsDo() {
        JsonNode record = record("ObjectCreated:Put", "2024/a b+ü.txt");
        assertThat(record.at("/s3/object/key").asString()).isEqualTo("2024/a+b%2B%C3%BC.txt");
    }

    @Test
    void tellsTheTimeInMilliseconds() {
        assertThat(record("ObjectCreated:Put", "a").path("eventTime").asString())
                .isEqualTo("2024-07-02T10:00:00.000Z");
    }

    @Test
    void givesEveryChangeALargerSequencer() {
        String first =
                record("ObjectCreated:Put", "a").at("/s3/object/sequencer").asString();
        String second =
                record("ObjectRemoved:Delete", "a").at("/s3/object/sequencer").asString();
        assertThat(first).matches("[0-9A-F]{16}").isLessThan(second);
    }

    @Test
    void tellsNoSizeOfWhatIsGone() {
        JsonNode object = record("ObjectRemoved:Delete", "a").at("/s3/object");
        assertThat(object.has("size")).isFalse();
        assertThat(object.has("eTag")).isFalse();
    }
}
