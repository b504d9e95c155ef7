package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsMoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$2.5 million                | 2500000 USD",
                "$100k                       | 100000 USD",
                "$22B                        | 22000000000 USD",
                "$10 Million                 | 10000000 USD",
                "$2.5-million                | 2500000 USD",
                "US$1.2bn                    | 1200000000 USD",
                "US $122.5 million           | 122500000 USD",
                "USD $40.5 million           | 40500000 USD",
                "USD12 million               | 12000000 USD",
                "C$300,000                   | 300000 CAD",
                "$50,000 Australian dollars  | 50000 AUD",
                "$599 CAD                    | 599 CAD",
                "€5m                         | 5000000 EUR",
                "€ 1.250.000,50              | 1250000.50 EUR",
                "£100mn                      | 100000000 GBP",
                "RMB 2 billion               | 2000000000 CNY",
                "500 million yuan            | 500000000 CNY",
                "HK$70M                      | 70000000 HKD",
                "GEL 835million              | 835000000 GEL",
                "Gel 346 Million             | 346000000 GEL",
                "INR 250                     | 250 INR",
                "Rs. 12 crore                | 120000000 INR",
                "$0.05                       | 0.05 USD",
                "$.60                        | 0.60 USD",
                "$1.675 million              | 1675000 USD",
                "2,5 Millionen Euro          | 2500000 EUR",
                "300.000 Euro                | 300000 EUR",
                "1,2 Mrd. Euro               | 1200000000 EUR",
                "18 millions de dollars      | 18000000 USD",
                "5 M$                        | 5000000 USD",
                "12,5 millones de euros      | 12500000 EUR",
                "5亿元人民币                  | 500000000 CNY",
                "1.5亿美元                    | 150000000 USD",
                "13.8 billion U.S. dollars   | 13800000000 USD",
                "60 million zlotys           | 60000000 PLN",
                "60 zł                       | 60 PLN",
                "12 million Swedish kronor   | 12000000 SEK",
            })
    void readsEveryWayToPrintAnAmount(String printed, String expected) {
        assertThat(read("worth " + printed + ".")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$4-5 million        | 4000000..5000000 USD",
                "$210–220 million    | 210000000..220000000 USD",
                "$4 to $5 million    | 4000000..5000000 USD",
                "$4 to 5 million     | 4000000..5000000 USD",
                "$24-29              | 24..29 USD",
                "5-10 million euros  | 5000000..10000000 EUR",
            })
    void readsARangeThatSharesSignOrScale(String printed, String expected) {
        assertThat(read("between " + printed + " a year")).containsExactly(expected);
    }

    @Test
    void readsTwoAmountsWhereBothAreWhole() {
        assertThat(read("from $4 million to $5 million")).containsExactly("4000000 USD", "5000000 USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 million people",
                "delegates of COP 30 met",
                "in 2024 dollars",
                "a 500-pound bomb",
                "Highway $",
                "TRY 3 of them",
                "$FB",
                "Call 555-0142"
            })
    void refusesNumbersWithoutACurrency(String printed) {
        assertThat(read(printed)).isEmpty();
    }

    @Test
    void doesNotTakeThePeopleForTheUpperEnd() {
        assertThat(read("gave $5 to 10 people")).containsExactly("5 USD");
    }

    @Test
    void spansSignScaleAndCurrencyName() {
        assertThat(ReadsMoney.read(Text.of("paid $5 million USD today"))
                        .getFirst()
                        .span())
                .isEqualTo(new Span(5, 19));
    }

    @Test
    void takesABareDollarForTheUsOneAndSaysSo() {
        Money money = ReadsMoney.read(Text.of("It cost $5.")).getFirst();
        assertThat(money.currency().rule()).isEqualTo(MarkRule.DOLLAR_IS_US);
    }

    @Test
    void takesABareDollarForTheOneOfTheOnlyListing() {
        assertThat(read("Acme Ltd (ASX: ACM) raised $5 million.")).containsExactly("5000000 AUD");
    }

    @Test
    void takesABareDollarForTheUsOneWhereThereIsAUsListingToo() {
        assertThat(read("Acme Ltd (TSX: ACM) (NYSE: ACM) raised $5 million.")).containsExactly("5000000 USD");
    }

    @Test
    void takesABareDollarForTheStatedOne() {
        assertThat(read("It cost $5. All amounts are in Canadian dollars unless stated otherwise."))
                .containsExactly("5 CAD");
    }

    @Test
    void takesABareDollarForTheCountrysOwn() {
        assertThat(BareDollar.of(Text.of("It cost $5."), List.of(), "CA").value())
                .isEqualTo("CAD");
    }

    @Test
    void takesTheYenSignForTheYuanWhereYuanAreNamed() {
        assertThat(read("worth ¥500 million, or a tenth of 5 billion yuan")).contains("500000000 CNY");
    }

    @Test
    void knowsOnlyCurrenciesOfIso4217() {
        assertThat(Currencies.codes())
                .allSatisfy(code -> assertThat(Currency.getInstance(code)).isNotNull());
    }

    private static List<String> read(String string) {
        return ReadsMoney.read(Text.of(string)).stream()
                .map(money -> money.amount().value().toPlainString()
                        + (money.amountTo() == null
                                ? ""
                                : ".." + money.amountTo().value().toPlainString()) + " "
                        + money.currency().value())
                .toList();
    }
}
