package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.layout.Layout;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.api.Test;

/** Titles and firms of people, where the names are known. */
class TitlesTest {
    private static final Layout PLAIN = new Layout(null, null, null, null, List.of());

    @Test
    void readsEveryTitleOfARowThatNamesAFirmEach() {
        Person person = ann("Ann Lee, founder of Tidal Toys and chair of the Brightwater Trust, said so.");

        assertThat(titles(person)).containsExactly("founder", "chair");
        assertThat(affiliation(person)).isEqualTo("Tidal Toys");
    }

    @Test
    void ratherBelievesATitleThatIsHeldThanOneThatWas() {
        Person person = ann("Ann Lee, Former President of Tidal Toys and Chair at Brightwater Trust, said so.");

        assertThat(affiliation(person)).isEqualTo("Brightwater Trust");
    }

    @Test
    void readsTheTitleAndFirmBeforeACommaAndTheName() {
        Person person = ann("The CEO of Tidal Toys (TT), Ann Lee, said so.");

        assertThat(titles(person)).containsExactly("CEO");
        assertThat(affiliation(person)).isEqualTo("Tidal Toys");
    }

    @Test
    void readsTheOfficeThatAPersonTakes() {
        assertThat(titles(ann("Ann Lee joins Tidal Toys as Chief Financial Officer.")))
                .containsExactly("Chief Financial Officer");
        assertThat(titles(ann("Tidal Toys announced the promotion of Ann Lee to Treasurer.")))
                .containsExactly("Treasurer");
    }

    @Test
    void readsTheOfficeThatAPersonIsSaidToHoldAtAFirm() {
        Person founder = ann("Ann Lee is the founder and CEO of Tidal Toys, a maker of boats.");
        assertThat(titles(founder)).containsExactly("founder and CEO");
        assertThat(affiliation(founder)).isEqualTo("Tidal Toys");
        assertThat(titles(ann("Ann Lee serves as a senior advisor to Oslo."))).isEmpty();
        assertThat(titles(ann("Ann Lee is a member of Tidal Toys."))).isEmpty();
        assertThat(titles(ann("Ann Lee is a former chair of Tidal Toys."))).isEmpty();
    }

    @Test
    void readsTheFirmThatAPersonFoundedOrOwns() {
        assertThat(affiliation(ann("Ann Lee founded Tidal Toys in 2018."))).isEqualTo("Tidal Toys");
        assertThat(affiliation(ann("Tidal Toys, a maker of boats, was established in 2018 by the designer Ann Lee.")))
                .isEqualTo("Tidal Toys");
        assertThat(ann("Tidal Toys sold boats. They were painted by Ann Lee.").affiliation())
                .isNull();
    }

    @Test
    void readsAnOfficeOfAFieldBeforeTheName() {
        Person minister = ann("Tidal Toys won. Tidal Toys met Minister of Foreign Affairs Ann Lee.");
        assertThat(titles(minister)).containsExactly("Minister of Foreign Affairs");
        assertThat(minister.affiliation()).isNull();
        assertThat(affiliation(ann("They met Director of Tidal Toys Ann Lee."))).isEqualTo("Tidal Toys");
    }

    @Test
    void readsATitleBehindAnyLettersOfDegrees() {
        Person person = ann("Ann Lee, Ph.D., R.N., FNP-C, a professor at Brightwater Trust, said so.");

        assertThat(titles(person)).containsExactly("professor");
        assertThat(affiliation(person)).isEqualTo("Brightwater Trust");
    }

    @Test
    void ratherTellsWhereOnePresidesThanWhereOneIsAMember() {
        assertThat(affiliation(ann("Ann Lee, a member of Tidal Toys and a professor at Brightwater Trust, said so.")))
                .isEqualTo("Brightwater Trust");
    }

    @Test
    void looksForTheFirmNoFurtherThanTheNextVerb() {
        assertThat(ann("Ann Lee, Chief Operating Officer, has passed the Tidal Toys exam.")
                        .affiliation())
                .satisfies(firm -> assertThat(firm == null || firm.rule() == EntityRule.SPEAKS_FOR_ISSUER)
                        .isTrue());
    }

    @Test
    void givesNoFirmToWhoIsAnArtistOrServesAState() {
        assertThat(ann("Tidal Toys invited all. Tidal Toys paid. Later the singer Ann Lee sang.")
                        .affiliation())
                .isNull();
        assertThat(ann("Tidal Toys won. Tidal Toys paid. Later Judge Ann Lee spoke.")
                        .affiliation())
                .isNull();
    }

    @Test
    void takesNoPlaceOnTheLineBeforeForWhomOneServes() {
        assertThat(ann("Portland, Oregon\nDr. Ann Lee").affiliation()).isNull();
    }

