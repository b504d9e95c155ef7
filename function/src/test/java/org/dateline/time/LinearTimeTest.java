package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.dateline.document.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: time grows with the text and not faster. Processor time is counted, so that a busy machine fails nothing. */
class LinearTimeTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"1", "July "})
    void readsLongTextInTime(String piece) {
        assertThat(timeFor(piece, 250_000)).isLessThan(Duration.ofSeconds(1));
    }

    /** A reader whose steps grew with the square of these would need minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"July 2 to ", "2024-", "1,111", "in 2024 and ", "today ", "the end of ", "1/1/", "Q", "- ", "\n"
            })
    void readsTheBeginningsOfDatesInTime(String piece) {
        assertThat(timeFor(piece, 50_000)).isLessThan(Duration.ofSeconds(1));
    }

    private static Duration timeFor(String piece, int characters) {
        Text text = Text.of(piece.repeat(characters / piece.length()));
        long before = CLOCK.getCurrentThreadCpuTime();
        DateReader.of("en").read(text);
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - before);
    }
}
