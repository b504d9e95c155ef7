package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.mark.ReadsLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalUrlReaderTest {
    private static @Nullable String in(String printed, Declared declared) {
        Text text = Text.of(printed);
        var url = OriginalUrlReader.read(text, ReadsLinks.read(text), declared);
        return url == null ? null : url.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View original content to download multimedia:https://wire.example/news/bakery-302.html",
                "View source version on wire.example: https://wire.example/news/bakery-302.html",
                "View the original press release (https://wire.example/news/bakery-302.html) on Wire",
                "To view the source version of this press release, please visit https://wire.example/news/bakery-302.html",
                "[Original/Source Press Release](https://wire.example/news/bakery-302.html)",
                "Consultez la version source sur wire.example : https://wire.example/news/bakery-302.html",
            })
    void readsTheAddressAfterTheWiresWords(String printed) {
        assertThat(in("More at https://acme.example/about\n\n" + printed + "\n", Declared.none()))
                .isEqualTo("https://wire.example/news/bakery-302.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View the original release on www.wire.example",
                "More at https://acme.example/about",
                "View original content",
            })
    void readsNoOtherAddress(String printed) {
        assertThat(in(printed, Declared.none())).isNull();
    }

    @Test
    void takesTheDeclaredAddressWhereNoneIsPrinted() {
        Declared declared = new Declared(
                List.of(Declared.Fact.of(Declared.Field.URL, "https://acme.example/news/1", "link rel=canonical")));
        assertThat(in("Acme opens.", declared)).isEqualTo("https://acme.example/news/1");
    }
}
