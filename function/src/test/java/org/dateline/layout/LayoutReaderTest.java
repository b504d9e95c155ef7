package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dateline.DatelineReader;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Block;
import org.dateline.document.BlockWriter;
import org.dateline.document.Declared;
import org.dateline.document.Parsed;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.layout.Section.Kind;
import org.dateline.mark.WireMarks;
import org.dateline.place.Gazetteer;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {
    private static final String STORY =
            "Acme Lanterns said today that its new works will light the whole harbour from autumn on. The town is glad.";

    private static final String RELEASE = """
            FOR IMMEDIATE RELEASE

            # Acme Lanterns Lights the Harbour

            New works burn half the oil

            OSLO, May 5, 2025 /PRNewswire/ -- %s

            "We like light," said its founder.

            About Acme Lanterns

            Acme Lanterns makes lanterns in three towns and has done so since 1901.

            Forward-Looking Statements

            What this release says of the future may turn out otherwise.

            Media Contact:
            Kari Nordmann
            kari@acme.example

            View original content: https://wire.example/1

            SOURCE Acme Lanterns ASA
            """.formatted(STORY);

    @Test
    void tellsEachPartOfARelease() {
        assertThat(read(RELEASE).sections())
                .extracting(Section::kind)
                .containsExactly(
                        Kind.NOTES,
                        Kind.HEADLINE,
                        Kind.SUBHEADLINE,
                        Kind.DATELINE,
                        Kind.BODY,
                        Kind.BOILERPLATE,
                        Kind.LEGAL,
                        Kind.CONTACT,
                        Kind.NOTES,
                        Kind.SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It lights 12 of them.IR CONTACT\nKari Nordmann\nkari@acme.example\n",
                "It lights the harbour of 1901Media Contact: Kari Nordmann, kari@acme.example\n",
                "It lights the harbour. Media Contact:Kari Nordmann\nkari@acme.example\n"
            })
    void cutsAContactOffTheSentenceThatItIsGluedTo(String glued) {
        String release = "OSLO, May 5, 2025 /PRNewswire/ -- " + STORY + "\n\n" + glued;
        assertThat(read(release).sections()).extracting(Section::kind).endsWith(Kind.BODY, Kind.CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For further information, please contact:\nKari Nordmann\nkari@acme.example\n",
                "For media enquiries please contact\nKari Nordmann\nkari@acme.example\n",
                "***\nFor media enquiries, please contact:\nKari Nordmann\nkari@acme.example\n"
            })
    void readsTheContactBelowALineThatAsksToContactSomeone(String contact) {
        String release = "OSLO, May 5, 2025 /PRNewswire/ -- " + STORY + "\n\n" + contact;
        assertThat(read(release).sections()).extracting(Section::kind).endsWith(Kind.CONTACT);
    }

    @Test
    void takesARemarkInBracketsForNoHeadline() {
        String release = "(OSE: ACM)\n\nAcme Lanterns Lights the Harbour\n\nOSLO, May 5, 2025 - " + STORY;
        assertThat(value(read(release).headline())).isEqualTo("Acme Lanterns Lights the Harbour");
    }

    @Test
    void leavesMarkdownOutOfTheHeadline() {
        assertThat(value(read(RELEASE).headline())).isEqualTo("Acme Lanterns Lights the Harbour");
    }

    @Test
    void readsTheSubheadline() {
        assertThat(value(read(RELEASE).subheadline())).isEqualTo("New works burn half the oil");
    }

    @Test
    void saysWhoseBoilerplateItIs() {
        assertThat(read(RELEASE).sections())
                .filteredOn(section -> section.kind() == Kind.BOILERPLATE)
                .singleElement()
                .satisfies(section -> assertThat(value(section.organisation())).isEqualTo("Acme Lanterns"));
    }

    @Test
    void findsNoHeadlineWhereTheDatelineComesFirst() {
        assertThat(read(" stray 2024-05-05 OSLO, May 5, 2024 /PRNewswire/ -- " + STORY)
                        .headline())
                .isNull();
    }

    @Test
    void putsAWrappedHeadlineTogether() {
        assertThat(value(read("""
                        Acme Lanterns and Northwind Sign Agreement to Light the Whole
                        Harbour of the Town

                        OSLO, May 5, 2025 /PRNewswire/ -- %s
                        """.formatted(STORY)).headline()))
                .isEqualTo("Acme Lanterns and Northwind Sign Agreement to Light the Whole Harbour of the Town");
    }

    @Test
    void takesTheHeadlineAfterTheReleaseLine() {
        assertThat(value(read("""
                        Office of the Mayor
                        FOR IMMEDIATE RELEASE
                        Monday, May 5, 2025

                        Mayor Lights the Harbour Again

                        OSLO -- %s
                        """.formatted(STORY)).headline())).isEqualTo("Mayor Lights the Harbour Again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOURCE Acme Lanterns ASA",
                "Source: Acme Lanterns ASA",
                "SOURCE: Acme Lanterns ASA",
                "FUENTE Acme Lanterns ASA",
                "View original content: https://wire.example/302129084.htmlSOURCE Acme Lanterns ASA",
                "They met for the 11th year. SOURCE Acme Lanterns ASA",
            })
    void readsTheSourceLine(String line) {
        assertThat(value(read("OSLO, May 5, 2025 /PRNewswire/ -- " + STORY + "\n\n" + line + "\n")
                        .source()))
                .isEqualTo("Acme Lanterns ASA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The OPEN SOURCE Initiative was there.",
                "It is a source: of light, and of warmth in the winter.",
                "[Original/Source Press Release](https://wire.example/1)",
                "Original Source: https://acme.example/lamps",
                "Source: www.acme.example/lamps",
            })
    void takesTheWordInASentenceForNoSourceLine(String line) {
        assertThat(read("OSLO, May 5, 2025 /PRNewswire/ -- " + STORY + "\n\n" + line + "\n")
                        .source())
                .isNull();
    }

    @Test
    void partitionsTheTextApartFromBlanks() {
        StringBuilder sections = new StringBuilder();
        for (Section section : read(RELEASE).sections()) {
            sections.append(Text.of(RELEASE).slice(section.span())).append('\n');
        }
        assertThat(sections).isEqualToIgnoringWhitespace(RELEASE);
    }

    @Test
    void takesTheLineOverTheDatelineBelowANewslettersOwnText() {
        String release = """
                Harbour Watch Picks Have Tripled Since May
                Here Is the Next One!

                ACME LANTERNS (OTCBB: ACML)

                Our record shows that we find what others overlook. We look for serious growth on behalf of those
                who read us, and we write only of what we hold.

                Read On!

                Acme Lanterns ASA Agrees to Buy the Works at Drammen
                OSLO, May 5, 2025 /PRNewswire/ -- %s
                """.formatted(STORY);
        assertThat(value(read(release).headline())).isEqualTo("Acme Lanterns ASA Agrees to Buy the Works at Drammen");
        assertThat(value(read(release).subheadline())).isNull();
    }

    @Test
    void takesASummaryOverTheDatelineForNoLetter() {
        String release = """
                Acme Lanterns Lights the Harbour

                The new works burn half the oil. The town, which has waited for them since the great fire, pays for a third of it.

                OSLO, May 5, 2025 /PRNewswire/ -- %s
                """.formatted(STORY);
        assertThat(value(read(release).headline())).isEqualTo("Acme Lanterns Lights the Harbour");
    }

    /** Each line is a paragraph; a heading of level n has n signs before it, which are no text. */
    private static @Nullable String headlineOfPage(String... lines) {
        BlockWriter out = new BlockWriter();
        for (String line : lines) {
            int level = line.indexOf(' ');
            boolean heading = line.startsWith("#");
            if (heading) {
                out.beginHeading(level);
            } else {
                out.begin(Block.Kind.PARAGRAPH);
            }
            out.write(heading ? line.substring(level + 1) : line);
        }
        out.begin(Block.Kind.PARAGRAPH);
        out.write("OSLO, May 5, 2025 /PRNewswire/ -- " + STORY);
        Parsed.Content page = out.content(Declared.none(), List.of());
        return value(read(page.text(), page.blocks()).headline());
    }

    @Test
    void takesTheHighestHeadingForTheHeadline() {
        assertThat(headlineOfPage(
                        "You are here: Acme, the newsroom, all our releases",
                        "### What is new this week",
                        "# Acme Lanterns Lights the Harbour",
                        "FOR IMMEDIATE RELEASE",
                        "New works burn half the oil"))
                .isEqualTo("Acme Lanterns Lights the Harbour");
    }

    @Test
    void takesTheHeadingBelowOneThatSaysPressRelease() {
        assertThat(headlineOfPage(
                        "# Lanterns 9 Press Kit for Editors",
                        "## Contents",
                        "## Press Release",
                        "### Acme Lanterns Lights the Harbour"))
                .isEqualTo("Acme Lanterns Lights the Harbour");
    }

    @Test
    void takesNoHeadingOfOneWordForTheHeadline() {
        assertThat(headlineOfPage("# Newsroom", "Acme Lanterns Lights the Harbour"))
                .isEqualTo("Acme Lanterns Lights the Harbour");
    }

    @Test
    void keepsAHeadingApartFromTheLineBelowIt() {
        assertThat(headlineOfPage("# Acme Lanterns Lights the Harbour of", "fishermen who come home late"))
                .isEqualTo("Acme Lanterns Lights the Harbour of");
    }

    @Test
    void takesALongHeadingForNoStory() {
        BlockWriter out = new BlockWriter();
        out.beginHeading(1);
        out.write("Will the harbour of Oslo be lit by lanterns from autumn on, as the town was promised?");
        out.begin(Block.Kind.PARAGRAPH);
        out.write(STORY);
        Parsed.Content page = out.content(Declared.none(), List.of());
        assertThat(value(read(page.text(), page.blocks()).headline())).startsWith("Will the harbour of Oslo");
    }

    @Test
    void namesTheIssuerByTheSourceLine() {
        assertThat(value(issuer(RELEASE))).isEqualTo("Acme Lanterns ASA");
    }

    @Test
    void namesTheIssuerByTheBoilerplateWhereThereIsNoSourceLine() {
        String release = RELEASE.substring(0, RELEASE.indexOf("SOURCE"));
        assertThat(value(issuer(release))).isEqualTo("Acme Lanterns");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About Acme LanternsAcme Lanterns ASA makes lamps in three towns and lights them all.|Acme Lanterns",
                "About Acme LanternsBased in Oslo, it makes lamps.|Acme Lanterns",
                "About AcmeLightAcmeLight glows a lot, in summer.|AcmeLight",
                "About LightIt|LightIt",
                "About New York New Music|New York New Music",
                "About Acme\u00a0Lanterns\u00a0Acme Lanterns is a maker of lamps in three towns.|Acme Lanterns",
                "About AcmeACME presents a new idea of what lamps are for, and where, and why, and for how long.|Acme",
                "About Acme Lanterns of Oslo presents a new idea of what all of our lamps are for.|Acme Lanterns of Oslo",
            })
    void cutsTheNameOutOfABoilerplateThatIsGluedToItsHeading(String line, String name) {
        String release = RELEASE.substring(0, RELEASE.indexOf("About")) + line + "\n";
        assertThat(value(issuer(release))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Us", "About the Author:", "About the Founder: Ann Lee", "ABOUT THE COMPANY"})
    void namesNoIssuerByAHeadingThatNamesNobody(String heading) {
        String release = RELEASE.substring(0, RELEASE.indexOf("About")) + heading + "\nIt makes lamps.\n";
        assertThat(issuer(release)).isNull();
    }

    private static Layout read(String release) {
        return read(Text.of(release), List.of());
    }

    private static Layout read(Text text, List<Block> blocks) {
        List<DateExpression> dates = DateReader.of("en").read(text);
        List<PrintedDateline> datelines = DatelineReader.read(text, WireMarks.find(text), dates, Gazetteer.standard());
        return LayoutReader.read(text, blocks, datelines, dates);
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static @Nullable Found<String> issuer(String release) {
        return new IssuerReader(Text.of(release), read(release), null).read(Declared.none(), List.of(), null);
    }
}
