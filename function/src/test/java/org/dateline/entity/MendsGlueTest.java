package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text prints elsewhere tells a brand in one word from a name that another word is glued to. */
class MendsGlueTest {
    @ParameterizedTest
    @CsvSource({
        "KingsCrowd won. Then KingsCrowd lost., Kings, KingsCrowd",
        "KingsCrowd won. Then KingsCrowd lost., Crowd, KingsCrowd",
        "Then DoorDash won., Door, Door"
    })
    void takesAllOfAWordThatIsPrintedTwice(String text, String tagged, String expected) {
        assertThat(mended(text, tagged)).isNotEmpty().allMatch(expected::equals);
    }

    @Test
    void leavesTheOtherHalfToAnotherName() {
        String text = "TidePurple won. Then TidePurple lost.";

        assertThat(mended(text, "Tide", "Purple")).containsExactly("Tide", "Purple", "Tide", "Purple");
    }

    @ParameterizedTest
    @CsvSource({
        "FeaturesHarbour Labs",
        "RNHarbour Labs",
        "Harbour LabsFounded",
        "HARBOUR LABSFounded",
        "7UHHarbour Labs"
    })
    void cutsOffWhatIsGluedToAKnownName(String glued) {
        String text = "Here it grows: Harbour Labs.\n" + glued + " in Oslo.";
        List<TaggedName> names = List.of(
                new TaggedName(Kind.ORGANISATION, 15, 27), new TaggedName(Kind.ORGANISATION, 29, 29 + glued.length()));

        assertThat(MendsGlue.of(names, text))
                .last()
                .extracting(name -> text.substring(name.from(), name.to()))
                .asString()
                .isEqualToIgnoringCase("Harbour Labs");
    }

    @Test
    void findsTheBeginningOfAKnownNameInTheWordItIsGluedTo() {
        String text = "It is in United Kingdom. Write to RM3 7UHUnited Kingdom now.";
        List<TaggedName> names =
                List.of(new TaggedName(Kind.PLACE, 9, 23), new TaggedName(Kind.PLACE, text.lastIndexOf("Kingdom"), 55));

        assertThat(MendsGlue.of(names, text))
                .extracting(name -> text.substring(name.from(), name.to()))
                .containsExactly("United Kingdom", "United Kingdom");
    }

    @Test
    void leavesABrandThatEndsLikeASymbolWhole() {
        assertThat(mended("DoorDash (DASH) grows.", "DoorDash", "DASH")).containsExactly("DoorDash", "DASH");
    }

    private static List<String> mended(String text, String... tagged) {
        List<TaggedName> names = new ArrayList<>();
        for (String name : tagged) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                names.add(new TaggedName(Kind.ORGANISATION, at, at + name.length()));
            }
        }
        names.sort(Comparator.comparingInt(TaggedName::from));
        return MendsGlue.of(names, text).stream()
                .map(name -> text.substring(name.from(), name.to()))
                .toList();
    }
}
