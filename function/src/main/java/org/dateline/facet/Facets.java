package org.dateline.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.record.FacetKey;
import org.dateline.record.Reading;
import org.dateline.record.Release;

/** Derives the facets of a reading: what design section 3 lists, the most telling first, one a key. */
public final class Facets {
    /**
     * Facets that one release may have. With the record and the removal of as many old facets they fit the 100 actions
     * of one DynamoDB transaction.
     */
    public static final int LIMIT = 49;

    /**
     * The facets of a reading.
     *
     * @param reading a release or a rejection
     * @param uploaded the day the object was last modified, in UTC: the day to sort by where no date is known
     */
    public List<Facet> of(Reading reading, LocalDate uploaded) {
        return switch (reading) {
            case Reading.Usable(Release release) -> ofRelease(release, uploaded);
            case Reading.Rejected rejected ->
                List.of(new Facet(
                        FacetKey.state("rejected"),
                        uploaded.toString(),
                        "uploaded",
                        Attributes.rejected(rejected.problem())));
        };
    }

    private static List<Facet> ofRelease(Release release, LocalDate uploaded) {
        List<Facet> facets = new ReleaseFacets(release, uploaded).all();
        return new ArrayList<>(facets.subList(0, Math.min(LIMIT, facets.size())));
    }
}
