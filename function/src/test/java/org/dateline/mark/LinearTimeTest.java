package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dateline.document.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 5: time grows with the text, not with its square. A pass that looks back or ahead without a bound takes minutes here. */
class LinearTimeTest {
    private static final int CHARACTERS = 30_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NYSE: A, ",
                "NYSE/",
                "(0700.HK)",
                "on the London Stock Exchange under the symbol ABC ",
                "$1 ",
                "$1-",
                "1,000,",
                "1 million to ",
                "\"",
                "“a ",
                "\"a\n",
                "\"\n\n",
                "\n",
                "‘a ’",
                "``a",
                "www.a)",
                "http://[",
                "amounts in ",
                "。「海",
            })
    void readsHostileTextInTime(String piece) {
        Text text = Text.of(piece.repeat(CHARACTERS / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(ReadsTickers.read(text)).isNotNull();
            assertThat(ReadsMoney.read(text)).isNotNull();
            assertThat(ReadsQuotes.read(text)).isNotNull();
            assertThat(ReadsLinks.read(text)).isNotNull();
        });
    }
}
