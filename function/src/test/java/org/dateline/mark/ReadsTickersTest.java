package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsTickersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(NYSE: HRBE)                                 | NYSE:HRBE",
                "(NYSE:HRBE)(TSX:HRB)                         | NYSE:HRBE, TSX:HRB",
                "(TSXV: CPLR) (NASDAQ: CPLR) (FSE: 7CR)       | TSXV:CPLR, NASDAQ:CPLR, FSE:7CR",
                "(TSX: MRLS, NYSE American: MRLS)             | TSX:MRLS, NYSE American:MRLS",
                "(TSX.V: CPLR ; OTC PINK: CPLRF)              | TSXV:CPLR, OTC Pink:CPLRF",
                "(Nasdaq: CLPH)                               | NASDAQ:CLPH",
                "[NASDAQ: CLPH]                               | NASDAQ:CLPH",
                "(Nasdaq Global Select Market: CLPH)          | NASDAQ:CLPH",
                "(OTC-BB: \"CPLR\")                           | OTCBB:CPLR",
                "NYSE/TSX: HRBE                               | NYSE:HRBE, TSX:HRBE",
                "(NYSE, Nasdaq: HRBE)                         | NYSE:HRBE, NASDAQ:HRBE",
                "(NYSE: HRB.A, HRB.B)                         | NYSE:HRB.A, NYSE:HRB.B",
                "([NYSE: HRBE](https://quotes.example))       | NYSE:HRBE",
                "(NYSE: [HRBE](https://quotes.example))       | NYSE:HRBE",
                "(**NYSE: HRBE**)                             | NYSE:HRBE",
                "(TSX : BRQ)                                  | TSX:BRQ",
                "(SEHK: 9988.HK)                              | HKEX:9988",
                "Lanhai Ltd. (9988.HK)                        | HKEX:9988",
                "(TSE: 7999)                                  | TSE:7999",
                "(NASDAQ: CLPH, or the \"Company\")           | NASDAQ:CLPH",
            })
    void readsEveryWayToPrintAMarketAndASymbol(String printed, String expected) {
        assertThat(read("Acme Inc. " + printed + " said")).containsExactly(expected.split(", ", -1));
    }

    @Test
    void joinsWhatALineEndParts() {
        assertThat(read("Acme Corp. (Nasdaq:\nACMX) said")).containsExactly("NASDAQ:ACMX");
    }

    @Test
    void readsAListingInWords() {
        assertThat(read("Its shares trade on the London Stock Exchange under the symbol ACMX."))
                .containsExactly("LSE:ACMX");
    }

    @Test
    void passesOverAListingInWordsWhereTheShortFormIsPrintedToo() {
        assertThat(read("Acme (TSE: ACM) is listed on the Toronto Stock Exchange under the symbol \"ACM\"."))
                .containsExactly("TSE:ACM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share to Facebook $FB",
                "our aim: SAFE homes",
                "In London: HSE inspects",
                "BASE: IBM",
                "NASDAQ: the market",
                "The time is NASDAQ: 20,000 points",
                "trades under the symbol ACME",
                "(symbol: ACME)",
                "https://quotes.example/NYSE/IBM"
            })
    void refusesWhatOnlyLooksLikeOne(String printed) {
        assertThat(read(printed)).isEmpty();
    }

    @Test
    void tellsTorontoFromTokyoByTheSymbol() {
        assertThat(tickers("(TSE: ACM) (TSE: 7999)"))
                .extracting(ReadsTickersTest::mic)
                .containsExactly("XTSE", "XTKS");
    }

    @Test
    void givesTheMarketCodeByRule() {
        assertThat(tickers("(NYSE American: MRLS)").getFirst().mic())
                .isEqualTo(Found.inferred("XASE", MarkRule.MARKET_CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "Euronext Paris, XPAR",
        "Euronext Growth Oslo, MERK",
        "Euronext Growth Milan, EXGM",
        "Nasdaq First North Growth Market Stockholm, FNSE",
        "First North Denmark, FNDK",
        "AQSE, AQSE",
        "Aquis Stock Exchange Growth Market, AQSG",
        "NQB, PINX",
        "Expert Market, EXPM"
    })
    void tellsTheSegmentsOfAMarketApart(String market, String mic) {
        assertThat(tickers("(" + market + ": ACM)"))
                .extracting(ReadsTickersTest::mic)
                .containsExactly(mic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Euronext", "Nasdaq First North", "First North Growth Market"})
    void givesNoMarketCodeWhereThereAreSeveral(String market) {
        assertThat(tickers("(" + market + ": ACM)").getFirst().mic()).isNull();
    }

    @Test
    void spansMarketAndSymbolWithoutTheBrackets() {
        assertThat(tickers("😀 Acme (NYSE: ACMX)").getFirst().span()).isEqualTo(new Span(8, 18));
    }

    @Test
    void hasAFourLetterCodeForEveryMarketThatHasOne() {
        assertThat(Exchanges.all())
                .allSatisfy(exchange -> assertThat(exchange.mic() == null ? "NONE" : exchange.mic())
                        .matches("[A-Z0-9]{4}"));
    }

    private static String mic(Ticker ticker) {
        return ticker.mic() == null ? "none" : ticker.mic().value();
    }

    private static List<Ticker> tickers(String string) {
        return ReadsTickers.read(Text.of(string));
    }

    private static List<String> read(String string) {
        return tickers(string).stream()
                .map(ticker -> ticker.exchange().value() + ":" + ticker.symbol().value())
                .toList();
    }
}
