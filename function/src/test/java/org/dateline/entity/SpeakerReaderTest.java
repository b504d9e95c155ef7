package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.mark.ReadsQuotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerReaderTest {
    private static final Layout PLAIN = new Layout(null, null, null, null, List.of());
    private static final List<String> ANN = List.of("Ann Lee", "Lee", "Ann");
    private static final List<String> BEN = List.of("Ben Ray", "Ray");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “We grow every year,” said Ann Lee, chief executive of Brightwater.
                    “We grow every year,” Ms. Lee noted in Oslo.
                    “We grow every year,” said Brightwater founder and chief executive Ann Lee.
                    “We grow every year,” according to Ann Lee.
                    Ann Lee, chief executive of Brightwater, said: “We grow every year.”
                    Ann Lee praised the plan, adding, “We grow every year.”
                    Lee told reporters that “we grow every year and nobody knows where it will end, not even we do.”
                    “We grow every year.” – Ann Lee, Chief Executive Officer
                    « Nous grandissons chaque année », explique Ann Lee, directrice générale.
                    „Wir wachsen jedes Jahr“, sagt Ann Lee, Geschäftsführerin.
                    «Crecemos cada año», afirmó Ann Lee, directora general.
                    """)
    void readsWhoSpeaks(String sentence) {
        assertThat(speakers(sentence)).containsExactly("Ann Lee");
    }

    @Test
    void givesBothHalvesOfASplitQuotationToOneSpeaker() {
        assertThat(speakers("“We grow every year,” said Ann Lee. “It will not end.”"))
                .containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void goesOnInTheNextParagraph() {
        assertThat(speakers("“We grow every year,” said Ann Lee.\n\n“It will not end soon.”"))
                .containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void takesAPronounForThePersonNamedLast() {
        assertThat(speakers("Ben Ray opened the fair with Ann Lee. “We grow every year,” she added."))
                .containsExactly("Ann Lee");
    }

    @Test
    void takesNobodyNamedInsideOfSpeechForAPronoun() {
        assertThat(speakers("“We owe it to Ben Ray,” said Ann Lee. “It will not end,” she added."))
                .containsExactly("Ann Lee", "Ann Lee");
    }

    @Test
    void changesTheSpeakerWhereTheNextClauseNamesAnother() {
        assertThat(speakers("“We grow every year,” said Ann Lee. Ben Ray added: “It will not end.”"))
                .containsExactly("Ann Lee", "Ben Ray");
    }

    @Test
    void readsTheSentenceBeforeAsAnIntroduction() {
        assertThat(speakers("Ann Lee stressed the need for pumps. “We grow every year.”"))
                .containsExactly("Ann Lee");
    }

    @Test
    void namesNobodyForASpokesperson() {
        assertThat(speakers("“We grow every year,” said a spokesperson for Ann Lee."))
                .containsExactly((String) null);
    }

    @Test
    void namesNobodyWhereNobodyIsNamed() {
        assertThat(speakers("Ann Lee came. The sign at the door of the old mill was “Everybody is welcome here.”"))
                .containsExactly((String) null);
    }

    @Test
    void pointsToTheNameBesideTheSpeech() {
        String sentence = "Ann Lee came. “We grow every year,” Lee said.";

        Found<String> speaker = read(sentence).getFirst().speaker();

        assertThat(speaker).isNotNull().extracting(Found::origin).isEqualTo(new Origin.Printed(new Span(36, 39)));
    }

    private static List<@Nullable String> speakers(String string) {
        List<@Nullable String> speakers = new ArrayList<>();
        for (SpokenQuote quote : read(string)) {
            Found<String> speaker = quote.speaker();
            speakers.add(speaker == null ? null : speaker.value());
        }
        return speakers;
    }

    private static List<SpokenQuote> read(String string) {
        Text text = Text.of(string);
        var people = List.of(person(string, ANN), person(string, BEN));
        var entities = new Entities(people, List.of(), List.of());
        return new SpeakerReader().read(text, PLAIN, entities, ReadsQuotes.read(text));
    }

    private static Person person(String string, List<String> forms) {
        boolean[] taken = new boolean[string.length() + 1];
        List<Span> mentions = new ArrayList<>();
        for (String form : forms) {
            for (int at = string.indexOf(form); at >= 0; at = string.indexOf(form, at + 1)) {
                if (!taken[at]) {
                    Arrays.fill(taken, at, at + form.length(), true);
                    mentions.add(new Span(at, at + form.length()));
                }
            }
        }
        Found<String> name = Found.inferred(forms.getFirst(), EntityRule.FULLEST_FORM);
        return new Person(name, List.of(), List.of(), null, 50, mentions);
    }
}
