package org.dateline.document.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2026-05-04T09:00:00+02:00 > 2026-05-04T09:00:00+02:00",
                "20260504T090000+0200 > 2026-05-04T09:00:00+02:00",
                "2026-05-04T09:00:00.123Z > 2026-05-04T09:00:00Z",
                "20260504T0900Z > 2026-05-04T09:00:00Z",
                "2026-05-04T09:00:00 > 2026-05-04",
                "20260504 > 2026-05-04",
                "2026-05 > 2026-05",
                "202605 > ",
                "2026-02-30 > ",
                "20260504T250000Z > ",
                "today > "
            })
    void reads(String written, String value) {
        assertThat(WrittenTime.of(written)).isEqualTo(value);
    }
}
