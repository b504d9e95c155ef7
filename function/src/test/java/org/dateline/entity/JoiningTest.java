package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.evidence.Found;
import org.dateline.layout.Layout;
import org.dateline.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {
    private static final Layout PLAIN = new Layout(null, null, null, null, List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Brightwater Robotics, Inc. | Brightwater
                    Brightwater Robotics, Inc. | BRIGHTWATER ROBOTICS
                    The Brightwater Pumps Group | Brightwater Pumps
                    Harbour Animal Society | Animal Society
                    General Harbour Office | GHO
                    General Harbours | GH
                    BrightWaveNetwork | BWN
                    The Harbour Coalition | THC
                    Green HB | GHB
                    Keep A Harbour Foundation | KAH
                    Tidal Media Wire | Tidal MediaWire
                    Brightwater.com | Brightwater
                    Harbour Fund of Broward | Harbour Fund
                    Kinetic Pumps | Kinetics Pumps
                    """)
    void joinsTwoNamesOfOneOrganisation(String full, String shortName) {
        List<Organisation> read = organisations(full, shortName, "%s opened a hall. Then %s sold it.");

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().mentions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Brightwater Ventures | Brightwater
                    Brightwater Canada | Brightwater
                    Brightwater of Salt Lake City | Brightwater
                    Brightwater Holding Pumps Ltd. | Brightwater, Inc.
                    Department of the Harbour Force | Harbour Force
                    Nordex Pumps | Nordea Banks
                    Tidex | Tides
                    """)
    void keepsApartWhatIsTwo(String longer, String other) {
        assertThat(organisations(longer, other, "%s opened a hall. Then %s sold it."))
                .hasSize(2);
    }

    @Test
    void keepsAParentAndTheFoundationItNames() {
        assertThat(organisations("Brightwater", "Brightwater Foundation", "Pumps of %s pay for the %s."))
                .hasSize(2);
    }

    @Test
    void takesAFoundationForItsShortNameWhereItCameFirst() {
        assertThat(organisations("Brightwater Foundation", "Brightwater", "The %s gives. Pumps of %s run."))
                .hasSize(1);
    }

    @Test
    void givesAShortNameToTheGroupRatherThanToOneOfItsParts() {
        var finder = NamedTagger.organisations("Tidal", "Tidal Pumps Trading", "Tidal Group");

        List<Organisation> read = read("Tidal Pumps Trading and Tidal Group met. Then Tidal won.", finder)
                .organisations();

        assertThat(read)
                .hasSize(2)
                .filteredOn(o -> o.name().value().equals("Tidal Group"))
                .singleElement()
                .satisfies(group -> assertThat(group.mentions()).hasSize(2));
    }

    @Test
    void namesAnOrganisationByItsShortNameRatherThanByWhatItMakes() {
        String text = "%2$s grows. %2$s sells pumps. The %1$s is one. %2$s is old.";

        assertThat(organisations("Brightwater Turbo", "Brightwater", text))
                .singleElement()
                .satisfies(one -> assertThat(one.name().value()).isEqualTo("Brightwater"));
        assertThat(organisations("Brightwater Group", "Brightwater", text))
                .singleElement()
                .satisfies(one -> assertThat(one.name().value()).isEqualTo("Brightwater Group"));
    }

    @Test
    void namesAnOrganisationAsItIsSpeltMostOften() {
        List<Organisation> read =
                organisations("Kinetic Pumps", "Kinetics Pumps", "%1$s grew. %2$s opened a hall. Then %1$s sold it.");

        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.name().value()).isEqualTo("Kinetic Pumps");
            assertThat(one.aliases()).extracting(Found::value).containsExactly("Kinetics Pumps");
        });
    }

    @Test
    void believesTheFirstOfTwoSpellingsThatAreAsCommon() {
        assertThat(organisations("Kinetics Pumps", "Kinetic Pumps", "%s opened a hall. Then %s sold it."))
                .singleElement()
                .satisfies(one -> assertThat(one.name().value()).isEqualTo("Kinetics Pumps"));
    }

    @Test
    void keepsApartALongerRowOfNamesThatAreEachALetterOffTheNext() {
        var finder = NamedTagger.organisations("Kinetic Pumps", "Kinetia Pumps", "Kinetis Pumps");

        assertThat(read("Kinetic Pumps, Kinetia Pumps and Kinetis Pumps met.", finder)
                        .organisations())
                .hasSize(3);
    }

    @Test
    void joinsAFormerName() {
        assertThat(organisations("Brightwater Robotics", "Tidal Toys", "%s (formerly known as %s) grows."))
                .hasSize(1);
    }

    @Test
    void takesTheInitialsOfANameForItsAcronymRatherThanOtherLettersBehindIt() {
        String text = "A fellow of the Union of Harbour Pilots (FUHP) spoke. The Union of Harbour Pilots (UHP) met.";

        assertThat(read(text, NamedTagger.organisations("Union of Harbour Pilots"))
                        .organisations())
                .singleElement()
                .satisfies(union -> assertThat(union.acronym())
                        .isNotNull()
                        .extracting(Found::value)
                        .isEqualTo("UHP"));
    }

    @Test
    void takesLettersOfAnotherLanguageBehindALongNameForItsAcronym() {
        var finder = NamedTagger.organisations("Research Centre for Harbours and Tides");

        Organisation centre = read("The Research Centre for Harbours and Tides (ORAMIL) opened.", finder)
                .organisations()
                .getFirst();

        assertThat(centre.acronym()).isNotNull().extracting(Found::value).isEqualTo("ORAMIL");
    }

    @ParameterizedTest
    @CsvSource({
        "Steven Berg,Steve Berg",
        "Michael Berg,Mike Berg",
        "Ann Q. Berg,Ann Berg",
        "Ann Berg,Berg",
        "Ole Berg Jr.,Ole Berg"
    })
    void joinsTwoNamesOfOnePerson(String full, String other) {
        assertThat(people(full, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Ole Berg Jr.,Ole Berg Sr.", "Ole H. Berg,Ole W. Berg", "Ann Berg,Ole Berg", "Ole Berg II,Ole Berg III"
    })
    void keepsFatherAndSonApart(String father, String son) {
        assertThat(people(father, son)).hasSize(2);
    }

    @Test
    void joinsANameWhoseEndIsAbbreviated() {
        assertThat(organisations(
                        "Harbour County Economic Development Council",
                        "Harbour County EDC",
                        "The %s met. The %s votes."))
                .hasSize(1);
        assertThat(organisations(
                        "Harbour County Economic Development Council",
                        "Harbour County BBC",
                        "The %s met. The %s votes."))
                .hasSize(2);
    }

    @Test
    void givesASurnameThatTwoBearToTheOneNamedLast() {
        String text = "Lund won. Ann Lund won. Then Lund left. Ole Lund won. Lund stayed.";

        assertThat(read(text, NamedTagger.people("Ann Lund", "Ole Lund", "Lund"))
                        .people())
                .satisfiesExactlyInAnyOrder(
                        ann -> assertThat(ann.mentions()).hasSize(3),
                        ole -> assertThat(ole.mentions()).hasSize(2));
    }

    @Test
    void takesWorksBehindAPersonForNoShortName() {
        assertThat(read("They met Ann Lund (“Divorce Bait”).", NamedTagger.people("Ann Lund"))
                        .people())
                .singleElement()
                .satisfies(person -> assertThat(person.aliases()).isEmpty());
        assertThat(read("They met Robert Lund (“Bob”).", NamedTagger.people("Robert Lund"))
                        .people())
                .singleElement()
                .satisfies(person -> assertThat(person.aliases()).hasSize(1));
    }

    private static List<Organisation> organisations(String first, String second, String pattern) {
        return read(String.format(Locale.ROOT, pattern, first, second), NamedTagger.organisations(first, second))
                .organisations();
    }

    private static List<Person> people(String first, String second) {
        return read(first + " opened a hall. Then " + second + " sold it.", NamedTagger.people(first, second))
                .people();
    }

    private static Entities read(String string, NameTagger tagger) {
        return new EntityReader(Gazetteer.standard(), tagger).read(Text.of(string), PLAIN, votes -> null, List.of());
    }
}
