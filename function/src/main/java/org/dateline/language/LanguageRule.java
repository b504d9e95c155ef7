package org.dateline.language;

import org.dateline.evidence.Rule;

/** Why a language was given. */
public enum LanguageRule implements Rule {
    FREQUENT_WORDS("its small words are the most frequent ones in the text"),
    SCRIPT("the text is written in its script");

    private final String because;

    LanguageRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
