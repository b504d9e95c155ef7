package org.dateline.cli.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RowsTest {
    private static ObjectNode row(String day, String headline) {
        return JsonNodeFactory.instance.objectNode().put("at", day).put("headline", headline);
    }

    private static String print(Output output, int width, ObjectNode... rows) {
        StringWriter out = new StringWriter();
        new Rows(List.of("at", "headline"), Paint.OFF, width)
                .print(Stream.of(rows), output, new PrintWriter(out, true));
        return out.toString();
    }

    @Test
    void alignsColumns() {
        assertThat(print(Output.TABLE, 80, row("2024-07-02", "A quay opens"), row("2024-07", "B")))
                .isEqualTo("""
                        AT          HEADLINE
                        2024-07-02  A quay opens
                        2024-07     B
                        """);
    }

    @Test
    void countsTwoCellsForAChineseLetter() {
        assertThat(print(Output.TABLE, 80, row("北京", "x"), row("1234", "y"))).isEqualTo("""
                        AT    HEADLINE
                        北京  x
                        1234  y
                        """);
    }

    @Test
    void cutsTheWidestColumnToTheTerminal() {
        assertThat(print(Output.TABLE, 30, row("2024-07-02", "A very long headline that goes on")))
                .isEqualTo("""
                        AT          HEADLINE
                        2024-07-02  A very long headl…
                        """);
    }

    @Test
    void disarmsEscapeSequences() {
        assertThat(print(Output.TABLE, 80, row("\033[2J", "a\nb")))
                .doesNotContain("\033")
                .contains("a b");
    }

    @Test
    void quotesCommaSeparatedValues() {
        assertThat(print(Output.CSV, 80, row("2024", "He said: \"yes, no\"")))
                .isEqualTo("at,headline\r\n2024,\"He said: \"\"yes, no\"\"\"\r\n");
    }

    @Test
    void printsJsonLines() {
        assertThat(print(Output.JSON, 80, row("2024", "x"))).isEqualTo("{\"at\":\"2024\",\"headline\":\"x\"}\n");
    }
}
