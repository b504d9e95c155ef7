package org.dateline.cli.embedded;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Functions that fail on purpose; each runs in its own process. They know nothing but what Lambda gives them. */
final class FunctionsForTests {
    private FunctionsForTests() {}

    /** Answers with the event and what the context says. */
    public static final class Echoes implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            String seen = new String(event.readAllBytes(), StandardCharsets.UTF_8);
            answer.write("{\"event\":%s,\"function\":\"%s\",\"hasTime\":%s}"
                    .formatted(seen, context.getFunctionName(), context.getRemainingTimeInMillis() > 0)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Fails every time. */
    public static final class Fails implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) {
            throw new IllegalStateException("the table is not there");
        }
    }

    /** Ends its process in the middle of its first event, and does its work in the next process. */
    public static final class DiesOnce implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            Path mark = Path.of(System.getenv("MARK"));
            if (!Files.exists(mark)) {
                Files.createFile(mark);
                Runtime.getRuntime().halt(137);
            }
            Files.write(mark, event.readAllBytes());
            answer.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Never comes back. */
    public static final class Hangs implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
