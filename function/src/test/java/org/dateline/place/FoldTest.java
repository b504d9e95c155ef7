package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
    /** The build of the gazetteer is tested on the same cases. */
    static List<String[]> cases() {
        return Table.rows("fold-cases.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void foldsAsTheBuildOfTheGazetteerDoes(String printed, String folded) {
        assertThat(Fold.of(printed)).isEqualTo(folded);
    }
}
