package org.dateline.entity;

import java.util.List;

/** Who and what a release names; each list is ordered by salience, highest first, then by first appearance. */
public record Entities(List<Person> people, List<Organisation> organisations, List<Place> places) {
    public Entities {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }
}