    @Test
    void leavesOutWhatAPersonIsBesides() {
        assertThat(titles(ann("Ann Lee is a teacher who swims."))).isEmpty();
    }

    @Test
    void sharesATitleOfSeveralAmongThem() {
        Entities read = read("Ann Lee and Bob Ray, founders of Tidal Toys, met Cleo Fox, a pilot.");

        assertThat(titles(person(read, "Ann Lee"))).containsExactly("founders");
        assertThat(titles(person(read, "Bob Ray"))).containsExactly("founders");
        assertThat(affiliation(person(read, "Ann Lee"))).isEqualTo("Tidal Toys");
        assertThat(titles(person(read, "Cleo Fox"))).isEmpty();
    }

    @Test
    void endsASharedTitleWithTheAndOfItsList() {
        Entities read = read("Present were co-founders Ann Lee and Bob Ray, Cleo Fox, and many more.");

        assertThat(titles(person(read, "Bob Ray"))).containsExactly("co-founders");
        assertThat(titles(person(read, "Cleo Fox"))).isEmpty();
    }

    @Test
    void keepsTheFieldBeforeATitleAndTheRegionBehindIt() {
        assertThat(titles(ann("It was told by road safety engineer Ann Lee."))).containsExactly("road safety engineer");
        assertThat(titles(ann("Ann Lee, Vice President Northern Region of Tidal Toys, said so.")))
                .containsExactly("Vice President Northern Region");
        assertThat(titles(ann("Ann Lee, Managing Director, Harbour Lending, Tidal Toys")))
                .containsExactly("Managing Director, Harbour Lending");
    }

    @Test
    void passesDegreesInAnySpelling() {
        assertThat(titles(ann("“We grow,” said Ann Lee, Ph. D., Principal at Tidal Toys.")))
                .containsExactly("Principal");
        assertThat(titles(ann("“We grow,” said Ann Lee, Ph.D., Principal at Tidal Toys.")))
                .containsExactly("Principal");
    }

    @Test
    void takesTheFirmRightBeforeAName() {
        assertThat(affiliation(ann("For the seller acted Tidal Toys’ Ann Lee.")))
                .isEqualTo("Tidal Toys");
        assertThat(affiliation(ann("Brokers: Tidal Toys Ann Lee acted for the seller.")))
                .isEqualTo("Tidal Toys");
    }

    @Test
    void leavesTheTitleAndFirmBeforeAnotherNameToThatOne() {
        Entities read = read("Present were engineer Ann Lee, Tidal Toys Chairman Bob Ray, and many more.");

        assertThat(titles(person(read, "Ann Lee"))).containsExactly("engineer");
        assertThat(affiliation(person(read, "Ann Lee"))).isEqualTo("none");
        assertThat(affiliation(person(read, "Bob Ray"))).isEqualTo("Tidal Toys");
    }

    @Test
    void readsATitleWithItsFieldBehindAHyphen() {
        Person person = ann("“We grow,” said Ann Lee, Director-Sales at Tidal Toys.");

        assertThat(titles(person)).containsExactly("Director-Sales");
        assertThat(affiliation(person)).isEqualTo("Tidal Toys");
    }

    @Test
    void tiesNobodyToTheOwnerOfWhatOneIsFrom() {
        assertThat(affiliation(ann("Cooks were Ann Lee from Tidal Toys’ Kitchen Wars and others.")))
                .isEqualTo("none");
        assertThat(affiliation(ann("Cooks were Ann Lee from Tidal Toys and others.")))
                .isEqualTo("Tidal Toys");
    }

    @Test
    void givesNobodyToTheIssuerWhoIsIntroducedAsWhatAnyoneMayBe() {
        String text = "Tidal Toys grows. “It is a good toy,” said Ann Lee, %s. Tidal Toys was founded in 1990."
                + " Tidal Toys sells toys.";

        assertThat(affiliation(ann(text.formatted("a nurse")))).isEqualTo("none");
        assertThat(affiliation(ann(text.formatted("Chief Executive Officer")))).isEqualTo("Tidal Toys");
    }

    private static Person ann(String string) {
        return person(read(string), "Ann Lee");
    }

    private static Person person(Entities read, String name) {
        return read.people().stream()
                .filter(person -> person.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Person person) {
        return person.titles().stream().map(Found::value).toList();
    }

    private static String affiliation(Person person) {
        Found<String> affiliation = person.affiliation();
        return affiliation == null ? "none" : affiliation.value();
    }

    private static Entities read(String string) {
        var tagger = NamedTagger.all(
                NamedTagger.people("Ann Lee", "Bob Ray", "Cleo Fox"),
                NamedTagger.organisations("Tidal Toys", "Brightwater Trust"));
        return new EntityReader(Gazetteer.standard(), tagger).read(Text.of(string), PLAIN, votes -> null, List.of());
    }
}
