package org.dateline.layout;

import org.dateline.evidence.Rule;

/** Why a part of a release is what it is. */
public enum LayoutRule implements Rule {
    FIRST_HEADLINE("it is the first line that is neither a label nor a sentence"),
    UNDER_HEADLINE("it stands between the headline and the dateline"),
    BYLINE("a line above the story opens with the word for by"),
    SOURCE_LINE("it follows the word for source at the beginning of a line"),
    ABOUT_HEADING("the heading says whom the paragraph is about"),
    DESCRIBES_ISSUER("the last paragraph of the story says what the organisation is"),
    ISSUER_FROM_SOURCE("the source line names the one that speaks"),
    ISSUER_FROM_SLOT("the dateline names the one that speaks between slashes"),
    ISSUER_FROM_BOILERPLATE("the first boilerplate is about the one that speaks"),
    ISSUER_FROM_CONTACT("the contact answers for the organisation that the headline names");

    private final String because;

    LayoutRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
