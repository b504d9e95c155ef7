package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.layout.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactsFirmsTest {
    @Test
    void tellsTheFirmOfWhoAnswersByTheNameThatTheTextHasForIt() {
        assertThat(affiliation(null, "Tidal Toys Inc.")).isEqualTo("Tidal Toys, Inc.");
    }

    @Test
    void yieldsToWhatIsPrintedBesideTheName() {
        assertThat(affiliation(printed("Brightwater Trust"), "Tidal Toys")).isEqualTo("Brightwater Trust");
    }

    @Test
    void believesNoContactOfAnOrganisationThatTheTextDoesNotName() {
        assertThat(affiliation(null, "Relations House")).isNull();
    }

    private static @Nullable String affiliation(@Nullable Found<String> beside, String contactOf) {
        Person ann = new Person(printed("Ann Lee"), List.of(), List.of(), beside, 10, List.of(new Span(0, 7)));
        Organisation toys = new Organisation(
                printed("Tidal Toys, Inc."), null, List.of(), List.of(), 50, List.of(new Span(20, 36)));
        Contact contact = new Contact(printed("Ann Lee"), null, printed(contactOf), List.of(), List.of(), null);
        Found<String> affiliation = ContactsFirms.of(
                        new Entities(List.of(ann), List.of(toys), List.of()), List.of(contact))
                .people()
                .getFirst()
                .affiliation();
        return affiliation == null ? null : affiliation.value();
    }

    private static Found<String> printed(String words) {
        return Found.printed(words, new Span(0, words.length()), EntityRule.FULLEST_FORM);
    }
}
