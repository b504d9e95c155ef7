package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the release itself corrects in the names that a tagger finds. */
class TaggedNamesTest {
    private static final Layout PLAIN = new Layout(null, null, null, null, List.of());

    @Test
    void takesWhoeverStandsBehindAnOfficeForAPerson() {
        Entities read = read(
                "Under CEO Tavi Songprak the firm grew. Tavi Songprak left.",
                NamedTagger.organisations("Tavi Songprak"));

        assertThat(read.organisations()).isEmpty();
        assertThat(read.people())
                .singleElement()
                .satisfies(person -> assertThat(person.mentions()).hasSize(2));
    }

    @Test
    void leavesAFirmBehindAnOfficeAFirm() {
        assertThat(read("He met President Harbour Bank officials.", NamedTagger.organisations("Harbour Bank"))
                        .organisations())
                .hasSize(1);
    }

    @Test
    void takesALargeTownBeforeItsCountryForAPlaceThroughout() {
        Entities read = read(
                "It opened in Xi'an, China. Pumps are made in Xi'an.",
                NamedTagger.all(NamedTagger.organisations("Xi'an"), NamedTagger.places("China")));

        assertThat(read.organisations()).isEmpty();
        assertThat(read.places()).extracting(place -> place.name().value()).contains("Xi'an");
    }

    @Test
    void takesALargeTownForAPlaceRatherThanForSomebodyNeverNamedInFull() {
        assertThat(read("The port of Gdansk grows.", NamedTagger.people("Gdansk"))
                        .places())
                .hasSize(1);
        assertThat(read("Ann Houston runs. Houston won.", NamedTagger.people("Ann Houston", "Houston"))
                        .people())
                .singleElement()
                .satisfies(runner -> assertThat(runner.mentions()).hasSize(2));
        assertThat(read("Then Charlotte won.", NamedTagger.people("Charlotte")).people())
                .hasSize(1);
    }

    @Test
    void takesTheTownOfAnAddressForAPlaceButNotItsNamesake() {
        Entities read = read(
                "Write to Stanford, CA 94305. Stanford won the match.",
                NamedTagger.all(NamedTagger.organisations("Stanford"), NamedTagger.places("CA")));

        assertThat(read.organisations())
                .singleElement()
                .satisfies(team -> assertThat(team.mentions()).containsExactly(new Span(29, 37)));
        assertThat(read.places()).extracting(place -> place.name().value()).contains("Stanford");
    }

    @Test
    void findsTheLettersOfAStateBehindATown() {
        List<Place> places = read("The firm is based in Mitchell, ACT, and grows.", NamedTagger.places("Mitchell"))
                .places();

        assertThat(places).extracting(place -> place.name().value()).containsExactly("Mitchell", "ACT");
    }

    @Test
    void leavesOutLettersThatAreDefinedForATerm() {
        String text = "Its Ultra High Purity (“UHP”) pumps sell. UHP pumps are dear.";

        assertThat(read(text, NamedTagger.organisations("UHP")).organisations()).isEmpty();
    }

