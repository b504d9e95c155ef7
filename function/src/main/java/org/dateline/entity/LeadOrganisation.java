package org.dateline.entity;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that a headline begins with: who announces, where nothing else names who speaks. */
public final class LeadOrganisation {
    /** Hundredths of salience below which a release is not about an organisation. */
    private static final int SALIENT = 50;
    /** Code points before its name: "The ", "# ". */
    private static final int BEFORE = 6;

    private LeadOrganisation() {}

    /** Its name, concluded; {@code null} where the headline begins otherwise, or with what an organisation owns. */
    public static @Nullable Found<String> of(Text text, Layout layout, List<Organisation> organisations) {
        Section headline = layout.sections().stream()
                .filter(section -> section.kind() == Section.Kind.HEADLINE)
                .findFirst()
                .orElse(null);
        if (headline == null) {
            return null;
        }
        int start = headline.span().start();
        for (Organisation organisation : organisations) {
            for (Span mention : organisation.mentions()) {
                boolean leads = mention.start() >= start && mention.start() <= start + BEFORE;
                if (leads && organisation.salience() >= SALIENT && !owns(text, mention)) {
                    return Found.inferred(organisation.name().value(), EntityRule.LEADS_HEADLINE);
                }
            }
        }
        return null;
    }

    private static boolean owns(Text text, Span mention) {
        int end = text.index(mention.end());
        String after = text.string().substring(end, Math.min(text.string().length(), end + 2));
        return after.startsWith("'") || after.startsWith("’");
    }
}
