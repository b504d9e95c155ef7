package org.dateline.facet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dateline.Dateline;
import org.dateline.entity.Organisation;
import org.dateline.entity.Person;
import org.dateline.entity.Place;
import org.dateline.evidence.Found;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.dateline.record.FacetKey;
import org.dateline.record.Release;
import org.jspecify.annotations.Nullable;

/**
 * Collects the facets of one release: first what there is one of (day, state, wire, issuer, dateline), then tickers and
 * entities by salience, then what is going to happen. Keys that come twice are merged.
 */
final class ReleaseFacets {
    private static final int TITLE = 100;

    private final Release release;
    private final String at;
    private final String atFrom;
    private final Map<String, Object> common;
    private final Map<String, Facet> facets = new LinkedHashMap<>();

    ReleaseFacets(Release release, LocalDate uploaded) {
        this.release = release;
        var issued = release.issuedDate();
        this.at = issued == null ? uploaded.toString() : issued.value();
        this.atFrom = issued == null ? "uploaded" : "issued";
        this.common = Attributes.of(release);
    }

    List<Facet> all() {
        var issued = release.issuedDate();
        if (issued != null) {
            add(FacetKey.day(issued.value()), Map.of());
        }
        addState();
        var dateline = release.dateline();
        if (dateline != null) {
            addDateline(dateline);
        }
        release.otherDatelines().forEach(this::addDateline);
        Found<String> issuer = release.issuer();
        if (issuer != null) {
            add(FacetKey.issuer(issuer.value()), Map.of());
        }
        for (Ticker ticker : release.tickers()) {
            add(FacetKey.ticker(ticker), Map.of());
        }
        entities().forEach(named -> add(named.key(), named.special()));
        Happenings.of(release)
                .forEach((month, firstDay) -> put(new Facet(FacetKey.happens(month), firstDay, "event", common)));
        return List.copyOf(facets.values());
    }

    /** The queues of a newsroom: what is embargoed, by the moment it lifts; what is no original. */
    private void addState() {
        var embargo = release.state().embargo();
        if (embargo != null) {
            var until = embargo.until();
            put(new Facet(
                    FacetKey.state("embargoed"),
                    until == null ? at : inUtc(until.value()),
                    until == null ? atFrom : "embargo",
                    common));
        }
        var revision = release.state().revision();
        if (revision != null) {
            add(FacetKey.state(revision.value().id()), Map.of());
        }
        if (release.state().isCanceled()) {
            add(FacetKey.state("canceled"), Map.of());
        }
    }

    /** An instant in UTC, so that instants of all zones sort by time; a day stays a day. */
    private static String inUtc(String until) {
        return until.indexOf('T') < 0
                ? until
                : OffsetDateTime.parse(until).toInstant().toString();
    }

    private void addDateline(Dateline dateline) {
        var wire = dateline.wire();
        if (wire != null) {
            add(FacetKey.wire(wire.value()), Map.of());
        }
        for (ResolvedPlace place : dateline.places()) {
            var country = place.country();
            var region = place.region();
            if (country != null) {
                add(FacetKey.datelineCountry(country.value()), Map.of());
                if (region != null) {
                    add(FacetKey.datelineRegion(country.value(), region.value()), Map.of());
                }
            }
            add(FacetKey.dateline(place), Map.of());
        }
    }

    private record Named(@Nullable String key, int salience, Map<String, Object> special) {}

    /** Entities of all three kinds, most salient first; of equals, people before organisations before places. */
    private List<Named> entities() {
        List<Named> named = new ArrayList<>();
        release.entities().people().forEach(person -> named.add(ofPerson(person)));
        release.entities().organisations().forEach(organisation -> {
            named.add(new Named(
                    FacetKey.organisation(organisation.name().value()),
                    organisation.salience(),
                    ofOrganisation(organisation)));
            var acronym = organisation.acronym();
            if (acronym != null) {
                named.add(new Named(
                        FacetKey.organisation(acronym.value()), organisation.salience(), ofOrganisation(organisation)));
            }
        });
        release.entities().places().forEach(place -> addPlace(named, place));
        named.sort(Comparator.comparingInt(Named::salience).reversed());
        return named;
    }

    private static Named ofPerson(Person person) {
        Map<String, Object> special = new LinkedHashMap<>();
        special.put("name", Attributes.cut(person.name().value(), TITLE));
        if (!person.titles().isEmpty()) {
            special.put("title", Attributes.cut(person.titles().getFirst().value(), TITLE));
        }
        weigh(special, person.mentions().size(), person.salience());
        return new Named(FacetKey.person(person.name().value()), person.salience(), special);
    }

    private static Map<String, Object> ofOrganisation(Organisation organisation) {
        Map<String, Object> special = new LinkedHashMap<>();
        special.put("name", Attributes.cut(organisation.name().value(), TITLE));
        var acronym = organisation.acronym();
        if (acronym != null) {
            special.put("acronym", Attributes.cut(acronym.value(), TITLE));
        }
        weigh(special, organisation.mentions().size(), organisation.salience());
        return special;
    }

    /** A city is about its country too. */
    private static void addPlace(List<Named> named, Place place) {
        Map<String, Object> special = new LinkedHashMap<>();
        special.put("name", Attributes.cut(place.name().value(), TITLE));
        weigh(special, place.mentions().size(), place.salience());
        named.add(new Named(FacetKey.place(place.where()), place.salience(), special));
        var country = place.where().country();
        if (country != null && place.where().kind() != ResolvedPlace.Kind.COUNTRY) {
            named.add(new Named(FacetKey.country(country.value()), place.salience(), Map.of()));
        }
    }

    private static void weigh(Map<String, Object> special, int mentions, int salience) {
        special.put("mentions", mentions);
        special.put("salience", salience / 100.0);
    }

    private void add(@Nullable String key, Map<String, Object> special) {
        if (key != null) {
            Map<String, Object> attributes = new LinkedHashMap<>(common);
            attributes.putAll(special);
            put(new Facet(key, at, atFrom, attributes));
        }
    }

    /** The first facet of a key stays, with the mentions of all; two people of one name are one key. */
    private void put(Facet facet) {
        facets.merge(facet.key(), facet, ReleaseFacets::merged);
    }

    private static Facet merged(Facet first, Facet second) {
        Map<String, Object> attributes = new LinkedHashMap<>(first.attributes());
        second.attributes().forEach(attributes::putIfAbsent);
        if (first.attributes().get("mentions") instanceof Integer one
                && second.attributes().get("mentions") instanceof Integer other) {
            attributes.put("mentions", one + other);
        }
        return new Facet(first.key(), first.at(), first.atFrom(), attributes);
    }
}
