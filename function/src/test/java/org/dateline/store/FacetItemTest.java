package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.facet.Facet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class FacetItemTest {
    @Test
    void holdsItsKeysItsDayAndItsAttributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("headline", "Acme opens a harbour");
        attributes.put("mentions", 3);
        attributes.put("salience", 0.5);

        ObjectNode item = FacetItem.of("s3://b/k", new Facet("day:2024-07-02", "2024-07-02", "issued", attributes), 7);

        assertThat(item.toString())
                .isEqualTo("{\"facet\":\"day:2024-07-02\",\"at\":\"2024-07-02\",\"atFrom\":\"issued\",\"write\":7,"
                        + "\"headline\":\"Acme opens a harbour\",\"mentions\":3,\"salience\":0.5,"
                        + "\"releaseId\":\"s3://b/k\"}");
    }

    @Test
    void staysUnderAKilobyteInAnyScript() {
        Map<String, Object> attributes = Map.of(
                "headline", "\u65B0".repeat(200), "issuer", "\u793E".repeat(100), "dateline", "\u4EAC".repeat(100));

        ObjectNode item = FacetItem.of(
                "s3://b/" + "k".repeat(1_024),
                new Facet("organisation:" + "\u793E".repeat(60), "2024-07-02", "issued", attributes),
                1);

        assertThat(ItemSize.of(item.without("releaseId"))).isLessThanOrEqualTo(1_000);
        assertThat(item.path("headline").stringValue()).isNotEmpty().matches("\u65B0+");
        assertThat(item.path("issuer").stringValue()).hasSize(100);
    }
}
