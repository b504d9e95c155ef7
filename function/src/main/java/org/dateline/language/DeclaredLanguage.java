package org.dateline.language;

import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** Confirms a guess by what the metadata declares, or takes that where the text leaves the language open. */
public final class DeclaredLanguage {
    private DeclaredLanguage() {}

    /**
     * The language without its region, so that it names one vocabulary. A text that is clearly in another language than declared is
     * in that one: templates are copied more often than they are translated.
     *
     * @param guess of the text, or {@code null}
     */
    public static @Nullable Found<String> over(@Nullable Found<String> guess, Declared declared) {
        Found<String> said = declared.first(Field.LANGUAGE);
        if (said == null || !said.value().matches("[A-Za-z]{2,3}(?:[-_].{1,30})?")) {
            return guess;
        }
        Found<String> primary = said.map(tag -> tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT));
        return guess == null || guess.value().equals(primary.value()) ? primary : guess;
    }
}
