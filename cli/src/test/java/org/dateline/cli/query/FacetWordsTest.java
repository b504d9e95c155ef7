package org.dateline.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    person:xi-jinping       | person:xi-jinping
                    person:Xi Jinping       | person:xi-jinping
                    issuer:The Example Inc. | issuer:example
                    wire:PR Newswire        | wire:pr-newswire
                    country:kz              | country:KZ
                    dateline:cn             | dateline:CN
                    dateline:us/Oregon/Portland | dateline:US/oregon/portland
                    place:europe            | place:europe
                    day:2024-07-02          | day:2024-07-02
                    happens:2024-07         | happens:2024-07
                    state:Rejected          | state:rejected
                    ticker:NYSE:IBM         | ticker:XNYS:IBM
                    ticker:xnys:ibm         | ticker:XNYS:IBM
                    ticker:Nasdaq Global Select Market:msft | ticker:XNAS:MSFT
                    """)
    void understandsWhatPeopleType(String words, String key) {
        assertThat(FacetWords.keys(words)).containsExactly(key);
    }

    @Test
    void looksForATickerOnEveryMarket() {
        assertThat(FacetWords.keys("ticker:IBM"))
                .contains("ticker:XNYS:IBM", "ticker:XNAS:IBM", "ticker:XLON:IBM")
                .doesNotHaveDuplicates();
    }
}
