package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.dateline.Dateline;
import org.dateline.entity.tagger.TaggedName;
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
    /** Letters of the longest abbreviation without full stops: "USA". */
    private static final int LETTERS = 3;
    /** A form with small letters comes before any without. */
    private static final int MIXED = 10_000;

    private final Words words;
    private final PlaceResolver resolver;
    private final Function<PlaceVotes, @Nullable Dateline> datelines;

    GathersPlaces(Words words, PlaceResolver resolver, Function<PlaceVotes, @Nullable Dateline> datelines) {
        this.words = words;
        this.resolver = resolver;
        this.datelines = datelines;
    }

    /**
     * The places, most salient first.
     *
     * @param mentions of places, in order of appearance
     * @param all mentions; where no place tells where the release plays, what organisations' names begin with does
     */
    List<Place> of(List<Mention> mentions, List<Mention> all) {
        List<PrintedName> names = mentions.stream().map(this::printed).toList();
        PlaceVotes named = resolver.votes(names);
        PlaceVotes votes = named.isEmpty() ? resolver.votes(beginnings(all)) : named;
        @Nullable Dateline dateline = datelines.apply(votes);
        List<ResolvedPlace> resolved = new ArrayList<>(resolver.bodies(names, votes));
        for (int i = 0; dateline != null && i < names.size(); i++) {
            resolved.set(i, where(names.get(i), resolved.get(i), dateline));
        }
        joinStates(resolved);
        Map<String, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            same.computeIfAbsent(key(resolved.get(i)), none -> new ArrayList<>())
                    .add(i);
        }
        List<Place> places = new ArrayList<>();
        for (List<Integer> one : same.values()) {
            places.add(place(one.stream().map(mentions::get).toList(), resolved.get(one.getFirst())));
        }
        places.sort(Comparator.comparingInt(Place::salience)
                .reversed()
                .thenComparing(place -> place.mentions().getFirst()));
        return places;
    }

    /** "Atlanta" of "Atlanta Law Group". */
    private List<PrintedName> beginnings(List<Mention> all) {
        return all.stream()
                .filter(mention -> mention.kind() == TaggedName.Kind.ORGANISATION && mention.length() > 1)
                .map(mention -> new PrintedName(
                        words.get(mention.first()).text(), words.span(mention.first(), mention.first() + 1)))
                .toList();
    }

    /** The town Hong Kong is the territory Hong Kong wherever the text speaks of that; a place found nowhere, its namesake. */
    private static void joinStates(List<ResolvedPlace> resolved) {
        Map<String, ResolvedPlace> known = new LinkedHashMap<>();
        for (ResolvedPlace place : resolved) {
            if (place.kind() == ResolvedPlace.Kind.COUNTRY) {
                known.put(place.name().value() + "/" + value(place.country()), place);
            }
            if (place.country() != null) {
                known.putIfAbsent(place.name().value() + "/", place);
            }
        }
        resolved.replaceAll(place -> known.getOrDefault(place.name().value() + "/" + value(place.country()), place));
    }

    private PrintedName printed(Mention mention) {
        return new PrintedName(
                words.printed(mention.first(), mention.end()), words.span(mention.first(), mention.end()));
    }

    /** A place of the dateline is the one that the dateline says. */
    private static ResolvedPlace where(PrintedName name, ResolvedPlace resolved, Dateline dateline) {
        if (dateline.span().contains(name.span())) {
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
        Map<String, Mention> forms = new LinkedHashMap<>();
        mentions.forEach(mention -> forms.putIfAbsent(printed(mention).text(), mention));
        Found<String> name = name(forms, where);
        List<Found<String>> aliases = new ArrayList<>();
        forms.forEach((form, mention) -> {
            if (!form.equals(name.value())) {
                aliases.add(Found.printed(form, printed(mention).span(), mention.rule()));
            }
        });
        List<Span> spans =
                mentions.stream().map(m -> words.span(m.first(), m.end())).toList();
        return new Place(name, where, aliases, Salience.of(words, mentions), spans);
    }

    /**
     * What the gazetteer says, with "City" behind it perhaps, if it is printed; else the longest form that is not set in
     * capitals; letters last.
     */
    private Found<String> name(Map<String, Mention> forms, ResolvedPlace where) {
        String gazetteer = where.name().value();
        Mention city = forms.get(gazetteer + " City");
        if (city != null) {
            return Found.printed(gazetteer + " City", printed(city).span(), EntityRule.FULLEST_FORM);
        }
        boolean state = where.kind() == ResolvedPlace.Kind.COUNTRY || where.kind() == ResolvedPlace.Kind.REGION;
        String best = null;
        for (String form : forms.keySet()) {
            if (form.equals(gazetteer) || (state && form.endsWith(" " + gazetteer))) {
                return printedAtTheEnd(
                        gazetteer,
                        printed(Objects.requireNonNull(forms.get(form))).span());
            }
            if (!isSetInCapitals(form) && (best == null || rank(form) > rank(best))) {
                best = form;
            }
        }
        return best == null
                ? where.name()
                : printedAtTheEnd(
                        best, printed(Objects.requireNonNull(forms.get(best))).span());
    }

    /** "Kazakhstan" is printed in "Republic of Kazakhstan". */
    private static Found<String> printedAtTheEnd(String name, Span form) {
        int length = name.codePointCount(0, name.length());
        return Found.printed(
                name, new Span(Math.max(form.start(), form.end() - length), form.end()), EntityRule.FULLEST_FORM);
    }

    private static int rank(String form) {
        return (hasSmallLetter(form) ? MIXED : 0) + form.length();
    }

    /** "BEIJING", but not "USA", "U.S." or "NY", which are always written so. */
    private static boolean isSetInCapitals(String form) {
        return !hasSmallLetter(form) && form.indexOf('.') < 0 && form.length() > LETTERS;
    }

    private static boolean hasSmallLetter(String form) {
        return form.codePoints().anyMatch(Character::isLowerCase)
                || form.codePoints().noneMatch(Character::isUpperCase);
    }
}
