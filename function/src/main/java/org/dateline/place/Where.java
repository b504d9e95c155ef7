package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.evidence.Found;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is printed to lie: readings of its hints that agree with one another.
 *
 * @param hints at least one
 */
record Where(List<Hint> hints) {
    Where {
        hints = List.copyOf(hints);
    }

    /** A dateline prints two hints, seldom three, and each has few readings. */
    private static final int MOST_READINGS = 20;

    /** Every way to read the hints together; those that use the most hints first, else the likeliest first. */
    static List<Where> readings(List<PrintedName> printed, Gazetteer gazetteer) {
        List<Where> found = new ArrayList<>();
        for (PrintedName name : printed) {
            List<Hint> readings = Hint.readings(name, gazetteer);
            List<Where> joined = new ArrayList<>();
            for (Where where : found) {
                readings.stream().filter(where::agreesWith).findFirst().ifPresent(hint -> joined.add(where.and(hint)));
            }
            readings.forEach(hint -> joined.add(new Where(List.of(hint))));
            joined.addAll(found);
            found = joined;
        }
        found.sort((a, b) -> Integer.compare(b.hints.size(), a.hints.size()));
        return found.stream().limit(MOST_READINGS).toList();
    }

    private boolean agreesWith(Hint other) {
        return hints.stream().allMatch(hint -> hint.agreesWith(other));
    }

    private Where and(Hint hint) {
        List<Hint> more = new ArrayList<>(hints);
        more.add(hint);
        return new Where(more);
    }

    /** Whether the place lies there. */
    boolean holds(Namesake namesake) {
        return hints.stream().allMatch(hint -> hint.holds(namesake));
    }

    /** Whether the place lies in a territory that is printed with this country. */
    boolean mayHold(Namesake namesake) {
        return hints.stream()
                .allMatch(hint ->
                        hint.region() == null && Territories.mayBePrintedWith(namesake.country(), hint.country()));
    }

    String code() {
        return hints.getFirst().country();
    }

    /** The country as printed, or concluded from the region. */
    Found<String> country() {
        return hints.stream()
                .filter(hint -> hint.kind() == Kind.COUNTRY)
                .findFirst()
                .map(hint -> Found.printed(hint.country(), hint.printed().span(), PlaceRule.PRINTED_COUNTRY))
                .orElseGet(() -> Found.inferred(code(), PlaceRule.REGION_LIES_IN_COUNTRY));
    }

    /** The region as printed, if one is that records name. */
    @Nullable
    Found<String> region() {
        for (Hint hint : hints) {
            if (hint.region() != null) {
                return Found.printed(hint.region(), hint.printed().span(), PlaceRule.PRINTED_REGION);
            }
        }
        return null;
    }

    /** Whether it names a region that records name. */
    boolean namesRegion() {
        return hints.stream().map(Hint::region).anyMatch(Objects::nonNull);
    }
}
