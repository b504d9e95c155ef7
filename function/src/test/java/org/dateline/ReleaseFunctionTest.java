package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dateline.intake.ObjectAddress;
import org.dateline.store.MemoryBucket;
import org.dateline.store.MemoryTable;
import org.dateline.store.Reconciler;
import org.dateline.store.ReleaseParser;
import org.junit.jupiter.api.Test;

class ReleaseFunctionTest {
    private static final Instant NOW = Instant.parse("2024-07-02T10:00:00Z");

    private final MemoryBucket bucket = new MemoryBucket();
    private final MemoryTable table = new MemoryTable();
    private final ReleaseFunction function = new ReleaseFunction(
            new Reconciler(
                    bucket,
                    table,
                    new ReleaseParser(new ReleaseExtractor()::read, ReleaseExtractor.VERSION),
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            Duration.ofSeconds(10));

    @Test
    void writesTheRecordOfAnUpload() throws IOException {
        bucket.put(new ObjectAddress("b", "a b.txt"), "OSLO, July 2, 2024 -- Acme said so.", "text/plain", NOW);

        String answer = answer("""
                {"Records": [{"eventVersion": "2.6", "eventSource": "aws:s3",
                  "s3": {"bucket": {"name": "b"}, "object": {"key": "a+b.txt"}}}]}""");

        assertThat(answer).isEqualTo("{\"outcomes\":{\"written\":1}}");
    }

    private String answer(String event) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                output,
                new LambdaContext(() -> 60_000));
        return output.toString(StandardCharsets.UTF_8);
    }
}
