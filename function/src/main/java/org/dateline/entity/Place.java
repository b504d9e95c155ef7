package org.dateline.entity;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.place.ResolvedPlace;

/**
 * One real place.
 *
 * @param where name, country and coordinates
 * @param aliases every printed form other than the name, in order of appearance
 * @param salience hundredths, 0 to 100: how much the release is about this place
 * @param mentions in order of appearance
 */
public record Place(ResolvedPlace where, List<Found<String>> aliases, int salience, List<Span> mentions) {
    public Place {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
