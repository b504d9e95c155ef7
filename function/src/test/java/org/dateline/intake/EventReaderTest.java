package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EventReaderTest {
    /** Beside this module; absent where the module was copied away by itself. */
    private static final Path SAMPLES = Path.of("../events");

    @ParameterizedTest
    @CsvSource({
        "s3-put.json, 1",
        "s3-put-2.0.json, 1",
        "s3-test-event.json, 0",
        "eventbridge-created.json, 1",
        "eventbridge-deleted.json, 1",
        "backfill.json, 2",
        "sqs-put.json, 1",
        "sqs-put-versioned.json, 1",
        "sqs-copy.json, 1",
        "sqs-multipart.json, 1",
        "sqs-odd-key.json, 1",
        "sqs-delete.json, 1",
        "sqs-delete-marker.json, 1",
        "sqs-delete-old-version.json, 1",
        "sqs-expiry.json, 1",
        "sqs-batch.json, 3",
        "sqs-test-event.json, 0"
    })
    void knowsEverySampleEvent(String file, int changes) throws IOException {
        Event event = EventReader.read(sample(file));

        assertThat(event.unknown()).isEmpty();
        assertThat(event.changes()).hasSize(changes);
    }

    @Test
    void decodesAKeyWithBlanksPlusAndOtherScripts() throws IOException {
        assertThat(EventReader.read(sample("sqs-odd-key.json")).changes())
                .extracting(change -> change.object().key())
                .containsExactly("2024/07/\u5317\u4EAC + \u0141\u00F3d\u017A, 2 July.txt");
    }

    @Test
    void knowsWhichMessageOfABatchItDoesNotKnow() throws IOException {
        Event event = EventReader.read(sample("malformed/sqs-one-of-three.json"));

        assertThat(event.changes()).hasSize(2);
        assertThat(event.unknown())
                .extracting(Event.Message.Unknown::id, Event.Message.Unknown::why)
                .containsExactly(
                        tuple("f0a5b19e-78a5-501c-9b1d-7e69f0af1b0a", "not an event we know: an object of unexpected"));
    }

    @ParameterizedTest
    @CsvSource({
        "a+b.txt, a b.txt",
        "a%20b.txt, a b.txt",
        "a%2Bb.txt, a+b.txt",
        "2024/07/x%281%29.txt, 2024/07/x(1).txt",
        "%C3%BC%EF%BF%BD, \u00FC\uFFFD",
        "100%25, 100%",
    })
    void decodesKeysOfNotifications(String encoded, String key) {
        assertThat(read(notification("2.1", encoded)).changes())
                .containsExactly(new Change(new ObjectAddress("b", key), false));
    }

    @Test
    void takesKeysOfEventBridgeAsTheyAre() {
        Event event = read("""
                {"source": "aws.s3", "detail-type": "Object Deleted",
                 "detail": {"bucket": {"name": "b"}, "object": {"key": "a+b%20c.txt"}, "reason": "Lifecycle Expiration"}}""");

        assertThat(event.changes()).containsExactly(new Change(new ObjectAddress("b", "a+b%20c.txt"), false));
    }

    @Test
    void takesKeysOfABackfillAsTheyAre() {
        Event event = read("""
                {"source": "dateline:backfill", "bucket": "b", "keys": ["a+b", "c"], "force": true}""");

        assertThat(event)
                .isEqualTo(new Event.Direct(List.of(
                        new Change(new ObjectAddress("b", "a+b"), true),
                        new Change(new ObjectAddress("b", "c"), true))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.6", "2.10"})
    void readsEveryVersionTwo(String version) {
        assertThat(read(notification(version, "a")).changes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "7",
                "{}",
                "{\"Records\": []}",
                "{\"Records\": [{}]}",
                "{\"Records\": \"aws:s3\"}",
                "{\"Records\": [{\"eventSource\": \"aws:dynamodb\", \"eventVersion\": \"2.0\"}]}",
                "{\"Records\": [{\"eventSource\": \"aws:s3\", \"eventVersion\": \"2.1\"}]}",
                "{\"Records\": [{\"eventSource\": \"aws:sqs\", \"body\": \"\"}]}",
                "{\"source\": \"aws.ec2\", \"detail\": {}}",
                "{\"source\": \"aws.s3\", \"detail\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"\"}}}",
                "{\"source\": \"dateline:backfill\", \"bucket\": \"b\", \"keys\": []}",
                "{\"source\": \"dateline:backfill\", \"bucket\": \"b\", \"keys\": \"a\"}",
                "{\"source\": \"dateline:backfill\", \"bucket\": \"b\", \"keys\": [7, null]}",
                "{\"source\": \"dateline:backfill\", \"keys\": [\"a\"]}"
            })
    void refusesWhatItDoesNotKnow(String event) {
        assertThatThrownBy(() -> read(event)).isInstanceOf(UnknownEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%C3", "%FF%FE"})
    void refusesAKeyThatIsNotFormEncodedUtf8(String key) {
        assertThatThrownBy(() -> read(notification("2.1", key)))
                .isInstanceOf(UnknownEventException.class)
                .hasMessage("not an event we know: a key in it is not form-encoded UTF-8");
    }

    @Test
    void refusesAnotherMajorVersion() {
        assertThatThrownBy(() -> read(notification("3.0", "a"))).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void quotesNothingOfWhatIsNotJson() {
        assertThatThrownBy(() -> read("{\"a\": secret}"))
                .isInstanceOf(UnknownEventException.class)
                .hasMessageStartingWith("not JSON: ")
                .hasMessageNotContaining("secret");
    }

    private static Event read(String event) {
        return EventReader.read(event.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sample(String file) throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the sample events are not beside this module");
        return Files.readAllBytes(SAMPLES.resolve(file));
    }

    private static String notification(String version, String key) {
        var root = JsonMapper.shared().createObjectNode();
        var s3 = root.putArray("Records")
                .addObject()
                .put("eventVersion", version)
                .put("eventSource", "aws:s3")
                .put("unheard", "of")
                .putObject("s3");
        s3.putObject("bucket").put("name", "b");
        s3.putObject("object").put("key", key);
        return root.toString();
    }
}
