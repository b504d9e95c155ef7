package org.dateline.document.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.wire.Wires.declared;
import static org.dateline.document.wire.Wires.problem;
import static org.dateline.document.wire.Wires.xml;

import org.dateline.document.Declared.Field;
import org.dateline.document.Problem;
import org.junit.jupiter.api.Test;

class NewsMlTest {
    private static final String ITEM = """
            <NewsItem>
              <Identification><NewsIdentifier><RevisionId PreviousRevision="1" Update="U">2</RevisionId></NewsIdentifier></Identification>
              <NewsManagement><FirstCreated>20260504T090000+0200</FirstCreated><Status FormalName="Usable"/>
                <Instruction FormalName="Correction"/></NewsManagement>
              <NewsComponent>
                <AdministrativeMetadata><Source><Party FormalName="Baltic Kites SA"/></Source></AdministrativeMetadata>
                <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
                <Metadata><MetadataType FormalName="Securities Identifier"/><Property FormalName="Ticker Symbol" Value="KITE"/>
                  <Property FormalName="Exchange" Value="NASDAQ"/></Metadata>
                <NewsComponent>
                  <NewsLines><HeadLine>Kites Open a Loft</HeadLine><DateLine>GDANSK, Poland</DateLine></NewsLines>
                  <NewsComponent><Role FormalName="Contact"/><ContentItem><DataContent><html><body><p>Ewa Nowak<br/>ewa@kites.example</p></body></html></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><Role FormalName="SubHeadLine"/><ContentItem><DataContent><html><body><p>Forty jobs</p></body></html></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>A kite</HeadLine></NewsLines></NewsComponent>
                  <NewsComponent><Role FormalName="Body"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><head><title>no</title></head><body>
                     <p>Baltic Kites said so.</p><p>It flies.</p></body></html></DataContent></ContentItem></NewsComponent>
                </NewsComponent>
              </NewsComponent>
            </NewsItem>
            """;

    private static String file(String items) {
        return "<NewsML Version=\"1.2\"><NewsEnvelope><SentFrom><Party FormalName=\"Some Wire\"/></SentFrom></NewsEnvelope>"
                + items + "</NewsML>";
    }

    @Test
    void setsTheStoryAsAWireWouldPrintIt() {
        assertThat(xml(file(ITEM)).text().string()).isEqualTo("""
                        Kites Open a Loft

                        Forty jobs

                        GDANSK, Poland -- Baltic Kites said so.

                        It flies.

                        Ewa Nowak
                        ewa@kites.example""");
    }

    @Test
    void declaresWhatTheManagementSays() {
        var document = xml(file(ITEM));
        assertThat(declared(document, Field.HEADLINE)).isEqualTo("Kites Open a Loft");
        assertThat(declared(document, Field.DATELINE)).isEqualTo("GDANSK, Poland");
        assertThat(declared(document, Field.SOURCE)).isEqualTo("Baltic Kites SA");
        assertThat(declared(document, Field.TICKER)).isEqualTo("NASDAQ:KITE");
        assertThat(declared(document, Field.ISSUED)).isEqualTo("2026-05-04T09:00:00+02:00");
        assertThat(declared(document, Field.REVISION)).isEqualTo("correction");
        assertThat(declared(document, Field.STATUS)).isEqualTo("usable");
        assertThat(declared(document, Field.LANGUAGE)).isEqualTo("en");
        assertThat(declared(document, Field.CONTACT)).isEqualTo("Ewa Nowak\newa@kites.example");
        assertThat(declared(document, Field.WIRE)).isEqualTo("Some Wire");
    }

    @Test
    void readsTheEmbargoOfAnEmbargoedItem() {
        String embargoed = ITEM.replace(
                "<Status FormalName=\"Usable\"/>",
                "<Status FormalName=\"Embargoed\"/><StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
                        + "<DateAndTime>20260505T060000Z</DateAndTime></StatusWillChange>");
        assertThat(declared(xml(file(embargoed)), Field.EMBARGO)).isEqualTo("2026-05-05T06:00:00Z");
    }

    @Test
    void readsNitfInsideAnItem() {
        String item =
                "<NewsItem><NewsComponent><NewsLines><HeadLine>Loft</HeadLine><DateLine>Gdansk, May 4 (AFP) -</DateLine></NewsLines>"
                        + "<ContentItem><DataContent><nitf><body><body.content><p>Kites fly.</p></body.content></body></nitf></DataContent>"
                        + "</ContentItem></NewsComponent></NewsItem>";
        assertThat(xml(file(item)).text().string()).isEqualTo("Loft\n\nGdansk, May 4 (AFP) - Kites fly.");
    }

    @Test
    void refusesTwoItems() {
        assertThat(problem(file(ITEM + ITEM)))
                .isEqualTo(new Problem(
                        Problem.Code.SEVERAL_RELEASES, "The file holds 2 releases. Upload each in a file of its own."));
    }
}
