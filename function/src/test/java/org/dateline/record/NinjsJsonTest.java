package org.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.document.Problem;
import org.dateline.layout.Revision;
import org.dateline.layout.State;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class NinjsJsonTest {
    private final ObjectNode ninjs =
            new NinjsJson().write(new Reading.Usable(SampleRelease.whole()), "s3://b/2024/a release über.txt");

    @Test
    void isIdentifiedByAUri() {
        assertThat(ninjs.get("uri").asString()).isEqualTo("s3://b/2024/a%20release%20%C3%BCber.txt");
    }

    @Test
    void identifiesAFileByItsBytes() {
        assertThat(new NinjsJson()
                        .write(new Reading.Usable(SampleRelease.whole()), null)
                        .get("uri")
                        .asString())
                .isEqualTo("urn:dateline:sha256:" + "0".repeat(64));
    }

    @Test
    void saysWhereTheReleaseIsLocated() {
        assertThat(ninjs.get("located").asString()).isEqualTo("Portland, Oregon, US");
    }

    @Test
    void tellsTheIssuerFromTheWire() {
        assertThat(ninjs.get("infoSources"))
                .hasToString("[{\"name\":\"Acme Robotics, Inc.\",\"role\":\"issuer\"},"
                        + "{\"name\":\"PR Newswire\",\"role\":\"distributor\"}]");
    }

    @Test
    void givesAnOrganisationItsSymbols() {
        assertThat(ninjs.at("/organisations/0/symbols/0/exchange").asString()).isEqualTo("XNYS");
        assertThat(ninjs.at("/organisations/0/symbols/0/symbol").asString()).isEqualTo("ACM");
    }

    @Test
    void writesCoordinatesLongitudeFirst() {
        assertThat(ninjs.at("/places/0/geoJSON/coordinates")).hasToString("[68.0,48.0]");
        assertThat(ninjs.at("/places/0/uri").asString()).isEqualTo("https://sws.geonames.org/1522867/");
    }

    @Test
    void saysWhenAnEmbargoLifts() {
        assertThat(ninjs.get("embargoedUntil").asString()).isEqualTo("2024-07-03T08:30:00-04:00");
    }

    @Test
    void leavesAnEmbargoOfADayOut() {
        assertThat(in(SampleRelease.state(Revision.UPDATE, "2024-07-03")).has("embargoedUntil"))
                .isFalse();
    }

    @Test
    void notesForEditorsWhatTheReleaseIsToAnEarlierOne() {
        assertThat(ninjs.get("edNote").asString()).isEqualTo("update");
    }

    @Test
    void cancelsADisregardNotice() {
        assertThat(in(SampleRelease.state(Revision.DISREGARD, null))
                        .get("pubStatus")
                        .asString())
                .isEqualTo("canceled");
    }

    private static ObjectNode in(State state) {
        return new NinjsJson().write(new Reading.Usable(SampleRelease.with(state)), null);
    }

    @Test
    void withholdsARejection() {
        ObjectNode rejected = new NinjsJson()
                .write(new Reading.Rejected(new Problem(Problem.Code.EMPTY, "Empty."), null, null), "s3://b/k");
        assertThat(rejected.get("pubStatus").asString()).isEqualTo("withheld");
        assertThat(rejected.get("edNote").asString()).isEqualTo("Empty.");
    }
}
