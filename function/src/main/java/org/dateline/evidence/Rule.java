package org.dateline.evidence;

import java.util.Locale;

/**
 * Why a value was given. Each room lists its own rules as the constants of an enum that implements this, so that
 * adding a rule touches one room.
 */
public interface Rule {
    /** The constant's name; an enum has it already. */
    String name();

    /** One clause that completes "because ...", for people who read an explanation. */
    String because();

    /** The name as it stands in a record: small letters and hyphens, {@code city-stands-alone}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
