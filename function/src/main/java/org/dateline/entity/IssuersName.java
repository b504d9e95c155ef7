package org.dateline.entity;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.layout.LayoutRule;
import org.jspecify.annotations.Nullable;

/**
 * Calls the issuer what the record calls the organisation, so that both are found under one key: "Acme" of "About Acme" is
 * "Acme Lamps, Inc.". What a SOURCE line or metadata names stays as it is.
 */
public final class IssuersName {
    private IssuersName() {}

    /**
     * The issuer by the name of the organisation that goes by it.
     *
     * @param issuer as the layout names it, or {@code null}
     */
    public static @Nullable Found<String> of(@Nullable Found<String> issuer, List<Organisation> organisations) {
        if (issuer == null || !isShort(issuer)) {
            return issuer;
        }
        for (Organisation organisation : organisations) {
            boolean alias = organisation.aliases().stream()
                    .anyMatch(name -> name.value().equalsIgnoreCase(issuer.value()));
            if (alias) {
                return new Found<>(organisation.name().value(), new Origin.Inferred(), issuer.rule(), issuer.lost());
            }
        }
        return issuer;
    }

    /** Whether it was cut out of a heading or a contact, which call firms by short names. */
    private static boolean isShort(Found<String> issuer) {
        return issuer.rule() == LayoutRule.ISSUER_FROM_BOILERPLATE || issuer.rule() == LayoutRule.ISSUER_FROM_CONTACT;
    }
}
