package org.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.RecordSchema;
import org.dateline.document.Problem;
import org.dateline.layout.Revision;
import org.dateline.layout.State;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RecordJsonTest {
    private final RecordJson json = new RecordJson("9.9.9");
    private final Reading usable = new Reading.Usable(SampleRelease.whole());
    private final Reading rejected =
            new Reading.Rejected(new Problem(Problem.Code.EMPTY, "The file has no bytes."), null, null);

    @Test
    void aWholeRecordIsValidBySchema() {
        assertThat(RecordSchema.faults(json.write(usable, "s3://b/k"))).isEmpty();
    }

    @Test
    void aRejectionIsValidBySchema() {
        assertThat(RecordSchema.faults(json.write(rejected, "s3://b/k"))).isEmpty();
    }

    @Test
    void aRejectionHasTheFieldsOfARelease() {
        assertThat(json.write(rejected, null).propertyNames())
                .containsExactlyInAnyOrderElementsOf(json.write(usable, null).propertyNames());
    }

    @Test
    void aRejectionSaysWhy() {
        assertThat(json.write(rejected, null).get("problem"))
                .hasToString("{\"code\":\"empty\",\"message\":\"The file has no bytes.\"}");
    }

    @Test
    void listsWhatIsPrintedNowhereWithItsRule() {
        JsonNode inferred = json.write(usable, null).get("inferred");
        assertThat(inferred.properties()).anySatisfy(entry -> {
            assertThat(entry.getKey()).isEqualTo("/dateline/places/0/country");
            assertThat(entry.getValue().asString()).isEqualTo("concluded");
        });
        assertThat(inferred.propertyNames()).doesNotContain("/headline");
    }

    @Test
    void everyInferredPointerLeadsToAValue() {
        ObjectNode record = json.write(usable, null);
        for (String pointer : record.get("inferred").propertyNames()) {
            assertThat(record.at(pointer).isMissingNode()).as(pointer).isFalse();
        }
    }

    @Test
    void everyValueHasItsEvidence() {
        ObjectNode record = json.writeWithEvidence(usable, null);
        ObjectNode evidence = (ObjectNode) record.remove("evidence");
        List<String> bare = new ArrayList<>();
        leaves(record, "", bare);
        bare.removeAll(evidence.propertyNames());
        assertThat(bare).allSatisfy(pointer -> assertThat(pointer).matches(SELF_EVIDENT));
    }

    /** Identity of the document, offsets and what they slice, slugs, weights and kinds: computed, and no facts. */
    private static final String SELF_EVIDENT = "/(releaseId|schemaVersion|parserVersion|sha256|mediaType"
            + "|characters|issuedDateFrom)|.*/(start|end|text|facet|salience|kind)|/organisations/\\d+/tickers/\\d+"
            + "|/(inferred|truncated)/.*|/tickers/\\d+/organisation";

    private static void leaves(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            node.properties().forEach(entry -> leaves(entry.getValue(), pointer + "/" + entry.getKey(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), pointer + "/" + i, found);
            }
        } else if (!node.isNull()) {
            found.add(pointer);
        }
    }

    @Test
    void leavesEvidenceOutUnlessAsked() {
        assertThat(json.write(usable, null).has("evidence")).isFalse();
    }

    @Test
    void tiesATickerToTheOrganisationBesideIt() {
        assertThat(json.write(usable, null).at("/tickers/0/organisation").asString())
                .isEqualTo("Acme Robotics, Inc.");
    }

    @Test
    void saysInWhichStateTheReleaseIs() {
        ObjectNode record = json.write(usable, null);
        assertThat(record.get("status").asString()).isEqualTo("usable");
        assertThat(record.get("revision").asString()).isEqualTo("update");
    }

    @Test
    void cancelsADisregardNotice() {
        Reading disregard = new Reading.Usable(SampleRelease.with(SampleRelease.state(Revision.DISREGARD, null)));
        assertThat(json.write(disregard, null).get("status").asString()).isEqualTo("canceled");
    }

    @Test
    void callsAReleaseOriginalThatSaysNothing() {
        Reading plain = new Reading.Usable(SampleRelease.with(State.PLAIN));
        assertThat(json.write(plain, null).get("revision").asString()).isEqualTo("original");
    }

    @Test
    void printsAnEmbargoWithItsCharacters() {
        JsonNode embargo = json.write(usable, null).get("embargo");
        assertThat(embargo.get("text").asString()).isEqualTo("Embargoed until 8:30 a.m. ET, July 3, 2024");
        assertThat(embargo.get("end").asInt() - embargo.get("start").asInt()).isEqualTo(42);
        assertThat(embargo.get("until").asString()).isEqualTo("2024-07-03T08:30:00-04:00");
        assertThat(embargo.get("zone").asString()).isEqualTo("ET");
    }

    @Test
    void givesAContactsNumberAsPrintedAndByE164() {
        assertThat(json.write(usable, null).at("/contacts/0/phones"))
                .hasToString("[{\"text\":\"212-555-0100\",\"e164\":\"+12125550100\"}]");
    }

    @Test
    void printsAmountsAsPlainDecimals() {
        assertThat(json.write(usable, null).at("/money/0/amount").asString()).isEqualTo("2500000");
    }

    @Test
    void twoWritesGiveTheSameBytes() {
        assertThat(json.write(usable, null))
                .hasToString(json.write(usable, null).toString());
    }
}
