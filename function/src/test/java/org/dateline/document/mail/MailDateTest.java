package org.dateline.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Tue, 15 Jan 2002 11:11:55 -0800 (PST) > 2002-01-15T11:11:55-08:00",
                "4 May 2026 09:00 +0200 > 2026-05-04T09:00:00+02:00",
                "Mon, 04 May 26 09:00:00 EDT > 2026-05-04T09:00:00-04:00",
                "Mon, 4 May 2026 09:00:00 > 2026-05-04",
                "Fri, 31 Dec 1999 23:59:60 GMT > 1999-12-31T23:59:59+00:00",
                "Monday, May 4, 2026 9:00 AM > 2026-05-04",
                "Montag, 4. Mai 2026 > ",
                "4. April 2026 09:00 > 2026-04-04",
                "Mon, 31 Feb 2026 09:00:00 +0000 > ",
                "yesterday > "
            })
    void reads(String printed, String value) {
        assertThat(MailDate.of(printed)).isEqualTo(value);
    }
}
