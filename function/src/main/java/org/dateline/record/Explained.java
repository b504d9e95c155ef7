package org.dateline.record;

import java.util.List;
import org.dateline.evidence.Lost;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Rule;

/**
 * A value of a record and how it came about, written from the carrier that brought it.
 *
 * @param pointer where it stands in the record, as a JSON Pointer (RFC 6901)
 * @param value as the record holds it
 * @param origin where it was read
 * @param rule why it was given
 * @param lost what was considered and not taken, best first
 */
public record Explained(String pointer, String value, Origin origin, Rule rule, List<Lost> lost) {
    public Explained {
        lost = List.copyOf(lost);
    }

    /** The place in the record as people write it: {@code dateline.places[0].country}. */
    public String path() {
        return pointer.substring(1).replaceAll("/(\\d++)", "[$1]").replace('/', '.');
    }
}
