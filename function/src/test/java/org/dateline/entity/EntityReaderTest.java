package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TestModel;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.dateline.mark.Ticker;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.api.Test;

class EntityReaderTest {
    private final EntityReader reader = new EntityReader(Gazetteer.standard(), TestModel.tagger());

    @Test
    void readsAPresidentWithHisCountryFromTheAdjective() {
        Person person = onlyPerson("On Monday, Norwegian President Olaf Berg opened the bridge.");

        assertThat(person.name().value()).isEqualTo("Olaf Berg");
        assertThat(values(person.titles())).containsExactly("Norwegian President");
        assertThat(person.affiliation()).isNotNull().extracting(Found::value).isEqualTo("Norway");
    }

    @Test
    void joinsASurnameToTheFullName() {
        Person person = onlyPerson("President Olaf Berg opened the bridge. Later Berg went home.");

        assertThat(values(person.aliases())).containsExactly("Berg");
        assertThat(person.mentions()).hasSize(2);
    }

    @Test
    void readsATitleBehindTheNameAndTheFirmItIsHeldAt() {
        Person person = onlyPerson("“We grow,” said Ann Lee, Chief Executive Officer of Brightwater Robotics, Inc.");

        assertThat(values(person.titles())).containsExactly("Chief Executive Officer");
        assertThat(person.affiliation()).isNotNull().extracting(Found::value).isEqualTo("Brightwater Robotics, Inc.");
    }

    @Test
    void readsAFirmsOfficerAfterAPossessive() {
        Person person = onlyPerson("“We grow,” said Ann Lee, Brightwater’s CFO.");

        assertThat(values(person.titles())).containsExactly("CFO");
        assertThat(person.affiliation()).isNotNull().extracting(Found::value).isEqualTo("Brightwater");
    }

    @Test
    void joinsLettersInBracketsToTheNameTheyAbbreviate() {
        Organisation organisation =
                onlyOrganisation("The Northern Harbour Organization (NHO) met in May. The NHO will meet again.");

        assertThat(organisation.name().value()).isEqualTo("Northern Harbour Organization");
        assertThat(organisation.acronym()).isNotNull().extracting(Found::value).isEqualTo("NHO");
        assertThat(organisation.mentions()).hasSize(3);
    }

    @Test
    void keepsTheLegalFormInTheNameAndFindsTheFirmWithoutIt() {
        Organisation organisation =
                onlyOrganisation("Brightwater Robotics, Inc. builds pumps. Pumps by Brightwater Robotics are blue.");

        assertThat(organisation.name().value()).isEqualTo("Brightwater Robotics, Inc.");
        assertThat(values(organisation.aliases())).containsExactly("Brightwater Robotics");
    }

    @Test
    void takesAShortNameInQuotationMarksButNotTheCompany() {
        Organisation organisation =
                onlyOrganisation("Brightwater Robotics, Inc. (“BWR” or the “Company”) grew. BWR also sold pumps.");

        assertThat(values(organisation.aliases())).containsExactly("BWR");
    }

    @Test
    void takesTheSourceLineForAnOrganisation() {
        String string = "A report from Sailor's Daily: the harbour is open.\n\nSOURCE Sailor's Daily";
        Text text = Text.of(string);
        int from = string.lastIndexOf("Sailor");
        Found<String> source = Found.printed("Sailor's Daily", new Span(from, string.length()), EntityRule.SOURCE_LINE);
        Entities read = new EntityReader(Gazetteer.standard(), none -> List.of())
                .read(text, new Layout(null, null, null, source, List.of()), votes -> null, List.of());

        assertThat(read.organisations()).singleElement().satisfies(organisation -> {
            assertThat(organisation.name().value()).isEqualTo("Sailor's Daily");
            assertThat(organisation.mentions()).hasSize(2);
        });
    }

    @Test
    void readsACityWithItsStateAsTwoPlaces() {
        Entities read = read("The new plant in Houston, Texas, opens soon.");

        assertThat(read.places())
                .extracting(place -> place.where().name().value())
                .containsExactly("Houston", "Texas");
    }

    @Test
    void joinsARepublicWithItsShortName() {
        Entities read = read(
                "He flew to the Republic of Kazakhstan. Kazakhstan is large.",
                NamedTagger.places("Republic of Kazakhstan", "Kazakhstan"));

        assertThat(read.places()).singleElement().satisfies(place -> {
            assertThat(place.where().country())
                    .isNotNull()
                    .extracting(Found::value)
                    .isEqualTo("KZ");
            assertThat(values(place.aliases())).containsExactly("Republic of Kazakhstan");
        });
    }

