package org.dateline.entity;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * One real person.
 *
 * @param name the fullest printed form, in ordinary capitals
 * @param aliases every other printed form, in order of appearance
 * @param titles as printed beside the name, in order of appearance
 * @param affiliation the organisation or country that the text ties the person to, or {@code null}
 * @param salience hundredths, 0 to 100: how much the release is about this person
 * @param mentions in order of appearance
 */
public record Person(
        Found<String> name,
        List<Found<String>> aliases,
        List<Found<String>> titles,
        @Nullable Found<String> affiliation,
        int salience,
        List<Span> mentions) {
    public Person {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /** The same person of another firm or of none. */
    Person of(@Nullable Found<String> firm) {
        return new Person(name, aliases, titles, firm, salience, mentions);
    }

    /** The same person of a firm that yields to what is printed beside the name; {@code null} changes nothing. */
    Person ifOpenOf(@Nullable Found<String> firm) {
        boolean open = affiliation == null || affiliation.rule() == EntityRule.SPEAKS_FOR_ISSUER;
        return firm == null || !open ? this : of(firm);
    }
}
