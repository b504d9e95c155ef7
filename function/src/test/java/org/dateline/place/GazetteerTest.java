package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.place.ResolvedPlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @Test
    void knowsACityWithItsIdAndCoordinates() {
        Namesake astana = GAZETTEER.named("ASTANA").getFirst();
        assertThat(astana)
                .returns("Astana", Namesake::name)
                .returns("KZ", Namesake::country)
                .returns(1526273, Namesake::geonamesId)
                .returns(51.1801, Namesake::latitude)
                .returns(71.446, Namesake::longitude);
    }

    @Test
    void keepsPopulationsWithinATwentieth() {
        assertThat(GAZETTEER.named("Astana").getFirst().population()).isBetween(1_470_000L, 1_620_000L);
    }

    @Test
    void knowsACountryWithItsIdAndCoordinates() {
        Namesake kazakhstan = GAZETTEER.named("Kazakhstan").getFirst();
        assertThat(kazakhstan)
                .returns(Kind.COUNTRY, Namesake::kind)
                .returns("KZ", Namesake::country)
                .returns(1522867, Namesake::geonamesId)
                .returns(48.0, Namesake::latitude)
                .returns(68.0, Namesake::longitude);
    }

    @Test
    void knowsARegionWithTheMiddleOfIt() {
        Namesake oregon = GAZETTEER.named("Oregon").getFirst();
        assertThat(oregon)
                .returns(Kind.REGION, Namesake::kind)
                .returns("Oregon", Namesake::region)
                .returns(5744337, Namesake::geonamesId)
                .returns(44.0, Namesake::latitude);
    }

    @Test
    void namesNoRegionOutsideTheUsCanadaAndAustralia() {
        assertThat(GAZETTEER.named("Guangzhou").getFirst().region()).isNull();
    }

    @Test
    void listsNamesakesLargestFirst() {
        assertThat(GAZETTEER.named("Birmingham"))
                .extracting(Namesake::country)
                .startsWith("GB", "US")
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turkey", "Türkiye", "TURKIYE", "Turquie", "土耳其", "トルコ"})
    void knowsACountryInTheMainLanguages(String name) {
        assertThat(GAZETTEER.named(name)).extracting(Namesake::country).contains("TR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "U.K.", "Great Britain", "England", "Scotland", "United Kingdom"})
    void knowsWhatReleasesCallACountry(String name) {
        assertThat(GAZETTEER.named(name).getFirst().country()).isEqualTo("GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe", "Latin America", "the Middle East", "North Sea", "EMEA"})
    void givesNoCountryToWhatLiesInSeveral(String name) {
        assertThat(GAZETTEER.named(name).getFirst().country()).isNull();
    }

    @Test
    void findsNothingForAnUnknownName() {
        assertThat(GAZETTEER.named("Xyzzyville")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Astana", "Genf", "UK", "Silicon Valley"})
    void saysWhetherANameIsOne(String name) {
        assertThat(GAZETTEER.isName(name)).isTrue();
    }

    @Test
    void saysThatAnUnknownNameIsNone() {
        assertThat(GAZETTEER.isName("Xyzzyville")).isFalse();
    }

    @Test
    void countsForAPartWhatItIsNamedAfter() {
        assertThat(GAZETTEER.prominence("Greater Toronto Area")).isGreaterThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "\uD800", "a\u0000b"})
    void findsNothingForWhatIsNoName(String name) {
        assertThat(GAZETTEER.named(name)).isEmpty();
        assertThat(GAZETTEER.prominence(name)).isZero();
        assertThat(GAZETTEER.isHint(name)).isFalse();
        assertThat(GAZETTEER.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reading", "Nice", "Mobile", "Of", "March", "Us", "ICO", "Xyzzyville"})
    void holdsWordsAndInitialsForNoPlace(String phrase) {
        assertThat(GAZETTEER.prominence(phrase)).isZero();
    }

    @Test
    void ranksAMetropolisAboveATown() {
        assertThat(GAZETTEER.prominence("Shanghai")).isGreaterThan(GAZETTEER.prominence("Astoria"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calif.", "CA", "Ontario", "N.S.W.", "P.R. China", "Bavaria"})
    void knowsWhatMayStandAfterACity(String name) {
        assertThat(GAZETTEER.isHint(name)).isTrue();
    }

    @Test
    void takesNoCityForAHint() {
        assertThat(GAZETTEER.isHint("Chicago")).isFalse();
    }

    @Test
    void saysWhenTheFileIsNoGazetteer() {
        assertThatThrownBy(() -> PackedNames.of(new byte[100])).hasMessage("gazetteer.bin is no gazetteer: 100 bytes");
    }

    @Test
    void saysWhenTheFileIsOfAnotherVersion() throws IOException {
        byte[] bytes = packed();
        bytes[5] = 9;
        assertThatThrownBy(() -> PackedNames.of(bytes))
                .hasMessage("gazetteer.bin has version 9, this code reads version 1");
    }

    @Test
    void saysWhenTheFileIsDamaged() throws IOException {
        byte[] bytes = packed();
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> PackedNames.of(bytes))
                .hasMessage("gazetteer.bin is damaged: its checksum does not match; build it again");
    }

    private static byte[] packed() throws IOException {
        try (InputStream in = GazetteerTest.class.getResourceAsStream("gazetteer.bin")) {
            return in.readAllBytes();
        }
    }
}
