package org.dateline.layout;

import org.dateline.dateline.PrintedDateline;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** Names the organisation that speaks: by the SOURCE line, else the dateline's slot, else the first boilerplate. */
public final class IssuerReader {
    private IssuerReader() {}

    /**
     * The issuer's name as printed; {@code null} where nothing names it.
     *
     * @param dateline the release's own, or {@code null}
     */
    public static @Nullable Found<String> read(Layout layout, @Nullable PrintedDateline dateline) {
        Found<String> source = layout.source();
        if (source != null) {
            return new Found<>(source.value(), source.origin(), LayoutRule.ISSUER_FROM_SOURCE, source.lost());
        }
        Found<String> slot = dateline == null ? null : dateline.slot();
        if (slot != null) {
            return new Found<>(slot.value(), slot.origin(), LayoutRule.ISSUER_FROM_SLOT, slot.lost());
        }
        for (Section section : layout.sections()) {
            Found<String> organisation = section.organisation();
            if (organisation != null) {
                return new Found<>(
                        organisation.value(),
                        organisation.origin(),
                        LayoutRule.ISSUER_FROM_BOILERPLATE,
                        organisation.lost());
            }
        }
        return null;
    }
}
