package org.dateline.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private FunctionProcess start(Class<?> function) throws FunctionException {
        FunctionCode code = new FunctionCode(
                Path.of("target/test-classes").toAbsolutePath(),
                Path.of("target/runtime").toAbsolutePath(),
                function.getName() + "::handleRequest");
        return FunctionProcess.start(
                code, Map.of("MARK", folder.resolve("mark").toString()), folder.resolve("function.log"));
    }

    @Test
    void answersEventsUnderAwsRuntimeClient() throws Exception {
        try (FunctionProcess function = start(FunctionsForTests.Echoes.class)) {
            assertThat(function.invoke("{\"a\":1}", LIMIT))
                    .isEqualTo("{\"event\":{\"a\":1},\"function\":\"dateline\",\"hasTime\":true}");
            assertThat(function.invoke("{\"a\":\"北京\"}", LIMIT)).contains("北京");
        }
    }

    @Test
    void tellsWhatTheFunctionFailedOn() throws Exception {
        try (FunctionProcess function = start(FunctionsForTests.Fails.class)) {
            assertThatThrownBy(() -> function.invoke("{}", LIMIT))
                    .isInstanceOf(FunctionException.class)
                    .hasMessage("java.lang.IllegalStateException: the table is not there");
        }
    }

    @Test
    void failsTheInvocationWhenTheProcessIsKilled() throws Exception {
        try (FunctionProcess function = start(FunctionsForTests.DiesOnce.class)) {
            assertThatThrownBy(() -> function.invoke("{}", LIMIT))
                    .isInstanceOf(FunctionException.class)
                    .hasMessageStartingWith("the function's process ended with code 137");
            assertThat(function.isAlive()).isFalse();
        }
    }

    @Test
    void endsAnInvocationThatTakesTooLong() throws Exception {
        try (FunctionProcess function = start(FunctionsForTests.Hangs.class)) {
            assertThatThrownBy(() -> function.invoke("{}", Duration.ofSeconds(3)))
                    .isInstanceOf(FunctionException.class)
                    .hasMessage("the function took longer than 3 seconds");
        }
    }

    @Test
    void saysWhyAFunctionCannotStart() throws Exception {
        try (FunctionProcess function = start(NoFunction.class)) {
            assertThatThrownBy(() -> function.invoke("{}", LIMIT))
                    .isInstanceOf(FunctionException.class)
                    .hasMessageContaining("NoFunction");
        }
    }

    /** Not a handler. */
    private static final class NoFunction {}

    @Test
    void restartsTheProcessAndDeliversTheEventAgain() throws Exception {
        EventQueue queue = new EventQueue(LIMIT, InstantSource.system());
        List<String> complaints = new CopyOnWriteArrayList<>();
        try (Delivery delivery = new Delivery(queue, () -> start(FunctionsForTests.DiesOnce.class), complaints::add)) {
            queue.send("{\"n\":1}");
            delivery.start();
            for (int tenths = 0; queue.size() > 0 && tenths < 300; tenths++) {
                Thread.sleep(100);
            }
        }
        assertThat(Files.readString(folder.resolve("mark"))).contains("\"ApproximateReceiveCount\":\"2\"");
        assertThat(queue.deadLetters()).isEmpty();
        assertThat(complaints).hasSize(1);
    }
}
