package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://acme.example/a?b=c#d https://acme.example/a?b=c#d",
                "www.acme.example. www.acme.example",
                "(https://acme.example/a) https://acme.example/a",
                "https://acme.example/a_(b) https://acme.example/a_(b)",
                "<https://acme.example>. https://acme.example",
                "“https://acme.example”, https://acme.example",
                "**https://acme.example** https://acme.example",
                "[site](https://acme.example/x). https://acme.example/x",
                "https://acme.example/新闻，更多 https://acme.example/新闻",
                "Websitehttps://acme.example/a https://acme.example/a",
            })
    void readsAnAddressWithoutWhatSurroundsIt(String printed, String expected) {
        assertThat(read("see " + printed + " now")).containsExactly(expected);
    }

    @Test
    void readsBothAddressesOfALinkThatShowsOne() {
        assertThat(read("[https://acme.example](https://acme.example/en)"))
                .containsExactly("https://acme.example", "https://acme.example/en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.example", "press@www.acme.example", "https://", "www. acme", "http://localhost"})
    void refusesWhatIsNoWebAddress(String printed) {
        assertThat(read(printed)).isEmpty();
    }

    @Test
    void tellsTargetsFromPrintedAddresses() {
        assertThat(ReadsLinks.read(Text.of("[a](https://acme.example)"))
                        .getFirst()
                        .url()
                        .rule())
                .isEqualTo(MarkRule.LINK_TARGET);
    }

    private static List<String> read(String string) {
        return ReadsLinks.read(Text.of(string)).stream()
                .map(link -> link.url().value())
                .toList();
    }
}
