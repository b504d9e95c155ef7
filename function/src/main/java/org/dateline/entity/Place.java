package org.dateline.entity;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.place.ResolvedPlace;

/**
 * One real place.
 *
 * @param name as the gazetteer has it where it is printed so, else the fullest printed form in ordinary capitals
 * @param where the gazetteer's name, by which people look it up, with country and coordinates
 * @param aliases every printed form other than the name, in order of appearance
 * @param salience hundredths, 0 to 100: how much the release is about this place
 * @param mentions in order of appearance
 */
public record Place(
        Found<String> name, ResolvedPlace where, List<Found<String>> aliases, int salience, List<Span> mentions) {
    public Place {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
