package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;

class IssuerReaderTest {
    private static final String HEADLINE = "Acme Foods Opens a Third Bakery";
    private static final Text TEXT = Text.of(HEADLINE + "\n\nThe bakery is in Portland.");
    private static final Layout LAYOUT = new Layout(
            printed(HEADLINE),
            null,
            null,
            null,
            List.of(new Section(Section.Kind.HEADLINE, new Span(0, HEADLINE.length()), null)));
    private static final IssuerReader READER = new IssuerReader(TEXT, LAYOUT, null);

    private static Found<String> printed(String words) {
        return Found.printed(words, new Span(0, words.length()), LayoutRule.FIRST_HEADLINE);
    }

    private static Contact of(String organisation) {
        return new Contact(null, null, printed(organisation), List.of(), List.of(), null);
    }

    @Test
    void takesTheOrganisationOfAContactThatTheHeadlineNames() {
        assertThat(READER.read(Declared.none(), List.of(of("Bold Relations"), of("Acme Foods, Inc.")), null))
                .isNotNull()
                .satisfies(issuer -> {
                    assertThat(issuer.value()).isEqualTo("Acme Foods, Inc.");
                    assertThat(issuer.origin()).isEqualTo(new Origin.Inferred());
                });
    }

    @Test
    void leavesAnAgencyThatAnswersForOthersAside() {
        assertThat(READER.read(Declared.none(), List.of(of("Bold Relations")), null))
                .isNull();
    }

    @Test
    void takesTheOrganisationThatTheHeadlineBeginsWithLast() {
        Found<String> lead = Found.inferred("Acme Foods", LayoutRule.ISSUER_FROM_CONTACT);
        assertThat(READER.read(Declared.none(), List.of(), lead)).isEqualTo(lead);
    }

    @Test
    void takesWhomMetadataDeclaresBeforeWhatIsConcluded() {
        Declared declared =
                new Declared(List.of(Declared.Fact.of(Declared.Field.ISSUER, "Acme Foods Ltd.", "issuer-name")));
        assertThat(READER.read(declared, List.of(of("Acme Foods, Inc.")), null))
                .isNotNull()
                .extracting(Found::value)
                .isEqualTo("Acme Foods Ltd.");
    }
}
