package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.dateline.DatelineReader;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Declared;
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
    void namesTheIssuerByTheSourceLine() {
        assertThat(value(issuer(RELEASE))).isEqualTo("Acme Lanterns ASA");
    }

    @Test
    void namesTheIssuerByTheBoilerplateWhereThereIsNoSourceLine() {
        String release = RELEASE.substring(0, RELEASE.indexOf("SOURCE"));
        assertThat(value(issuer(release))).isEqualTo("Acme Lanterns");
    }

    private static Layout read(String release) {
        Text text = Text.of(release);
        List<DateExpression> dates = DateReader.of("en").read(text);
        List<PrintedDateline> datelines = DatelineReader.read(text, WireMarks.find(text), dates, Gazetteer.standard());
        return LayoutReader.read(text, datelines, dates);
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static @Nullable Found<String> issuer(String release) {
        return new IssuerReader(Text.of(release), read(release), null).read(Declared.none(), List.of(), null);
    }
}
