package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FitsRecordTest {
    private final ObjectNode record = JsonNodeFactory.instance.objectNode();

    FitsRecordTest() {
        record.put("headline", "Acme opens a harbour");
        record.putArray("people");
        record.putArray("links");
        record.putObject("inferred");
        record.putObject("truncated");
    }

    @Test
    void leavesARecordThatFits() {
        assertThat(FitsRecord.into(FitsRecord.LIMIT, record)).isSameAs(record);
    }

    @Test
    void dropsMentionsBeforeAnythingElse() {
        addPerson("Jane Doe", 1_000);
        addPerson("John Roe", 2);
        addLinks(50);

        ObjectNode fitted = FitsRecord.into(10_000, record);

        int kept = fitted.at("/people/0/mentions").size();
        assertThat(kept).isBetween(50, 999);
        assertThat(fitted.at("/people/1/mentions").size()).isEqualTo(2);
        assertThat(fitted.path("links").size()).isEqualTo(50);
        assertThat(fitted.path("truncated").toString()).isEqualTo("{\"people.mentions\":%d}".formatted(1_000 - kept));
        assertThat(ItemSize.of(fitted.without("truncated"))).isLessThanOrEqualTo(10_000);
    }

    @Test
    void dropsTheLongestListFromItsEnd() {
        addPerson("Jane Doe", 1);
        addLinks(1_000);

        ObjectNode fitted = FitsRecord.into(10_000, record);

        assertThat(fitted.path("people").size()).isEqualTo(1);
        assertThat(fitted.at("/links/0").asString()).isEqualTo("https://acme.example/0");
        assertThat(fitted.at("/truncated/links").asInt())
                .isEqualTo(1_000 - fitted.path("links").size());
    }

    @Test
    void addsToWhatWasTruncatedBefore() {
        addLinks(1_000);
        record.withObjectProperty("truncated").put("links", 7);

        ObjectNode fitted = FitsRecord.into(10_000, record);

        assertThat(fitted.at("/truncated/links").asInt())
                .isEqualTo(1_007 - fitted.path("links").size());
    }

    @Test
    void forgetsWhyAValueWasGivenThatIsGone() {
        IntStream.range(0, 500).forEach(i -> {
            addPerson("Jane Doe " + i, 1);
            record.withObjectProperty("inferred").put("/people/" + i + "/affiliation", "title-names-it");
        });
        record.withObjectProperty("inferred").put("/dateline/places/0/country", "city-stands-alone");

        ObjectNode fitted = FitsRecord.into(10_000, record);

        assertThat(fitted.path("inferred").size())
                .isEqualTo(fitted.path("people").size() + 1);
        assertThat(fitted.path("people").size()).isPositive();
    }

    @Test
    void cutsLongTextsLast() {
        record.put("headline", "\uD83D\uDEA2".repeat(20_000));
        addLinks(3);

        ObjectNode fitted = FitsRecord.into(5_000, record);

        String headline = fitted.path("headline").stringValue();
        assertThat(headline.codePointCount(0, headline.length())).isEqualTo(1_000);
        assertThat(fitted.path("truncated").toString()).isEqualTo("{\"headline\":19000,\"links\":3}");
    }

    @Test
    void fitsTwentyThousandMentions() {
        IntStream.range(0, 200).forEach(i -> addPerson("Jane Doe " + i, 100));

        assertThat(ItemSize.of(FitsRecord.into(FitsRecord.LIMIT, record))).isLessThan(400 * 1024);
    }

    private void addPerson(String name, int mentions) {
        ObjectNode person = record.withArrayProperty("people").addObject().put("name", name);
        ArrayNode spans = person.putArray("mentions");
        IntStream.range(0, mentions)
                .forEach(i -> spans.addObject().put("start", 100 * i).put("end", 100 * i + 8));
    }

    private void addLinks(int count) {
        IntStream.range(0, count).forEach(i -> record.withArrayProperty("links").add("https://acme.example/" + i));
    }
}
