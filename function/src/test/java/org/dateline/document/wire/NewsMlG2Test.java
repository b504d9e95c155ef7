package org.dateline.document.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.wire.Wires.declared;
import static org.dateline.document.wire.Wires.problem;
import static org.dateline.document.wire.Wires.xml;

import org.dateline.document.Declared.Field;
import org.dateline.document.Problem.Code;
import org.junit.jupiter.api.Test;

class NewsMlG2Test {
    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" xml:lang="en-GB">
              <itemMeta><itemClass qcode="ninat:text"/><provider literal="wire.example"/><versionCreated>2026-05-05T09:00:00Z</versionCreated>
                <embargoed>2026-05-06T08:00:00+02:00</embargoed><pubStatus qcode="stat:withheld"/><signal qcode="sig:update"/></itemMeta>
              <contentMeta><contentCreated>2026-05-04</contentCreated><located literal="Gdansk"/><by>By Ewa Nowak</by>
                <infoSource literal="Kites"><name>Baltic Kites SA</name></infoSource><headline>Kites Open a Loft</headline>
                <headline role="hld:subheadline">Forty jobs</headline><keyword role="x:Ticker">NASDAQ:KITE</keyword></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                <h1>Kites open a loft</h1><p>GDANSK, May 4, 2026 -- Fly.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """;
    private static final String PICTURE =
            "<newsItem><itemMeta><itemClass qcode='ninat:picture'/></itemMeta><contentSet><inlineXML><p>a</p></inlineXML></contentSet></newsItem>";

    @Test
    void doesNotSayTwiceWhatTheStoryOpensWith() {
        assertThat(xml(ITEM).text().string())
                .isEqualTo("Forty jobs\n\nBy Ewa Nowak\n\nKites open a loft\n\nGDANSK, May 4, 2026 -- Fly.");
    }

    @Test
    void declaresWhatTheMetadataSays() {
        var document = xml(ITEM);
        assertThat(declared(document, Field.HEADLINE)).isEqualTo("Kites Open a Loft");
        assertThat(declared(document, Field.SUBHEADLINE)).isEqualTo("Forty jobs");
        assertThat(declared(document, Field.SOURCE)).isEqualTo("Baltic Kites SA");
        assertThat(declared(document, Field.PLACE)).isEqualTo("Gdansk");
        assertThat(declared(document, Field.TICKER)).isEqualTo("NASDAQ:KITE");
        assertThat(declared(document, Field.ISSUED)).isEqualTo("2026-05-04");
        assertThat(declared(document, Field.EMBARGO)).isEqualTo("2026-05-06T08:00:00+02:00");
        assertThat(declared(document, Field.REVISION)).isEqualTo("update");
        assertThat(declared(document, Field.STATUS)).isEqualTo("withheld");
        assertThat(declared(document, Field.LANGUAGE)).isEqualTo("en-GB");
    }

    @Test
    void readsTheOneTextOfAMessageWithPictures() {
        assertThat(xml("<newsMessage><itemSet>" + PICTURE + ITEM + PICTURE + "</itemSet></newsMessage>")
                        .text()
                        .string())
                .contains("Fly.");
    }

    @Test
    void refusesAMessageWithTwoTexts() {
        assertThat(problem("<newsMessage><itemSet>" + ITEM + ITEM + "</itemSet></newsMessage>")
                        .code())
                .isEqualTo(Code.SEVERAL_RELEASES);
    }

    @Test
    void saysThatAPictureHasNoText() {
        assertThat(problem(PICTURE).message())
                .isEqualTo("The file holds no release's text, only facts about one. Upload the text itself.");
    }

    @Test
    void readsPlainTextInline() {
        assertThat(
                        xml("<newsItem><contentSet><inlineData contenttype='text/plain'>One &lt;\n\nTwo</inlineData></contentSet></newsItem>")
                                .text()
                                .string())
                .isEqualTo("One <\n\nTwo");
    }
}
