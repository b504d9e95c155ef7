package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.evidence.Found;
import org.dateline.layout.Layout;
import org.dateline.mark.ReadsQuotes;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose own words begin with "At" and a firm is of that firm, if nothing is printed beside the name. */
class SpeakersFirmsTest {
    private static final Layout PLAIN = new Layout(null, null, null, null, List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“At Tidal Toys, we build boats,” said Ann Lee. Brightwater Trust agrees.|Tidal Toys",
                "“Here at the Brightwater Trust, our boats sail,” said Ann Lee. Tidal Toys agrees.|Brightwater Trust",
                "“At Tidal Toys, they build boats,” said Ann Lee. Brightwater Trust agrees.|",
                "“At Tidal Toys, we build boats,” said Ann Lee, CEO of Brightwater Trust.|Brightwater Trust"
            })
    void tellsTheFirmOfASpeaker(String string, String firm) {
        NameTagger tagger = NamedTagger.all(
                NamedTagger.people("Ann Lee"), NamedTagger.organisations("Tidal Toys", "Brightwater Trust"));
        Text text = Text.of(string);
        Entities read = new EntityReader(Gazetteer.standard(), tagger).read(text, PLAIN, votes -> null, List.of());
        List<SpokenQuote> quotes = new SpeakerReader().read(text, PLAIN, read, ReadsQuotes.read(text));

        Found<String> affiliation =
                SpeakersFirms.of(text, read, quotes).people().getFirst().affiliation();

        assertThat(affiliation == null ? null : affiliation.value()).isEqualTo(firm);
    }
}
