package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.document.Text;
import org.dateline.layout.Layout;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: time grows with the text and not faster. Processor time is counted, so that a busy machine fails nothing. */
class LinearTimeTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final EntityReader READER = new EntityReader(Gazetteer.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "a-",
                "Aa-",
                "AaBb",
                "A & ",
                "(",
                "About ",
                "Bank of ",
                "CEO and ",
                "President Lee ",
                "Aa Bb, Inc. (",
                "Oslo, ",
                "Ann Lee, PhD",
                "’s "
            })
    void readsWhatNeverEndsInTime(String piece) {
        assertThat(timeFor(piece.repeat(10_000 / piece.length()))).isLessThan(Duration.ofMillis(1_500));
    }

    @Test
    void readsThousandsOfDifferentNamesInTime() {
        String names = IntStream.range(0, 1_500)
                .mapToObj(
                        n -> "President Ole Berg" + letters(n) + " met Brightwater" + letters(n) + " Robotics, Inc. (“B"
                                + letters(n).toUpperCase(Locale.ROOT) + "”). Mr. Berg" + letters(n) + " left. ")
                .collect(Collectors.joining());

        assertThat(timeFor(names)).isLessThan(Duration.ofSeconds(3));
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26 - 1) + (char) ('a' + number % 26);
    }

    private static Duration timeFor(String string) {
        Text text = Text.of(string);
        long before = CLOCK.getCurrentThreadCpuTime();
        READER.read(text, new Layout(null, null, null, null, List.of()), null, List.of());
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - before);
    }
}
