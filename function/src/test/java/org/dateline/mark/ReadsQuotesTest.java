package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadsQuotesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The tide does not care,\" said Margaret Oyelaran.",
                "“The tide does not care,” said Margaret Oyelaran.",
                "„Wir sparen im Jahr viel Diesel“, sagt Wiebke Harmsen.",
                "« Nos clients manquent de bras », a déclaré Mme Thibodeau.",
                "‘The tide does not care,’ said Margaret Oyelaran.",
                "``The tide does not care,'' said Margaret Oyelaran.",
                "周以宁表示：“海洋比月球更近，我们对它的了解却更少。”",
                "李氏は「海は月よりも近い場所にあります」と述べた。",
                "She said: “It works.”",
                "“Advocacy works,” he said.",
            })
    void readsSpeechInEveryKindOfMark(String printed) {
        assertThat(read(printed)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Inc. (the \"Company\") said so.",
                "Copperleaf Ltd. (\"Copperleaf\" or the \"Company\") said it would.",
                "She wrote the book \"How to Win at Tides,\" and left.",
                "the wooden train \"Little Conductor\" is recalled.",
                "a so-called \"quiet\" bus",
                "It calls itself the \"city of the thousand bridges.\"",
                "under the theme \"Water, Wind and the Light of the World.\"",
                "a 6\" pipe and an 8\" pipe",
                "He asked not “how do I live longer” at all.",
                "don’t stop, it’s the boys’ turn",
            })
    void refusesTermsTitlesAndDoubtedWords(String printed) {
        assertThat(read(printed)).isEmpty();
    }

    @Test
    void splitsAQuotationAtItsSpeaker() {
        assertThat(read("\"We end the year well,\" said Ann Lee. \"That lets us invest through any season.\""))
                .containsExactly("We end the year well,", "That lets us invest through any season.");
    }

    @Test
    void keepsParagraphsLeftOpenTogether() {
        assertThat(read("\"We began in a shed.\n\n\"Today we fill a street,\" said Ann Lee."))
                .containsExactly("We began in a shed.\n\n\"Today we fill a street,");
    }

    @Test
    void keepsCurlyParagraphsTogetherThatDoNotOpenAgain() {
        assertThat(read("“We began in a shed.\n\nToday we fill a street,” said Ann Lee."))
                .hasSize(1);
    }

    @Test
    void forgetsAMarkThatIsNeverClosed() {
        assertThat(read("\"We began in a shed.\n\nThen \"we filled the whole long street,\" said Ann Lee."))
                .containsExactly("we filled the whole long street,");
    }

    @Test
    void keepsAnApostropheInsideSingleMarks() {
        assertThat(read("‘I don’t think so at all,’ said Ann.")).containsExactly("I don’t think so at all,");
    }

    @Test
    void readsSpeechWhoseMarkIsGluedToTheLastSentence() {
        assertThat(read("It opens in May.\"The tide does not care,\" said Ann."))
                .containsExactly("The tide does not care,");
    }

    @Test
    void spansTheMarksToo() {
        String string = "😀 “It works well,” he said.";
        Text text = Text.of(string);
        assertThat(text.slice(ReadsQuotes.read(text).getFirst().span())).isEqualTo("“It works well,”");
    }

    private static List<String> read(String string) {
        return ReadsQuotes.read(Text.of(string)).stream().map(Quote::words).toList();
    }
}
