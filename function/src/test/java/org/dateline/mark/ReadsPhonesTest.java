package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsPhonesTest {
    private static List<Phone> in(String printed, @Nullable String region) {
        Text text = Text.of(printed);
        return ReadsPhones.read(text, text.whole(), region);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "212-555-0100,, +12125550100",
        "(212) 555-0100,, +12125550100",
        "212.555.0100,, +12125550100",
        "212 555 0100,, +12125550100",
        "212/555-0100,, +12125550100",
        "1-212-555-0100,, +12125550100",
        "+1 (212) 555-0100,, +12125550100",
        "+1(212) 555-0100,, +12125550100",
        "12125550100,, +12125550100",
        "212-555-0100 ext. 14,, +12125550100",
        "1-800-ACME-NOW,, +18002263669",
        "+44 20 7946 0958,, +442079460958",
        "+44 (0)20 7946 0958,, +442079460958",
        "0044 20 7946 0958,, +442079460958",
        "020 7946 0958, GB, +442079460958",
        "030 2300 1234, DE, +493023001234",
        "01 45 67 89 01, FR, +33145678901",
        "(02) 9876 5432, AU, +61298765432",
        "6123 4567, SG, +6561234567",
    })
    void givesTheNumberByE164(String printed, @Nullable String region, String e164) {
        assertThat(in("Acme " + printed, region)).singleElement().satisfies(phone -> {
            assertThat(phone.text().value()).isEqualTo(printed);
            assertThat(phone.e164())
                    .isNotNull()
                    .extracting(found -> found.value())
                    .isEqualTo(e164);
        });
    }

    @Test
    void infersTheCountryOfANumberWithoutPrefix() {
        assertThat(in("020 7946 0958", "GB").getFirst().e164()).isNotNull().satisfies(e164 -> {
            assertThat(e164.origin()).isEqualTo(new Origin.Inferred());
            assertThat(e164.rule()).isEqualTo(MarkRule.NUMBER_OF_THE_COUNTRY);
        });
    }

    @Test
    void keepsALabelledNumberOfWhichTheCountryIsNotKnown() {
        assertThat(in("Tel: 020 7946 0958", null))
                .singleElement()
                .satisfies(phone -> assertThat(phone.e164()).isNull());
    }

    @Test
    void keepsTwoNumbersOfALineApart() {
        assertThat(in("212-555-0100, 415-555-0123", null)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-24 01:00",
        "Carlisle PA 17015-1234",
        "24.11.2026",
        "Suite 100",
        "founded 1998",
        "5050 W Main Rd 108"
    })
    void refusesOtherDigits(String printed) {
        assertThat(in(printed, "US")).isEmpty();
    }
}
