package org.dateline.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation that a headline begins with, or else the one that the story begins with and that announces
 * something in its first sentence: who speaks, where nothing else names it.
 */
public final class LeadOrganisation {
    /** Hundredths of salience below which a release is not about an organisation. */
    private static final int SALIENT = 50;
    /** Code points before its name: "The ", "# ". */
    private static final int BEFORE = 6;
    /** Code points of the first sentence within which it announces. */
    private static final int SENTENCE = 400;

    private static final Pattern ANNOUNCES = announces();

    private LeadOrganisation() {}

    /** Its name, concluded; {@code null} where headline and story begin otherwise, or with what an organisation owns. */
    public static @Nullable Found<String> of(Text text, Layout layout, List<Organisation> organisations) {
        Section headline = first(layout, Section.Kind.HEADLINE);
        Found<String> lead =
                headline == null ? null : leading(text, headline, organisations, EntityRule.LEADS_HEADLINE);
        Section body = first(layout, Section.Kind.BODY);
        return lead != null || body == null || !announces(text, body)
                ? lead
                : leading(text, body, organisations, EntityRule.LEADS_STORY);
    }

    private static @Nullable Section first(Layout layout, Section.Kind kind) {
        return layout.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Found<String> leading(
            Text text, Section section, List<Organisation> organisations, EntityRule rule) {
        int start = section.span().start();
        for (Organisation organisation : organisations) {
            for (Span mention : organisation.mentions()) {
                boolean leads = mention.start() >= start && mention.start() <= start + BEFORE;
                if (leads && organisation.salience() >= SALIENT && !owns(text, mention)) {
                    return Found.inferred(organisation.name().value(), rule);
                }
            }
        }
        return null;
    }

    private static boolean announces(Text text, Section body) {
        int start = body.span().start();
        String beginning = text.slice(new Span(start, Math.min(body.span().end(), start + SENTENCE)));
        int stop = beginning.indexOf(". ");
        return ANNOUNCES
                .matcher(stop < 0 ? beginning : beginning.substring(0, stop))
                .find();
    }

    private static boolean owns(Text text, Span mention) {
        int end = text.index(mention.end());
        String after = text.string().substring(end, Math.min(text.string().length(), end + 2));
        return after.startsWith("'") || after.startsWith("’");
    }

    private static Pattern announces() {
        return Pattern.compile("\\b(?:" + String.join("|", WordLists.load().announcing()) + ")\\b");
    }
}
