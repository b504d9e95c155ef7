package org.dateline.document.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.document.wire.Wires.declared;
import static org.dateline.document.wire.Wires.json;
import static org.dateline.document.wire.Wires.problem;

import org.dateline.document.Declared.Field;
import org.dateline.document.Limits;
import org.dateline.document.Problem;
import org.dateline.document.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
    private static final String VERSION_3 = """
            {"uri": "https://wire.example/1", "type": "text", "versionCreated": "2026-05-04T09:00:00+02:00", "embargoedUntil": "2026-05-05T09:00:00Z",
             "pubStatus": "usable", "edNote": "UPDATES with jobs", "language": "en", "by": "By Ewa Nowak", "located": "Gdansk",
             "headlines": [{"role": "subheadline", "value": "Forty jobs"}, {"role": "main", "value": "Kites Open a Loft"}],
             "bodies": [{"role": "text", "contentType": "text/plain", "value": "no"}, {"contentType": "text/html", "value": "<p>GDANSK, May 4 -- Fly &amp; sail.</p>"}],
             "infoSources": [{"role": "issuer", "name": "Baltic Kites SA", "contactInfo": [{"value": "ewa@kites.example"}]}],
             "organisations": [{"name": "Baltic Kites", "symbols": [{"exchange": "NASDAQ", "symbol": "KITE"}]}]}
            """;
    private static final String VERSION_2 = """
            {"uri": "urn:x", "versioncreated": "2026-05-04", "headlines": [{"value": "Loft"}], "bodies": [{"contenttype": "text/html", "value": "<p>Fly.</p>"}],
             "organisations": [{"symbols": [{"ticker": "KITE", "exchange": "NASDAQ"}]}]}
            """;

    @Test
    void setsTheStoryAsAWireWouldPrintIt() {
        assertThat(json(VERSION_3).text().string())
                .isEqualTo("Kites Open a Loft\n\nForty jobs\n\nBy Ewa Nowak\n\nGDANSK, May 4 -- Fly & sail.");
    }

    @Test
    void declaresWhatTheFieldsSay() {
        var document = json(VERSION_3);
        assertThat(declared(document, Field.ISSUED)).isEqualTo("2026-05-04T09:00:00+02:00");
        assertThat(declared(document, Field.EMBARGO)).isEqualTo("2026-05-05T09:00:00Z");
        assertThat(declared(document, Field.STATUS)).isEqualTo("usable");
        assertThat(declared(document, Field.REVISION)).isEqualTo("update");
        assertThat(declared(document, Field.SOURCE)).isEqualTo("Baltic Kites SA");
        assertThat(declared(document, Field.TICKER)).isEqualTo("NASDAQ:KITE");
        assertThat(declared(document, Field.CONTACT)).isEqualTo("Baltic Kites SA\newa@kites.example");
        assertThat(declared(document, Field.URL)).isEqualTo("https://wire.example/1");
    }

    @Test
    void readsTheNamesOfVersionTwo() {
        var document = json(VERSION_2);
        assertThat(document.text().string()).isEqualTo("Loft\n\nFly.");
        assertThat(declared(document, Field.ISSUED)).isEqualTo("2026-05-04");
        assertThat(declared(document, Field.TICKER)).isEqualTo("NASDAQ:KITE");
    }

    @Test
    void refusesTwoItems() {
        assertThat(problem("[" + VERSION_2 + "," + VERSION_3 + "]", "application/json")
                        .code())
                .isEqualTo(Code.SEVERAL_RELEASES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}", "[]", "null", "12", "\"text\""})
    void refusesOtherJson(String file) {
        assertThat(problem(file, "application/json"))
                .isEqualTo(new Problem(
                        Code.UNSUPPORTED_MEDIA_TYPE,
                        "JSON of this kind is not read. Upload the release as ninjs or as plain text."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOR IMMEDIATE RELEASE", "{\"uri\": \"a", "{} {", "{\"a\": tru}"})
    void saysWhatToDoWithBrokenJson(String file) {
        assertThat(problem(file, "application/json"))
                .isEqualTo(new Problem(
                        Code.MALFORMED, "The JSON is broken, cut short or more than 100 deep. Export it again."));
    }

    @Test
    @Timeout(10)
    void tellsAHundredThousandContactsApart() {
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            people.append(i == 0 ? "" : ",")
                    .append("{\"contactinfo\":[{\"value\":\"")
                    .append(i)
                    .append("\"}]}");
        }
        String file = VERSION_2.strip().replaceFirst("}$", ", \"people\": [" + people + "]}");
        assertThat(json(file).declared().all(Field.CONTACT)).hasSize(100_000);
    }

    @Test
    void readsJsonAsDeepAsTheLimitAndNoDeeper() {
        String deepest = nested(Limits.JSON_DEPTH - 1);
        assertThat(json(deepest).text().string()).contains("Fly.");
        assertThat(problem(nested(Limits.JSON_DEPTH), "application/json").code())
                .isEqualTo(Code.MALFORMED);
    }

    private static String nested(int depth) {
        return VERSION_2.strip().replaceFirst("}$", ", \"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}");
    }

    @Test
    void answersWhereverAFileIsCut() {
        for (int length = 1; length < VERSION_3.length() - 2; length++) {
            assertThat(problem(VERSION_3.substring(0, length), "application/json")
                            .code())
                    .isEqualTo(Code.MALFORMED);
        }
    }
}
