package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme, Inc.|Acme",
                "Acme Robotics Pty Ltd|Acme Robotics",
                "Nordlicht GmbH & Co. KG|Nordlicht",
                "Sakura Co., Ltd.|Sakura",
                "Minera Sol S.A. de C.V.|Minera Sol",
                "Limited Brands|Limited Brands",
                "Inc.|Inc.",
                "Co. Ltd.|Co.",
                "Acme|Acme"
            })
    void losesTheLegalFormAndNothingElse(String name, String bare) {
        assertThat(LegalForms.without(name)).isEqualTo(bare);
    }
}
