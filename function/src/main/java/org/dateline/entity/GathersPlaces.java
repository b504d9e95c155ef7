package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.dateline.Dateline;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.PrintedName;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/** Resolves the places mentioned, all together so that each votes for the others, and joins those that are one. */
final class GathersPlaces {
    private final Words words;
    private final PlaceResolver resolver;
    private final @Nullable Dateline dateline;

    GathersPlaces(Words words, PlaceResolver resolver, @Nullable Dateline dateline) {
        this.words = words;
        this.resolver = resolver;
        this.dateline = dateline;
    }

    /** The places, most salient first. Mentions must be in order of appearance. */
    List<Place> of(List<Mention> mentions) {
        List<PrintedName> names = mentions.stream().map(this::printed).toList();
        PlaceVotes votes = resolver.votes(names);
        List<ResolvedPlace> resolved = resolver.bodies(names, votes);
        Map<String, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            same.computeIfAbsent(key(where(names.get(i), resolved.get(i))), none -> new ArrayList<>())
                    .add(i);
        }
        List<Place> places = new ArrayList<>();
        for (List<Integer> one : same.values()) {
            places.add(place(
                    one.stream().map(mentions::get).toList(),
                    where(names.get(one.getFirst()), resolved.get(one.getFirst()))));
        }
        places.sort(Comparator.comparingInt(Place::salience)
                .reversed()
                .thenComparing(place -> place.mentions().getFirst()));
        return places;
    }

    private PrintedName printed(Mention mention) {
        return new PrintedName(
                words.printed(mention.first(), mention.end()), words.span(mention.first(), mention.end()));
    }

    /** A place of the dateline is the one that the dateline says. */
    private ResolvedPlace where(PrintedName name, ResolvedPlace resolved) {
        if (dateline != null && dateline.span().contains(name.span())) {
            for (ResolvedPlace place : dateline.places()) {
                if (place.name().origin() instanceof Origin.Printed(Span span) && span.equals(name.span())) {
                    return place;
                }
            }
        }
        return resolved;
    }

    private static String key(ResolvedPlace place) {
        return place.kind() + "/" + value(place.country()) + "/" + value(place.region()) + "/"
                + place.name().value();
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    private Place place(List<Mention> mentions, ResolvedPlace where) {
        Map<String, Found<String>> aliases = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            PrintedName name = printed(mention);
            if (!name.text().equals(where.name().value())) {
                aliases.putIfAbsent(name.text(), Found.printed(name.text(), name.span(), mention.rule()));
            }
        }
        List<Span> spans =
                mentions.stream().map(m -> words.span(m.first(), m.end())).toList();
        return new Place(where, List.copyOf(aliases.values()), Salience.of(words, mentions), spans);
    }
}
