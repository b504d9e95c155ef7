package org.dateline.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Xi Jinping, xi-jinping",
                "People's Daily, peoples-daily",
                "People’s Daily, peoples-daily",
                "AT&T, at-t",
                "Søren Łukasz Straße, soren-lukasz-strasse",
                "São Paulo, sao-paulo",
                "İstanbul, istanbul",
                "ISTANBUL, istanbul",
                "東京, 東京",
                "서울, 서울",
                "ガス, ガス",
                "हिन्दी, हिन्दी",
                "Москва́, москва",
                "  --Acme--  , acme",
                "...,",
                "3M, 3m",
                "ＮＥＷ ＹＯＲＫ, new-york"
            })
    void foldsNamesToWhatPeopleType(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug == null ? "" : slug);
    }

    @Test
    void keepsTwoHundredBytes() {
        assertThat(Slug.of("a".repeat(Slug.BYTES))).isEqualTo("a".repeat(Slug.BYTES));
    }

    @Test
    void cutsALongerNameAtALetterAndAddsAHash() {
        String slug = Slug.of("東".repeat(100));
        assertThat(slug.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(Slug.BYTES);
        assertThat(slug).matches("東{63}-[0-9a-f]{8}");
    }

    @Test
    void tellsTwoLongNamesApart() {
        String stem = "a".repeat(250);
        assertThat(Slug.of(stem + "b")).isNotEqualTo(Slug.of(stem + "c"));
    }
}
