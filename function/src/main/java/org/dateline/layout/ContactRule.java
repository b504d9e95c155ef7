package org.dateline.layout;

import org.dateline.evidence.Rule;

/** Why a part of a contact was read as it was. */
public enum ContactRule implements Rule {
    LABELLED_NAME("a label says that the name follows"),
    PERSON_IN_CONTACT("the words in the contact are a person's name"),
    DESK_IN_CONTACT("the words in the contact name a desk, and no person is named"),
    TITLE_IN_CONTACT("the words beside the name are those of an office"),
    LABELLED_ORGANISATION("a label says that the organisation follows"),
    ORGANISATION_IN_CONTACT("the words in the contact name neither a person nor an office nor an address"),
    ORGANISATION_IN_HEADING("the heading over the contact names it"),
    SHARED_ORGANISATION("the contact before it in the same block speaks for it"),
    CONTACT_PAGE("the address stands in the contact");

    private final String because;

    ContactRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
