package org.dateline.document.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "=?UTF-8?Q?Gda=C5=84sk_opens?= > Gdańsk opens",
                "=?utf-8?B?xYHDs2TFug==?= > Łódź",
                "=?iso-8859-2?Q?=A3=F3d=BC?= and more > Łódź and more",
                "=?UTF-8?Q?Gda=C5?= =?UTF-8?Q?=84sk?= > Gdańsk",
                "=?UTF-8?Q?A?= =?ISO-8859-1?Q?=E9?= > Aé",
                "=?UTF-8*en?Q?kites?= > kites",
                "plain =?UTF-8?Q?broken > plain =?UTF-8?Q?broken",
                "=?x-unknown?Q?kites?= > kites",
                "=?UTF-8?B?!!!!?= > ''"
            })
    void decodes(String field, String value) {
        assertThat(EncodedWords.decode(field.getBytes(ISO_8859_1), 0)).isEqualTo(value);
    }

    @org.junit.jupiter.api.Test
    void unfoldsALongField() {
        byte[] field = "Subject: =?UTF-8?Q?Baltic_?=\r\n =?UTF-8?Q?Kites?=\r\n open".getBytes(ISO_8859_1);
        assertThat(EncodedWords.decode(field, "Subject:".length())).isEqualTo("Baltic Kites open");
    }
}
