package org.dateline.entity;

import org.dateline.evidence.Rule;

/**
 * The rules of this room. Those that find mentions come first, in order of trust: of two mentions that overlap, the one
 * with the earlier rule stands.
 */
enum EntityRule implements Rule {
    SOURCE_LINE("the SOURCE line names who speaks"),
    ABOUT_HEADING("an About heading names it"),
    DATELINED("the dateline names it"),
    TAGGED("the trained tagger reads it as a name"),
    STATE_BEHIND("the letters of a state or province stand right behind a place"),
    TICKER_BESIDE("a stock symbol is printed right after it"),
    NAME_AGAIN("the text has named it before or after in full"),
    SHORT_NAME_DEFINED("the text defines this short name in brackets"),
    ACRONYM_DEFINED("the letters stand in brackets after the name they abbreviate"),
    SURNAME_AGAIN("it is a part of a person's name printed in full elsewhere"),
    SHORT_NAME_AGAIN("it is an organisation's name without its legal form or common nouns"),
    MISSPELT("it is one letter off a name that is printed more often"),
    LONGER_NAME("it begins with the organisation's name, which is printed first and more often"),
    FULLEST_FORM("it is the fullest form printed"),
    ORDINARY_CAPITALS("it is printed in capitals alone; the words are set in ordinary capitals"),
    PRINTED_TITLE("it is printed beside the name"),
    AFFILIATION_IN_TITLE("it is printed in or beside the person's title"),
    DEMONYM("the adjective of nationality in the title names the country"),
    SPEAKS_FOR_ISSUER("the contact block or quotation speaks for the one organisation that the release is about"),
    SPEAKS_AT_FIRM("the person's own words begin with \"At\", this name and \"we\""),
    CONTACT_OF("a contact of this organisation bears the person's name"),
    FOUNDED("the text says that the person founded, owns or leads it"),
    VERB_OF_SPEECH("a verb of speech ties the name to the quotation"),
    LEADS_TO_SPEECH("the clause that leads to the quotation is about this one"),
    PRONOUN_SPEAKS("a pronoun speaks, and this is the person named last"),
    SIGNED("the name is set behind the quotation like a signature"),
    SPEECH_GOES_ON("the quotation before is by this one, and only its clause stands between"),
    LEADS_HEADLINE("the headline begins with the organisation, and nothing else names the one that speaks"),
    LEADS_STORY(
            "the story begins with the organisation, which announces something, and nothing else names the one that speaks");

    private final String because;

    EntityRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