    @Test
    void takesBothCountriesThatAHyphenJoins() {
        Entities read =
                read("They spoke about China-Tajikistan trade at length.", NamedTagger.places("China", "Tajikistan"));

        assertThat(read.places())
                .extracting(place -> place.where().name().value())
                .containsExactlyInAnyOrder("China", "Tajikistan");
    }

    @Test
    void leavesAdjectivesOfNationalityAndPlacesInsideNamesAlone() {
        Entities read = read("The French firm banks with the Bank of China today.");

        assertThat(read.places()).isEmpty();
    }

    @Test
    void tiesAPresidentToTheCountryPrintedBehindHisName() {
        Person person = onlyPerson("He met President Olaf Berg of the Republic of Kazakhstan in May.");

        assertThat(person.affiliation()).isNotNull().satisfies(affiliation -> {
            assertThat(affiliation.value()).isEqualTo("Kazakhstan");
            assertThat(affiliation.origin()).isInstanceOf(Origin.Printed.class);
        });
    }

    @Test
    void namesAPlaceAsPrintedAndKeysItAsTheGazetteerDoes() {
        Place place = read("He went to the U.S. in May. The U.S. is large.", NamedTagger.places("U.S."))
                .places()
                .getFirst();

        assertThat(place.name().value()).isEqualTo("U.S.");
        assertThat(place.where().name().value()).isEqualTo("United States");
    }

    @Test
    void namesAPlaceByTheGazetteerWhereItIsSetInCapitalsOnly() {
        Place place =
                read("OSLO is large, and nobody left OSLO, Norway.").places().getFirst();

        assertThat(place.name().value()).isEqualTo("Oslo");
    }

    @Test
    void takesAFirmAtTheBeginningOfATitleForThePersonsFirm() {
        Person person = onlyPerson("Quellmark Inc. grew. “We grow,” said Ann Lee, Quellmark President and CEO.");

        assertThat(person.affiliation()).isNotNull().extracting(Found::value).isEqualTo("Quellmark Inc.");
    }

    @Test
    void takesAFirmRightBehindANameForThePersonsFirm() {
        Person person = onlyPerson("Quellmark Inc. grew. By Ann Lee, Quellmark");

        assertThat(person.affiliation()).isNotNull().extracting(Found::value).isEqualTo("Quellmark Inc.");
    }

    @Test
    void readsAChiefOfAFieldAsOneTitle() {
        Person person = onlyPerson("“We grow,” said Founder and Chief Visionary Officer Ann Lee.");

        assertThat(values(person.titles())).containsExactly("Founder and Chief Visionary Officer");
    }

    @Test
    void readsANameWithAnAndWhereItsLettersSaySo() {
        Organisation council = read("He spoke at the Lake Asia Water and Energy Council (LAWEC) in May.")
                .organisations()
                .getFirst();

        assertThat(council.name().value()).isEqualTo("Lake Asia Water and Energy Council");
        assertThat(council.acronym()).isNotNull().extracting(Found::value).isEqualTo("LAWEC");
    }

    @Test
    void takesTheOfficeOfACountryForNoOrganisation() {
        assertThat(read("On Monday, Norwegian Vice Premier Olaf Berg left.").organisations())
                .isEmpty();
    }

    @Test
    void leavesAFormOfAddressOutOfTheTitleBeforeIt() {
        Person person = onlyPerson("“We grow,” said its Chairman, Sir Olaf Berg.");

        assertThat(values(person.titles())).containsExactly("Chairman");
    }

    @Test
    void givesNobodyToTheIssuerWhoseOfficeIsHeldElsewhere() {
        String string = """
                Quellmark Robotics, Inc. today announced a pump. Quellmark Robotics will sell it.

                “We grow,” said Ann Lee, professor at Northvale Poly.

                About Quellmark Robotics
                Quellmark Robotics makes pumps.""";
        Person person = read(
                        string,
                        NamedTagger.all(NamedTagger.people("Ann Lee"), NamedTagger.organisations("Quellmark Robotics")))
                .people()
                .getFirst();

        assertThat(person.affiliation()).isNull();
    }

    @Test
    void readsAnAppointmentBehindAs() {
        Person person = onlyPerson("The firm named Ann Lee as Chief Marketing Officer in May.");

        assertThat(values(person.titles())).containsExactly("Chief Marketing Officer");
    }

    @Test
    void keepsTheFieldInATitleThatNamesNobody() {
        Person person = onlyPerson("“We grow,” said Ann Lee, Head of Property Operations at the firm.");

        assertThat(values(person.titles())).containsExactly("Head of Property Operations");
    }

