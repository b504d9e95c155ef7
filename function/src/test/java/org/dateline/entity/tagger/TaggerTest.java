package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
    private static final String RELEASE = """
            BERGEN, Norway, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd, a maker of sails, said on Tuesday that Jane \
            Doe will lead its office in Lisbon. "We sail on," said Ms. Doe, who comes from the University of Oslo.
            """;

    private static List<String> names(String text, Kind kind) {
        return TestModel.tagger().names(text).stream()
                .filter(name -> name.kind() == kind)
                .map(name -> text.substring(name.from(), name.to()))
                .toList();
    }

    @Test
    void findsThePeopleOfARelease() {
        assertThat(names(RELEASE, Kind.PERSON)).containsExactly("Jane Doe", "Doe");
    }

    @Test
    void findsTheOrganisationsOfARelease() {
        assertThat(names(RELEASE, Kind.ORGANISATION)).contains("Harbour Example Ltd", "University of Oslo");
    }

    @Test
    void findsThePlacesOfARelease() {
        assertThat(names(RELEASE, Kind.PLACE)).containsExactly("BERGEN", "Norway", "Lisbon");
    }

    @Test
    void givesTheSameNamesTwice() {
        assertThat(TestModel.tagger().names(RELEASE))
                .isEqualTo(TestModel.tagger().names(RELEASE));
    }

    @Test
    void namesInALongTextAreThoseOfItsParts() {
        String filler = "The sails are white and the sea is wide, and nothing else was said that day. ".repeat(60);
        assertThat(names(filler + RELEASE, Kind.PERSON)).containsExactly("Jane Doe", "Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0301", "\ud800", "a\u0301\u0302", "\u202eabc", "😀"})
    void readsAnything(String text) {
        assertInside(text, TestModel.tagger().names(text));
    }

    @Test
    void namesLieInsideOfAnyText() {
        long seed = 3;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(200); at > 0; at--) {
                text.appendCodePoint(
                        switch (random.nextInt(6)) {
                            case 0 -> random.nextInt(0x20, 0x7f);
                            case 1 -> random.nextInt(0x300, 0x370);
                            case 2 -> random.nextInt(0x590, 0x700);
                            case 3 -> random.nextInt(0x10000, 0x20000);
                            case 4 -> ' ';
                            default -> random.nextInt(0x110000);
                        });
            }
            assertInside(text.toString(), TestModel.tagger().names(text.toString()));
        }
    }

    @Test
    void aMillionLettersWithoutABlankAreOneUnknownWord() {
        String text = "Ab".repeat(500_000);
        assertInside(text, TestModel.tagger().names(text));
    }

    @Test
    void whatLiesBeyondTheLimitIsFoundOnlyWhereItIsKnown() {
        Tagger shortSighted = Tagger.load(new ModelFiles(TestModel.FOLDER), 100);
        String text = "Jane Doe spoke on Tuesday. " + "It rained. ".repeat(40) + "Jane Doe met Kim Roe in Lisbon.";
        assertThat(shortSighted.names(text))
                .extracting(name -> text.substring(name.from(), name.to()))
                .containsExactly("Jane Doe", "Jane Doe");
        assertThat(names(text, Kind.PERSON)).containsExactly("Jane Doe", "Jane Doe", "Kim Roe");
    }

    private static void assertInside(String text, List<TaggedName> names) {
        int end = 0;
        for (TaggedName name : names) {
            assertThat(name.from()).as("a name in %s", text).isGreaterThanOrEqualTo(end);
            assertThat(name.to()).isGreaterThan(name.from()).isLessThanOrEqualTo(text.length());
            end = name.to();
        }
    }
}