    @Test
    void keepsLettersThatAreDefinedForAName() {
        String text = "The Union of Harbour Pilots (UHP) met. UHP pilots are rare.";

        assertThat(read(text, NamedTagger.organisations("Union of Harbour Pilots", "UHP"))
                        .organisations())
                .singleElement()
                .satisfies(union -> assertThat(union.mentions()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee, Esq.", "Ann Lee Esq.", "Ann Lee, Ph.D.", "Ann Lee, MD", "Ann Lee, M.D., MBA"})
    void leavesDegreesOutOfAName(String tagged) {
        Entities read = read(
                "They met " + tagged + " in Oslo.",
                text -> List.of(new TaggedName(TaggedName.Kind.PERSON, 9, 9 + tagged.length())));

        assertThat(read.people()).extracting(person -> person.name().value()).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anh Do", "Ann Lee Jr."})
    void keepsWhatBelongsToAName(String name) {
        Entities read = read("They met " + name + " in Oslo.", NamedTagger.people(name));

        assertThat(read.people()).extracting(person -> person.name().value()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"South Korean", "Bahamian", "Costa Rican"})
    void leavesAdjectivesOfNationalityAlone(String adjective) {
        String text = "It is a " + adjective + " firm.";

        assertThat(read(text, NamedTagger.places(adjective)).places()).isEmpty();
        assertThat(read(text, NamedTagger.places(adjective.split(" ", -1)[0])).places())
                .isEmpty();
    }

    @Test
    void endsAFirmsNameWhereTheNextWordIsGluedToIt() {
        String firm = "Harbour & Tide, LLPPetra";

        assertThat(read("Contact: " + firm + " Lund", NamedTagger.organisations(firm))
                        .organisations())
                .extracting(organisation -> organisation.name().value())
                .containsExactly("Harbour & Tide, LLP");
    }

    @Test
    void cutsTwoCountriesThatAHyphenJoins() {
        assertThat(read("New China-Kazakhstan talks began.", NamedTagger.places("China-Kazakhstan"))
                        .places())
                .extracting(place -> place.name().value())
                .containsExactlyInAnyOrder("China", "Kazakhstan");
    }

    @Test
    void leavesTheLettersOfATelephoneNumberAlone() {
        assertThat(read("Call 800-555-HELP today.", NamedTagger.organisations("HELP"))
                        .organisations())
                .isEmpty();
    }

    @Test
    void leavesTheDirectionBeforeAPlaceOutOfItsName() {
        assertThat(read("They sail to east China.", NamedTagger.places("east China"))
                        .places())
                .extracting(Place::name)
                .extracting(Found::value)
                .containsExactly("China");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call for #ACME now.",
                "Its symbol is $ACME now.",
                "They gave ACME-88 to all.",
                "They met on ACME's Day again.",
                "It stands at 12 ACME Drive.",
                "It stands at 12 N ACME Drive."
            })
    void leavesAloneWhatIsOnlyWrittenLikeAName(String text) {
        assertThat(read(text, NamedTagger.organisations("ACME")).organisations())
                .isEmpty();
    }

    @Test
    void takesACourtBehindADayForNoStreet() {
        assertThat(read("On May 5 Harbour Court ruled.", NamedTagger.organisations("Harbour Court"))
                        .organisations())
                .hasSize(1);
    }

    @Test
    void takesNoStreetOfAnAddressForAPlace() {
        assertThat(read("Write to 12 Oak Ave, Portland, Oregon.", NamedTagger.places("Oak Ave", "Portland", "Oregon"))
                        .places())
                .extracting(place -> place.name().value())
                .containsExactlyInAnyOrder("Portland", "Oregon");
    }

    @Test
    void takesADegreeBehindAPersonForNoState() {
        Entities read = read(
                "They met Ann Lee, MD, in Baltimore, MD, twice.",
                NamedTagger.all(NamedTagger.people("Ann Lee"), NamedTagger.places("MD", "Baltimore")));

        assertThat(read.places())
                .extracting(place -> place.name().value())
                .containsExactlyInAnyOrder("Baltimore", "MD");
        assertThat(read.places())
                .allSatisfy(place -> assertThat(place.mentions()).hasSize(1));
    }

    @Test
    void takesTwoNamesInFullForTwoPeople() {
        assertThat(read("It was written by Ann Lee & Peter Lund.", NamedTagger.organisations("Ann Lee & Peter Lund"))
                        .people())
                .extracting(person -> person.name().value())
                .containsExactlyInAnyOrder("Ann Lee", "Peter Lund");
    }

    @Test
    void takesANameWithAnInitialForAPersonUnlessAFirmBearsIt() {
        assertThat(read("It belongs to Ann B. Lund alone.", NamedTagger.organisations("Ann B. Lund"))
                        .people())
                .hasSize(1);
        String firm = "Ann B. Lund Partners";
        assertThat(read(firm + " grows. Ann B. Lund pays.", NamedTagger.organisations(firm, "Ann B. Lund"))
                        .people())
                .isEmpty();
    }

    @Test
    void takesWhatIsListedBeforeACountryForPlaces() {
        Entities read = read(
                "The mine lies in Remedios, Antioquia, Colombia.",
                NamedTagger.all(NamedTagger.organisations("Remedios", "Antioquia"), NamedTagger.places("Colombia")));

        assertThat(read.organisations()).isEmpty();
        assertThat(read.places()).hasSize(3);
    }

    @Test
    void endsANameAtAnEmptyLineAndBeforeHalfABracket() {
        String text = "They met Harbour Labs\n \n12 Acaso. Then came Tide Works) - Copies.";

        assertThat(read(text, NamedTagger.organisations("Harbour Labs\n \n12 Acaso", "Tide Works) - Copies"))
                        .organisations())
                .extracting(organisation -> organisation.name().value())
                .containsExactlyInAnyOrder("Harbour Labs", "Tide Works");
    }

    @Test
    void leavesOutLettersThatAreDefinedForATermWithAHyphen() {
        String text = "The click-through rate (CTR) grew. A better CTR helps.";

        assertThat(read(text, NamedTagger.organisations("CTR")).organisations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Awards",
                "Harbour Summit",
                "Harbour Spirit",
                "Harbour Privacy Act",
                "Measure",
                "AI",
                "SEO",
                "CEO"
            })
    void takesNoEventPrizeLawOrFieldForAnOrganisation(String name) {
        assertThat(read("They spoke of the " + name + " 5 times.", NamedTagger.organisations(name))
                        .organisations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Awards Ltd.", "Harbour Fund", "Bill"})
    void keepsWhatIsOnlyLikeAThing(String name) {
        assertThat(read("They spoke of " + name + " often.", NamedTagger.organisations(name))
                        .organisations())
                .hasSize(1);
    }

    @Test
    void takesNoBeginningOfAnEventForAnOrganisationUnlessItIsNamedAlone() {
        NameTagger tagger = NamedTagger.organisations("Harbour Lights");
        assertThat(read("They won at the Harbour Lights Gala.", tagger).organisations())
                .isEmpty();
        assertThat(read("Harbour Lights held the Harbour Lights Gala.", tagger).organisations())
                .singleElement()
                .satisfies(firm -> assertThat(firm.mentions()).hasSize(2));
    }

    @Test
    void takesNoWordForAnOrganisationThatHasItsCapitalFromTheBeginningOfASentence() {
        NameTagger tagger = NamedTagger.organisations("Turmeric");
        assertThat(read("Turmeric helps. They sell turmeric and eat it.", tagger)
                        .organisations())
                .isEmpty();
        assertThat(read("Turmeric helps. They sell turmeric at Turmeric in Oslo.", tagger)
                        .organisations())
                .hasSize(1);
    }

    @Test
    void keepsABrandThatIsNoCapitalisedWord() {
        assertThat(read("CityBiz helps. See it on citybiz today.", NamedTagger.organisations("CityBiz"))
                        .organisations())
                .hasSize(1);
        assertThat(read("(dpa) It rains. The dpa says so.", NamedTagger.organisations("dpa"))
                        .organisations())
                .hasSize(1);
    }

    @Test
    void takesNoYearlyEventForAnOrganisation() {
        assertThat(read("They met at Harbour 2025 again.", NamedTagger.organisations("Harbour"))
                        .organisations())
                .isEmpty();
    }

    @Test
    void cutsTwoTownsAndLeavesALetterAlone() {
        assertThat(read("They skate in Oslo & Bergen, Suite C.", NamedTagger.places("Oslo & Bergen", "C"))
                        .places())
                .extracting(place -> place.name().value())
                .containsExactlyInAnyOrder("Oslo", "Bergen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann|Lee", "Ann|Bear” Lee"})
    void joinsTheHalvesOfANameWithANickname(String halves) {
        assertThat(read("They met Ann “Bear” Lee in Oslo.", NamedTagger.people(halves.split("\\|", -1)))
                        .people())
                .extracting(person -> person.name().value())
                .containsExactly("Ann “Bear” Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"American", "North American", "Southeast Asian"})
    void takesNoAdjectiveOfAPartOfTheWorldForAPlace(String adjective) {
        assertThat(read("It has " + adjective + " food.", NamedTagger.places(adjective))
                        .places())
                .isEmpty();
    }

    @Test
    void addsALegalFormAloneToTheNameBeforeIt() {
        String text = "They met Harbour Baron, PLLC in Oslo. The Tide PLLC is a form.";

        assertThat(read(text, NamedTagger.organisations("Harbour Baron", "PLLC"))
                        .organisations())
                .singleElement()
                .satisfies(firm -> assertThat(firm.name().value()).isEqualTo("Harbour Baron, PLLC"));
    }

    @Test
    void takesTheLettersOfAStateBehindATownForAPlace() {
        Entities read = read(
                "They meet in Bismarck, ND twice.",
                NamedTagger.all(NamedTagger.places("Bismarck"), NamedTagger.organisations("ND")));

        assertThat(read.organisations()).isEmpty();
        assertThat(read.places()).hasSize(2);
    }

    @Test
    void takesGeorgiaForTheStateWhereTheRestOfTheNamesLiesThere() {
        List<Place> places = read(
                        "In Georgia it is dictated. Atlanta Law Group is of Georgia.",
                        NamedTagger.all(NamedTagger.places("Georgia"), NamedTagger.organisations("Atlanta Law Group")))
                .places();

        assertThat(places)
                .singleElement()
                .satisfies(place -> assertThat(place.where().country())
                        .isNotNull()
                        .extracting(Found::value)
                        .isEqualTo("US"));
    }

    @Test
    void joinsATownWithTheStateThatItIs() {
        Entities read = read("The firm is in Singapore, Singapore. Singapore grows.", NamedTagger.places("Singapore"));

        assertThat(read.places()).hasSize(1);
    }

    private static Entities read(String string, NameTagger tagger) {
        return new EntityReader(Gazetteer.standard(), tagger).read(Text.of(string), PLAIN, votes -> null, List.of());
    }
}
