package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts square brackets stand around what a tagger takes for organisations, braces around people. */
class MendsNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We built [Tide][Purple] in May.                            | TidePurple
                    About [TidePurpleTidePurple] is a token.                   | TidePurple, TidePurple
                    She teaches at [Harbour School of Law,] in Oslo.           | Harbour School of Law
                    The [Council of Pilots of the] harbour met in May.         | Council of Pilots
                    [About Harbour Pumps] builds pumps.                        | Harbour Pumps
                    He runs [Harbour Pumps, Ltd]. Next year he retires.        | Harbour Pumps, Ltd.
                    They sold [Harbour].example and left.                      | Harbour.example
                    """)
    void setsRightWhereANameBeginsAndEnds(String text, String mended) {
        assertThat(mended(text)).containsExactly(mended.split(", (?!Ltd)", -1));
    }

    @Test
    void leavesTheEndingOfAnAddressOffANameThatStandsWithoutIt() {
        assertThat(mended("[Harbour] grows. See [Harbour].example for more.")).containsExactly("Harbour", "Harbour");
    }

    @Test
    void putsANameThatStandsWholeElsewhereInThePlaceOfItsPieces() {
        assertThat(mended("[Oskar Q. Lund Company] grows. The [Oskar Q.] [Lund Company] invests."))
                .containsExactly("Oskar Q. Lund Company", "Oskar Q. Lund Company");
    }

    @Test
    void takesTheRestOfANameWhoseBeginningAloneWasFound() {
        assertThat(mended("[Oslo Harbour Project] grows. The annual ball of [Oslo Harbour] Project is in May."))
                .containsExactly("Oslo Harbour Project", "Oslo Harbour Project");
    }

    @Test
    void leavesAShorterNameAloneThatIsMoreOftenFoundThanTheLongerOne() {
        String text = "[Pumpex Approval] matters. A [Pumpex] Approval is rare. The [Pumpex] Approval is dear.";

        assertThat(mended(text)).containsExactly("Pumpex Approval", "Pumpex", "Pumpex");
    }

    @Test
    void leavesANameAloneThatRunsOutOfTheKnownOne() {
        assertThat(mended("{Kim Lee} waved. Then {Kim Lee Moon} left.")).containsExactly("Kim Lee", "Kim Lee Moon");
    }

    private static List<String> mended(String marked) {
        var text = new StringBuilder();
        List<TaggedName> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '{' -> from = text.length();
                case ']', '}' ->
                    names.add(new TaggedName(c == ']' ? Kind.ORGANISATION : Kind.PERSON, from, text.length()));
                default -> text.append(c);
            }
        }
        String string = text.toString();
        List<Word> words = CutsWords.of(string, WordLists.load());
        return MendsNames.of(names, string, words).stream()
                .map(name -> string.substring(name.from(), name.to()))
                .toList();
    }
}
