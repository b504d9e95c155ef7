package org.dateline.layout;

import java.util.Locale;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Prefers what a document's metadata declares over what its layout lets guess: a declared headline that the text opens with,
 * or any where the text prints none. A declared headline that the text does not print is a mail's subject or a page's title
 * beside a printed headline, which then wins.
 */
public final class DeclaredLayout {
    /** Characters in which a release prints its headline. */
    private static final int OPENING = 3_000;

    private DeclaredLayout() {}

    /** The layout of {@code text}, with what its metadata knows better. */
    public static Layout over(Layout printed, Declared declared, Text text) {
        String string = text.string();
        String opening = folded(string.substring(0, Math.min(OPENING, string.length())));
        return new Layout(
                better(printed.headline(), declared.first(Field.HEADLINE), opening),
                better(printed.subheadline(), declared.first(Field.SUBHEADLINE), opening),
                better(printed.byline(), declared.first(Field.BYLINE), opening),
                printed.source() == null ? declared.first(Field.SOURCE) : printed.source(),
                printed.sections());
    }

    private static @Nullable Found<String> better(
            @Nullable Found<String> printed, @Nullable Found<String> declared, String opening) {
        boolean stands = declared != null && opening.contains(folded(declared.value()));
        return printed == null || stands ? (declared == null ? printed : declared) : printed;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]++", " ").strip().toLowerCase(Locale.ROOT);
    }
}
