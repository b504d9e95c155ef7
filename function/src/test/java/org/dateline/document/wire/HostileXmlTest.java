package org.dateline.document.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.wire.Wires.document;
import static org.dateline.document.wire.Wires.problem;
import static org.dateline.document.wire.Wires.xml;

import org.dateline.document.Limits;
import org.dateline.document.Problem;
import org.dateline.document.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each limit at its edge, and XML made to hang, to fill the memory or to open what it should not. */
@Timeout(20)
class HostileXmlTest {
    private static String nitf(String content) {
        return "<nitf><body><body.content>" + content + "</body.content></body></nitf>";
    }

    private static String nested(int depth) {
        int inner = depth - 4;
        return nitf("<p>Kites fly.</p>" + "<block>".repeat(inner) + "<p>.</p>" + "</block>".repeat(inner));
    }

    @Test
    void readsElementsAsDeepAsTheLimit() {
        assertThat(xml(nested(Limits.XML_DEPTH)).text().string()).startsWith("Kites fly.");
    }

    @Test
    void refusesElementsOneDeeper() {
        assertThat(problem(nested(Limits.XML_DEPTH + 1)))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE, "The XML has elements more than 256 deep. Export the release alone."));
    }

    @Test
    void refusesTenThousandNestedElements() {
        assertThat(problem(nested(10_000)).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void readsAsManyElementsAsTheLimit() {
        assertThat(xml(nitf("<p>Kites fly.</p>" + "<br/>".repeat(Limits.XML_ELEMENTS - 4)))
                        .text()
                        .string())
                .isEqualTo("Kites fly.");
    }

    @Test
    void refusesOneElementMore() {
        assertThat(problem(nitf("<p>Kites fly.</p>" + "<br/>".repeat(Limits.XML_ELEMENTS - 3))))
                .isEqualTo(new Problem(
                        Code.TOO_LARGE, "The XML has more than 200,000 elements. Export the release alone."));
    }

    @Test
    void refusesAnEntityThatOpensAFile() {
        String file = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + nitf("<p>&x;</p>");
        assertThat(problem(file))
                .isEqualTo(new Problem(
                        Code.MALFORMED,
                        "The file declares entities of its own, which are never read. Export it without them."));
    }

    @Test
    void refusesBillionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(problem("<!DOCTYPE nitf [" + entities + "]>" + nitf("<p>&l9;</p>"))
                        .code())
                .isEqualTo(Code.MALFORMED);
    }

    @Test
    void leavesAnUnknownEntityAsItStands() {
        assertThat(xml(nitf("<p>Kites &amp; &kite; &eacute; &#5;&#233;&#xE9; AT&T fly.</p>"))
                        .text()
                        .string())
                .isEqualTo("Kites & &kite; é éé AT&T fly.");
    }

    @Test
    void dropsControlCharacters() {
        assertThat(xml(nitf("<p>Kites\u0001 fly\u0000.\uFFFE</p>")).text().string())
                .isEqualTo("Kites fly.");
    }

    @Test
    void readsAFileWhoseEncodingIsDeclaredWrongly() {
        String file = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + nitf("<p>Gdańsk — kites.</p>");
        assertThat(document(file.getBytes(UTF_8), "text/xml").text().string()).isEqualTo("Gdańsk — kites.");
    }

    @Test
    void saysWhatToDoWhereTheTypeLies() {
        assertThat(problem("GDANSK, May 4 -- Kites fly."))
                .isEqualTo(new Problem(
                        Code.MALFORMED,
                        "The file is declared to be XML and does not begin with a tag. Upload it under its own type."));
    }

    @Test
    void saysWhichXmlItReads() {
        assertThat(problem("<rss><channel/></rss>"))
                .isEqualTo(
                        new Problem(
                                Code.UNSUPPORTED_MEDIA_TYPE,
                                "XML of this kind is not read. Upload the release as NewsML 1.2, NewsML-G2, NITF or plain text."));
    }

    @Test
    void answersWhereverAFileIsCut() {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM 'a'>"
                + nitf("<p a='b'>Kites &amp; <![CDATA[sails]]></p><!-- c -->");
        for (int length = 1; length < file.length(); length++) {
            assertThat(problem(file.substring(0, length)).code()).isEqualTo(Code.MALFORMED);
        }
    }

    @Test
    void namesTheLineWhereAFileIsBroken() {
        assertThat(problem("<nitf>\n<body>\n</nitf>").message())
                .isEqualTo("The XML is broken or cut short at its line 3. Export it again.");
    }

    @Test
    void answersAnUnendingDocumentType() {
        assertThat(problem("<!DOCTYPE nitf [" + "<!-- x -->".repeat(200_000)).code())
                .isEqualTo(Code.MALFORMED);
    }
}
