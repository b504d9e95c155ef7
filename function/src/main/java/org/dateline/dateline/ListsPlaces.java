package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.dateline.PlaceToken.Kind;
import org.dateline.document.Text;
import org.dateline.place.PrintedName;

/** Tells places from the states and countries printed after them: "GAINESVILLE and BOCA RATON, Fla." are two. */
final class ListsPlaces {
    /** How German names the river of a town that is printed "FRANKFURT/MAIN". */
    private static final List<String> ON_RIVER = List.of("%s am %s", "%s an der %s", "%s (%s)");

    private final Text text;
    private final String string;
    private final Toponyms toponyms;

    ListsPlaces(Text text, Toponyms toponyms) {
        this.text = text;
        this.string = text.string();
        this.toponyms = toponyms;
    }

    /** The places of a list, each with its hints, in printed order. */
    List<PrintedPlace> of(List<PlacePart> printed) {
        List<PlacePart> parts = cityFirst(
                printed.stream().flatMap(part -> withComma(part).stream()).toList());
        List<PrintedPlace> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PlacePart part = parts.get(i);
            PrintedPlace last = places.isEmpty() ? null : places.getLast();
            if (last == null) {
                places.add(new PrintedPlace(printed(part), List.of()));
            } else if (isHint(parts, i, last)) {
                places.removeLast();
                places.add(last.with(printed(part)));
            } else if (isOnRiver(parts, i)) {
                places.removeLast();
                places.add(new PrintedPlace(onRiver(parts, i), List.of()));
            } else if (part.before() != Kind.COMMA || !isSame(last.name().text(), part.name(string))) {
                places.add(new PrintedPlace(printed(part), List.of()));
            }
        }
        return places;
    }

    /** "Austin Texas" and "London UK" lack the comma before the state or country. */
    private List<PlacePart> withComma(PlacePart part) {
        List<PlaceToken> words = part.words();
        if (words.size() < 2 || toponyms.isPlace(part.name(string))) {
            return List.of(part);
        }
        for (int at = 1; at < words.size(); at++) {
            PlacePart city = new PlacePart(words.subList(0, at), part.before());
            PlacePart area = new PlacePart(words.subList(at, words.size()), Kind.COMMA);
            if (toponyms.isCity(city.name(string)) && toponyms.isRegionOrCountry(area.name(string))) {
                return List.of(city, area);
            }
        }
        return List.of(part);
    }

    /** "DELAWARE, WILMINGTON, UNITED STATES": some forms are filled in with the state before the city. */
    private List<PlacePart> cityFirst(List<PlacePart> parts) {
        boolean commas = parts.size() == 3
                && parts.get(1).before() == Kind.COMMA
                && parts.get(2).before() == Kind.COMMA;
        if (!commas) {
            return parts;
        }
        String first = parts.get(0).name(string);
        String second = parts.get(1).name(string);
        boolean swapped = toponyms.isRegionOrCountry(first)
                && !toponyms.isMetropolis(first)
                && toponyms.isCity(second)
                && !toponyms.isRegionOrCountry(second)
                && toponyms.isRegionOrCountry(parts.get(2).name(string));
        return swapped
                ? List.of(
                        new PlacePart(parts.get(1).words(), Kind.AND),
                        new PlacePart(parts.get(0).words(), Kind.COMMA),
                        parts.get(2))
                : parts;
    }

    private boolean isHint(List<PlacePart> parts, int i, PrintedPlace place) {
        PlacePart part = parts.get(i);
        if (part.before() == Kind.AND) {
            return false;
        }
        boolean last = i + 1 == parts.size();
        String name = part.name(string);
        if (toponyms.isRegionOrCountry(name)) {
            // "LONDON, SINGAPORE and HONG KONG": three cities, though Singapore is a country too.
            boolean inList = !last && parts.get(i + 1).before() == Kind.AND && i + 2 == parts.size();
            return !(inList && toponyms.isMetropolis(name));
        }
        // "PORTLAND, OR, UNITES STATES": what follows a city and is no place at all says where it lies.
        boolean unknown = !toponyms.isCity(name)
                && (!place.hints().isEmpty() || toponyms.isCity(place.name().text()));
        // "Wantage, Oxfordshire, UK": the county is no place of its own.
        boolean county = !last
                && parts.get(i + 1).before() == Kind.COMMA
                && toponyms.isRegionOrCountry(parts.get(i + 1).name(string));
        return (last && unknown) || (county && !toponyms.isCity(name));
    }

    private boolean isOnRiver(List<PlacePart> parts, int i) {
        PlacePart town = parts.get(i - 1);
        PlacePart river = parts.get(i);
        boolean tight = string.substring(town.to(), river.from()).equals("/");
        return tight && toponyms.isCity(onRiver(parts, i).text());
    }

    private PrintedName onRiver(List<PlacePart> parts, int i) {
        PlacePart town = parts.get(i - 1);
        PlacePart river = parts.get(i);
        String joined = town.name(string) + " " + river.name(string);
        for (String form : ON_RIVER) {
            String name = String.format(Locale.ROOT, form, town.name(string), river.name(string));
            joined = toponyms.isCity(joined) ? joined : name;
        }
        return new PrintedName(joined, text.span(town.from(), river.to()));
    }

    /** "DUBAI, DUBAI, UNITED ARAB EMIRATES": the emirate has the name of the city. */
    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private PrintedName printed(PlacePart part) {
        return new PrintedName(part.name(string), text.span(part.from(), part.to()));
    }
}
