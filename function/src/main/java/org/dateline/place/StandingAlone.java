package org.dateline.place;

import java.util.List;
import java.util.Objects;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/** The cities that the Associated Press prints in datelines without state or country, as {@code stand-alone.tsv} lists them. */
final class StandingAlone {
    private static final List<String[]> LIST = Table.rows("stand-alone.tsv", 3);

    private StandingAlone() {}

    /** The one of {@code namesakes} that is on the list; {@code null} where none is. */
    static @Nullable Namesake among(List<Namesake> namesakes) {
        for (String[] row : LIST) {
            for (Namesake namesake : namesakes) {
                if (namesake.kind() == Kind.CITY && !namesake.alternate() && isListed(namesake, row)) {
                    return namesake;
                }
            }
        }
        return null;
    }

    private static boolean isListed(Namesake namesake, String[] row) {
        return Fold.of(row[0]).equals(Fold.of(namesake.name()))
                && row[1].equals(namesake.country())
                && row[2].equals(Objects.requireNonNullElse(namesake.region(), ""));
    }
}
