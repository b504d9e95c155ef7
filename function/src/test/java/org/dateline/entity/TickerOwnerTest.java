package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.ReadsTickers;
import org.dateline.mark.Ticker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickerOwnerTest {
    private static List<String> owners(String printed) {
        Text text = Text.of(printed);
        int at = printed.indexOf("Acme Foods, Inc.");
        Span span = new Span(at, at + "Acme Foods, Inc.".length());
        Organisation acme = new Organisation(
                Found.printed("Acme Foods, Inc.", span, EntityRule.TAGGED),
                null,
                List.of(),
                List.of(),
                50,
                List.of(span));
        TickerOwner owner = new TickerOwner(text, List.of(acme));
        return ReadsTickers.read(text).stream()
                .map(ticker -> owner(owner, text, ticker))
                .toList();
    }

    private static String owner(TickerOwner owner, Text text, Ticker ticker) {
        var found = owner.of(ticker, text.index(ticker.span().start()));
        return found == null ? "nobody" : found.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Foods, Inc. (NYSE: ACM) (TSX: ACF)",
                "Acme Foods, Inc. (NYSE: ACM; TSX: ACF)",
                "Acme Foods, Inc. (\"Acme\" or the \"Company\") (NYSE: ACM) (TSX: ACF)",
                "Acme Foods, Inc.® (\"Acme\"; NYSE: ACM, TSX: ACF)",
            })
    void tiesEveryListingToTheNameBeforeTheBrackets(String printed) {
        assertThat(owners(printed)).containsExactly("Acme Foods, Inc.", "Acme Foods, Inc.");
    }

    @Test
    void tiesNoListingToANameFurtherAway() {
        assertThat(owners("Acme Foods, Inc. bought a rival (NYSE: RVL).")).containsExactly("nobody");
    }
}
