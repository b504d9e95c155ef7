package org.dateline.place;

import org.dateline.evidence.Rule;

/** Why a place was taken to be the one it is. */
public enum PlaceRule implements Rule {
    PRINTED_NAME("this is how the text prints it, in ordinary capitals"),
    PRINTED_REGION("the state, province or territory is printed after the place"),
    PRINTED_COUNTRY("the country is printed after the place"),
    GAZETTEER_NAME("the printed name is another name of this place"),
    GAZETTEER_ENTRY("it is an attribute of this place in the gazetteer"),
    ITSELF("the name is that of a country or region itself"),
    REGION_LIES_IN_COUNTRY("the region lies in this country"),
    PART_OF("the name is that of a part of it, or a nickname"),
    ONLY_NAMESAKE("no other place has this name"),
    CITY_STANDS_ALONE("no other place of this name has a fifth of its inhabitants"),
    SAID_ELSEWHERE("the document elsewhere prints this place with its state or country"),
    DOCUMENT_VOTES("the document names this country or region most"),
    WIRE_AT_HOME("the wire names the towns of its own country without it"),
    AP_STANDS_ALONE("the Associated Press prints this city without its state or country"),
    BIGGEST_NAMESAKE("it is the largest of the places of this name");

    private final String because;

    PlaceRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
