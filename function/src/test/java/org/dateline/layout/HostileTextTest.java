package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dateline.dateline.DatelineReader;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Text;
import org.dateline.mark.WireMarks;
import org.dateline.place.Gazetteer;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a quadratic reader would take minutes for; the bound is far above what a linear one needs. */
class HostileTextTest {
    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final int CHARACTERS = 15_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "((([[[",
                "SOURCE Acme ",
                "SOURCE Acme\n",
                "/PRNewswire/ -- ",
                "OSLO, May 5, 2024 /PRNewswire/ -- ",
                "OSLO, May 5 - \n",
                "May 5, 2024 ",
                "Acme, Acme and ",
                "FOR IMMEDIATE RELEASE\n",
                "About Acme. About ",
                "![](a) ",
                "----------\n",
                "a",
            })
    void readsWithoutSlowingDown(String piece) {
        Text text = Text.of(piece.repeat(CHARACTERS / piece.length()));
        assertTimeoutPreemptively(BOUND, () -> assertThat(read(text).sections()).isNotNull());
    }

    private static Layout read(Text text) {
        List<DateExpression> dates = DateReader.of("en").read(text);
        List<PrintedDateline> datelines = DatelineReader.read(text, WireMarks.find(text), dates, Gazetteer.standard());
        return LayoutReader.read(text, List.of(), datelines, dates);
    }
}
