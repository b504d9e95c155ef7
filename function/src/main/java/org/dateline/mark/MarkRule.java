package org.dateline.mark;

import org.dateline.evidence.Rule;

/** Why a mark was read as it was. */
public enum MarkRule implements Rule {
    EXCHANGE_AND_SYMBOL("a market and a symbol are printed side by side"),
    LISTED_UNDER("the release says that its shares are listed there under that symbol"),
    MARKET_SUFFIX("the symbol ends in the letters of its market"),
    MARKET_CODE("ISO 10383 gives the market this code"),

    AMOUNT("the number is printed with its scale"),
    CURRENCY_SIGN("the sign or the ISO 4217 code of the currency stands beside the number"),
    CURRENCY_WORD("the name of the currency follows the number"),
    DOLLAR_OF_THE_STATEMENT("the release says in which dollars its amounts are"),
    DOLLAR_OF_THE_LISTING("every market that the release names with a symbol trades in this dollar"),
    DOLLAR_OF_THE_COUNTRY("the release comes from a country with a dollar of its own and names no US listing"),
    DOLLAR_IS_US("a bare dollar sign means the US dollar unless the release is plainly from elsewhere"),
    YUAN_SIGN("the release speaks of yuan, so that its yen sign is theirs"),

    PRINTED_ADDRESS("a web address is printed"),
    LINK_TARGET("a Markdown link leads there"),

    PRINTED_EMAIL("an e-mail address is printed"),
    CLOAKED_EMAIL("the address is spelled out, against machines that collect addresses"),
    PRINTED_PHONE("a telephone number is printed"),
    INTERNATIONAL_NUMBER("the number is printed with its international prefix"),
    NORTH_AMERICAN_NUMBER("the digits stand in the groups of the North American numbering plan and are valid in it"),
    NUMBER_OF_THE_COUNTRY("the number is valid in the country that the release comes from");

    private final String because;

    MarkRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
