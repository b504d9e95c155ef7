package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Rule;
import org.dateline.evidence.Span;
import org.dateline.layout.LayoutRule;
import org.junit.jupiter.api.Test;

class IssuersNameTest {
    private static final Organisation LAMPS = new Organisation(
            named("Acme Lamps, Inc.", EntityRule.FULLEST_FORM),
            null,
            List.of(named("Acme", EntityRule.TAGGED)),
            List.of(),
            50,
            List.of(new Span(0, 16)));

    @Test
    void callsTheIssuerOfABoilerplateWhatTheRecordCallsTheOrganisation() {
        assertThat(IssuersName.of(named("ACME", LayoutRule.ISSUER_FROM_BOILERPLATE), List.of(LAMPS)))
                .isNotNull()
                .extracting(Found::value)
                .isEqualTo("Acme Lamps, Inc.");
    }

    @Test
    void leavesWhatTheSourceLineNamesAsItIs() {
        Found<String> source = named("Acme", LayoutRule.ISSUER_FROM_SOURCE);
        assertThat(IssuersName.of(source, List.of(LAMPS))).isSameAs(source);
    }

    @Test
    void leavesAnIssuerThatNoOrganisationGoesBy() {
        Found<String> issuer = named("Tidal Toys", LayoutRule.ISSUER_FROM_CONTACT);
        assertThat(IssuersName.of(issuer, List.of(LAMPS))).isSameAs(issuer);
    }

    private static Found<String> named(String name, Rule rule) {
        return Found.printed(name, new Span(0, name.length()), rule);
    }
}
