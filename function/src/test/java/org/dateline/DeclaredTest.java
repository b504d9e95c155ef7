package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.record.RecordJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a document's metadata says and its text does not, or not so well. */
class DeclaredTest {
    private static final ReleaseExtractor EXTRACTOR = new ReleaseExtractor();
    private static final String NITF = """
            <nitf baselang="en-US"><head><docdata management-status="STATUS"><date.issue norm="20260504T090000+0200"/>
              <date.release norm="20260505T090000+0200"/></docdata><meta name="issuer-name" content="Baltic Kites SA"/></head>
              <body><body.head><hedline><hl1>Kites Open a Loft</hl1></hedline></body.head>
              <body.content><p>DATELINE Baltic Kites (<org idsrc="NASDAQ" value="KITE">a maker of kites</org>) said today that forty people will work there.</p>
              </body.content></body></nitf>
            """;

    private static JsonNode record(String file, String type) {
        return new RecordJson("1").writeWithEvidence(EXTRACTOR.read(file.getBytes(UTF_8), type, "a"), null);
    }

    private static JsonNode nitf(String status, String dateline) {
        return record(NITF.replace("STATUS", status).replace("DATELINE", dateline), "application/xml");
    }

    @Test
    void givesTheHeadlineOfTheMetadata() {
        JsonNode record = nitf("usable", "");
        assertThat(record.get("headline").asString()).isEqualTo("Kites Open a Loft");
        assertThat(record.at("/evidence/~1headline").toString()).contains("metadata");
    }

    @Test
    void givesTheDayOfTheMetadataWhereTheTextPrintsNone() {
        JsonNode record = nitf("usable", "");
        assertThat(record.get("issuedDate").asString()).isEqualTo("2026-05-04");
        assertThat(record.get("issuedDateFrom").asString()).isEqualTo("metadata");
    }

    @Test
    void givesADatelineTheYearOfTheMetadata() {
        assertThat(nitf("usable", "GDANSK, Poland, May 2 --")
                        .at("/dateline/date")
                        .asString())
                .isEqualTo("2026-05-02");
    }

    @Test
    void keepsTheDayThatTheDatelinePrints() {
        JsonNode record = nitf("usable", "GDANSK, Poland, May 3, 2026 --");
        assertThat(record.get("issuedDate").asString()).isEqualTo("2026-05-03");
        assertThat(record.get("issuedDateFrom").asString()).isEqualTo("dateline");
    }

    @Test
    void givesTheTickerThatOnlyTheMarkupKnows() {
        JsonNode ticker = nitf("usable", "").at("/tickers/0");
        assertThat(ticker.get("exchange").asString()).isEqualTo("NASDAQ");
        assertThat(ticker.get("mic").asString()).isEqualTo("XNAS");
        assertThat(ticker.get("symbol").asString()).isEqualTo("KITE");
    }

    @Test
    void givesTheEmbargoOfTheMetadata() {
        assertThat(nitf("embargoed", "").at("/embargo/until").asString()).isEqualTo("2026-05-05T09:00:00+02:00");
    }

    @Test
    void takesACanceledItemForOneToDisregard() {
        JsonNode record = nitf("canceled", "");
        assertThat(record.get("status").asString()).isEqualTo("canceled");
        assertThat(record.get("revision").asString()).isEqualTo("disregard");
    }

    @Test
    void givesTheIssuerOfTheMetadata() {
        assertThat(nitf("usable", "").at("/issuer/name").asString()).isEqualTo("Baltic Kites SA");
    }

    private static JsonNode contacts(String metadata, String body) {
        String item = """
                {"uri": "urn:kites:1", "headlines": [{"value": "Kites Open a Loft"}], "bodies": [{"contenttype": "text/html", "value": "<p>GDANSK, Poland, May 4, 2026 -- Kites fly.</p>BODY"}],
                 "people": [{"name": "Ewa Nowak", "contactinfo": [METADATA]}]}
                """;
        return record(item.replace("BODY", body).replace("METADATA", metadata), "application/json");
    }

    @Test
    void givesTheContactThatOnlyTheMetadataKnows() {
        JsonNode record = contacts("{\"value\": \"ewa@kites.example\"}, {\"value\": \"+48 58 301 16 11\"}", "");
        assertThat(record.at("/contacts/0/name").asString()).isEqualTo("Ewa Nowak");
        assertThat(record.at("/contacts/0/emails/0").asString()).isEqualTo("ewa@kites.example");
        assertThat(record.at("/contacts/0/phones/0/e164").asString()).isEqualTo("+48583011611");
        assertThat(record.at("/evidence/~1contacts~10~1emails~10/metadata").asString())
                .isEqualTo("contactinfo");
        assertThat(record.get("contacts")).hasSize(1);
        assertThat(record.get("inferred").toString()).doesNotContain("contacts");
    }

    @Test
    void keepsThePrintedContactAndAddsWhatTheMetadataKnowsOfIt() {
        JsonNode record = contacts(
                "{\"value\": \"ewa@kites.example\"}, {\"value\": \"+48 58 301 16 11\"}",
                "<p>Media contact: Ewa Nowak, ewa@kites.example</p>");
        assertThat(record.get("contacts")).hasSize(1);
        assertThat(record.at("/contacts/0/phones/0/text").asString()).isEqualTo("+48 58 301 16 11");
        assertThat(record.at("/evidence/~1contacts~10~1emails~10/start").isNumber())
                .isTrue();
        assertThat(record.at("/evidence/~1contacts~10~1phones~10~1text/metadata")
                        .asString())
                .isEqualTo("contactinfo");
    }

    @Test
    void takesNoDeclaredPlaceForADateline() {
        JsonNode record = record("""
                {"uri": "urn:kites:1", "located": "Gdansk", "headlines": [{"value": "Kites Open a Loft"}], "body_text": "Kites fly."}
                """, "application/json");
        assertThat(record.get("dateline").isNull()).isTrue();
    }

    @Test
    void takesASubjectForTheHeadlineWhereTheMailPrintsNone() {
        String body =
                "\n\nGDANSK, Poland, May 4, 2026 -- Baltic Kites said today that forty people will work in its new loft.\n";
        assertThat(record("Subject: FW: Kites Open a Loft" + body, "message/rfc822")
                        .get("headline")
                        .asString())
                .isEqualTo("Kites Open a Loft");
        assertThat(record("Subject: news for you\n\nKites Open a Loft" + body, "message/rfc822")
                        .get("headline")
                        .asString())
                .isEqualTo("Kites Open a Loft");
    }
}
