package org.dateline.entity;

import org.dateline.evidence.Found;

/**
 * A firm, body or country where it is named, for those who hold an office there.
 *
 * @param end number after the last word of its mention
 * @param name of the entity, as evidence of an affiliation
 * @param kind what it is; a place smaller than a country is held by a mayor, not by a manager
 */
record Holder(int end, Found<String> name, Kind kind) {
    enum Kind {
        ORGANISATION,
        COUNTRY,
        OTHER_PLACE
    }
}
