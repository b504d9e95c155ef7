package org.dateline.entity;

import org.dateline.evidence.Rule;

/**
 * The rules of this room. Those that find mentions come first, in order of trust: of two mentions that overlap, the one
 * with the earlier rule stands.
 */
enum EntityRule implements Rule {
    SOURCE_LINE("the SOURCE line names who speaks"),
    TICKER_BESIDE("a stock symbol is printed right after it"),
    LEGAL_FORM("a legal form ends it"),
    ABOUT_HEADING("an About heading names it"),
    TITLE_BEFORE("a title is printed before it"),
    TITLE_AFTER("a title is printed after it"),
    CONTACT_LINE("a contact block names this person"),
    SPEAKER("a verb of speech stands beside it"),
    CITY_AND_STATE("a state or country is printed after it"),
    ORGANISATION_NOUN("an organisation's noun is part of it"),
    KNOWN_BODY("the public body is known by these letters"),
    GAZETTEER_PHRASE("the gazetteer has this name of several words"),
    GIVEN_NAME("it begins with a given name"),
    FIRM_NOUN("a noun common in firms' names ends it"),
    NOUN_BEFORE("the text says before it what kind of firm it is"),
    IN_APPOSITION("the text says after it what kind of firm it is"),
    ANNOUNCES("it is the one that announces"),
    HOLDER_OF_TITLE("a person's title is printed as one held there"),
    HEADLINE_SUBJECT("the headline holds it and the text names it often as one that acts"),
    NAME_AGAIN("the text has named it before or after in full"),
    SHORT_NAME_DEFINED("the text defines this short name in brackets"),
    ACRONYM_DEFINED("the letters stand in brackets after the name they abbreviate"),
    SURNAME_AGAIN("it is a part of a person's name printed in full elsewhere"),
    SHORT_NAME_AGAIN("it is an organisation's name without its legal form or common nouns"),
    GAZETTEER_WORD("the gazetteer has this name"),
    FULLEST_FORM("it is the fullest form printed"),
    ORDINARY_CAPITALS("it is printed in capitals alone; the words are set in ordinary capitals"),
    PRINTED_TITLE("it is printed beside the name"),
    AFFILIATION_IN_TITLE("it is printed in or beside the person's title"),
    DEMONYM("the adjective of nationality in the title names the country"),
    SPEAKS_FOR_ISSUER("the contact block or quotation speaks for the one organisation that the release is about"),
    VERB_OF_SPEECH("a verb of speech ties the name to the quotation"),
    LEADS_TO_SPEECH("the clause that leads to the quotation is about this one"),
    PRONOUN_SPEAKS("a pronoun speaks, and this is the person named last"),
    SIGNED("the name is set behind the quotation like a signature"),
    SPEECH_GOES_ON("the quotation before is by this one, and only its clause stands between"),
    LEADS_HEADLINE("the headline begins with the organisation, and nothing else names the one that speaks");

    private final String because;

    EntityRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