    @Test
    void tellsThatAnAffiliationIsConcludedFromTheIssuer() {
        Person person = onlyPerson("""
                Brightwater Robotics, Inc. today announced a pump. Brightwater Robotics will sell it.

                “Brightwater Robotics grows,” said Ann Lee, Chief Executive Officer.

                About Brightwater Robotics

                Brightwater Robotics builds pumps. Brightwater Robotics is old.
                """);

        assertThat(person.affiliation()).isNotNull().satisfies(affiliation -> {
            assertThat(affiliation.value()).isEqualTo("Brightwater Robotics, Inc.");
            assertThat(affiliation.rule()).isEqualTo(EntityRule.SPEAKS_FOR_ISSUER);
        });
    }

    @Test
    void believesThatTheHeadlinesSubjectIsAFirm() {
        String headline = "Velmora Opens a Plant";
        Text text = Text.of(
                headline + "\n\nVelmora will open a plant. Pumps by Velmora are blue. The plant is Velmora’s first.");
        var section = new Section(Section.Kind.HEADLINE, new Span(0, headline.length()), null);
        Entities read =
                reader.read(text, new Layout(null, null, null, null, List.of(section)), votes -> null, List.of());

        assertThat(read.organisations())
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.mentions()).hasSize(4));
    }

    @Test
    void namesAFirmInOrdinaryCapitalsWherePrintedInCapitalsAlone() {
        Organisation organisation = onlyOrganisation("BRIGHTWATER ROBOTICS INC. sells pumps.");

        assertThat(organisation.name().value()).isEqualTo("Brightwater Robotics Inc.");
        assertThat(organisation.name().rule()).isEqualTo(EntityRule.ORDINARY_CAPITALS);
    }

    @Test
    void tiesAStockSymbolToTheFirmBeforeIt() {
        String string = "Brightwater (NYSE: BWT) sells pumps.";
        int from = string.indexOf("NYSE");
        var span = new Span(from, string.indexOf(')'));
        var ticker = new Ticker(
                span,
                Found.printed("NYSE", new Span(from, from + 4), EntityRule.TICKER_BESIDE),
                null,
                Found.printed("BWT", new Span(from + 6, from + 9), EntityRule.TICKER_BESIDE));
        Entities read = reader.read(
                Text.of(string), new Layout(null, null, null, null, List.of()), votes -> null, List.of(ticker));

        assertThat(read.organisations())
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.tickers()).containsExactly(ticker));
    }

    @Test
    void takesAStockSymbolThatIsPrintedAsANameForItsFirm() {
        String string = "Tide Pumps (NYSE: BWT) sells pumps. We like BWT as it is.";
        var ticker = new Ticker(
                new Span(12, 21),
                Found.printed("NYSE", new Span(12, 16), EntityRule.TICKER_BESIDE),
                null,
                Found.printed("BWT", new Span(18, 21), EntityRule.TICKER_BESIDE));
        Entities read = new EntityReader(Gazetteer.standard(), NamedTagger.organisations("Tide Pumps", "BWT"))
                .read(Text.of(string), new Layout(null, null, null, null, List.of()), votes -> null, List.of(ticker));

        assertThat(read.organisations())
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.mentions()).hasSize(2));
    }

    @Test
    void countsSpansInCodePoints() {
        Person person = onlyPerson("😀😀 President Olaf Berg opened the bridge.");

        assertThat(person.mentions()).containsExactly(new Span(13, 22));
    }

    @Test
    void findsNothingInNothing() {
        Entities read = read("");

        assertThat(read.people()).isEmpty();
        assertThat(read.organisations()).isEmpty();
        assertThat(read.places()).isEmpty();
    }

    @Test
    void staysWithinTheRangeOfSalience() {
        Entities read = read("President Olaf Berg opened the bridge. ".repeat(60));

        assertThat(read.people())
                .singleElement()
                .satisfies(person -> assertThat(person.salience()).isBetween(0, 100));
    }

    private Entities read(String text) {
        return reader.read(Text.of(text), new Layout(null, null, null, null, List.of()), votes -> null, List.of());
    }

    private static Entities read(String text, NameTagger tagger) {
        return new EntityReader(Gazetteer.standard(), tagger)
                .read(Text.of(text), new Layout(null, null, null, null, List.of()), votes -> null, List.of());
    }

    private Person onlyPerson(String text) {
        List<Person> people = read(text).people();
        assertThat(people).hasSize(1);
        return people.getFirst();
    }

    private Organisation onlyOrganisation(String text) {
        List<Organisation> organisations = read(text).organisations();
        assertThat(organisations).hasSize(1);
        return organisations.getFirst();
    }

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }
}
