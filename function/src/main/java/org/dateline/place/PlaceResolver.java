package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.evidence.Found;
import org.dateline.evidence.Lost;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the namesakes of a printed place. In this order, and the first that answers decides: the state or
 * country printed after it, what the rest of the document names, the place that has five times the inhabitants of the
 * next. What none of them decides stays {@code null}.
 */
public final class PlaceResolver {
    /** A comma, a blank, perhaps a bracket: what stands between a city and its state. */
    private static final int GAP_TO_NEIGHBOUR = 2;
    /** Inhabitants of a city that is meant though another state is printed behind it, as in a list. */
    private static final long KNOWN = 100_000;
    /** Inhabitants of a city that initials alone stand for, though a state is abbreviated so. */
    private static final long BY_INITIALS = 1_000_000;

    private final Gazetteer gazetteer;

    /** A resolver over a gazetteer, usually {@link Gazetteer#standard()}. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The place of a dateline. A city that the gazetteer lacks keeps its printed name, in ordinary capitals, with the
     * region and country of the hints.
     *
     * @param printedCity without its state or country
     * @param printedHints states, provinces and countries printed after it, each by itself; often empty
     * @param votes of the body; {@link PlaceVotes#none()} where nothing is known of it
     */
    public ResolvedPlace dateline(PrintedName printedCity, List<PrintedName> printedHints, PlaceVotes votes) {
        List<Namesake> namesakes = gazetteer.named(printedCity.text());
        List<Namesake> cities = citiesOf(namesakes);
        List<Where> readings = Where.readings(printedHints, gazetteer);
        if (!readings.isEmpty()) {
            ResolvedPlace hinted = hinted(printedCity, cities.isEmpty() ? namesakes : cities, readings, votes);
            return hinted != null ? hinted : lacking(printedCity, readings.getFirst());
        }
        if (namesakes.isEmpty()) {
            return unknown(printedCity, Kind.CITY);
        }
        Namesake country = countryItself(namesakes);
        if (country != null) {
            List<Namesake> inside = cities.stream()
                    .filter(city -> !city.alternate() && Objects.equals(city.country(), country.country()))
                    .toList();
            return chosen(printedCity, Choice.standingAlone(inside.isEmpty() ? List.of(country) : inside, votes));
        }
        List<Namesake> candidates = cities.isEmpty() ? namesakes : cities;
        Choice choice = Choice.standingAlone(candidates, votes);
        Namesake listed = choice.sure() == Choice.Sure.PLACE ? null : StandingAlone.among(candidates);
        return chosen(printedCity, listed == null ? choice : choice.settledOn(listed, PlaceRule.AP_STANDS_ALONE));
    }

    /**
     * The place of a dateline that nothing else decides, where the wire names the towns of its own country without it:
     * "Vancouver--(Newsfile Corp.". {@code null} where that country has no such city, or two that are alike.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public @Nullable ResolvedPlace atHome(PrintedName printedCity, String country) {
        List<Namesake> cities = citiesOf(gazetteer.named(printedCity.text()));
        List<Namesake> inside = cities.stream()
                .filter(city -> country.equals(city.country()) && !city.alternate())
                .toList();
        Choice choice = inside.isEmpty() ? null : Choice.standingAlone(inside, PlaceVotes.none());
        return choice == null || choice.sure() != Choice.Sure.PLACE
                ? null
                : chosen(
                        printedCity,
                        Choice.standingAlone(cities, PlaceVotes.none())
                                .settledOn(choice.namesake(), PlaceRule.WIRE_AT_HOME));
    }

    /**
     * A place of running text.
     *
     * @param name as printed, without what follows it
     * @param neighbour the name that follows at once ("Houston, Texas"), of whatever kind; {@code null} where none does
     * @param votes of the document
     */
    public ResolvedPlace body(PrintedName name, @Nullable PrintedName neighbour, PlaceVotes votes) {
        return body(name, neighbour, false, votes);
    }

    /** @param behind whether another place is printed right before it, as a city is before its state */
    private ResolvedPlace body(PrintedName name, @Nullable PrintedName neighbour, boolean behind, PlaceVotes votes) {
        List<Namesake> namesakes = gazetteer.named(name.text());
        if (isAbbreviation(name.text())) {
            namesakes = behind ? List.of() : byInitials(namesakes);
        }
        List<Where> readings = neighbour == null ? List.of() : Where.readings(List.of(neighbour), gazetteer);
        if (namesakes.isEmpty()) {
            ResolvedPlace place = bodyWithoutEntry(name, votes);
            return place.kind() == Kind.OTHER && place.country() == null && place.geonamesId() == null
                    ? somewhere(name, readings, votes)
                    : place;
        }
        ResolvedPlace hinted = hinted(name, namesakes, readings, votes);
        if (hinted == null && !readings.isEmpty() && readings.getFirst().namesRegion() && areSmall(namesakes)) {
            return lacking(name, readings.getFirst());
        }
        return hinted != null ? hinted : chosen(name, Choice.byVotes(namesakes, votes));
    }

    /** Whether a printed state is believed though none of the namesakes lies there. */
    private static boolean areSmall(List<Namesake> namesakes) {
        return namesakes.stream().allMatch(namesake -> namesake.kind() == Kind.CITY && namesake.population() < KNOWN);
    }

    /** A place that no gazetteer has lies in the country printed after it, else where nearly all that is named lies. */
    private static ResolvedPlace somewhere(PrintedName name, List<Where> readings, PlaceVotes votes) {
        String most = votes.nearlyAll();
        Found<String> country = null;
        if (!readings.isEmpty()) {
            country = readings.getFirst().country();
        } else if (most != null) {
            country = Found.inferred(most, PlaceRule.DOCUMENT_VOTES);
        }
        ResolvedPlace place = unknown(name, Kind.OTHER);
        return new ResolvedPlace(place.kind(), place.name(), null, country, null, null, null);
    }

    /** Every place of a document, each with the name that follows it at once as its neighbour; in the order given. */
    public List<ResolvedPlace> bodies(List<PrintedName> names, PlaceVotes votes) {
        List<ResolvedPlace> places = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            PrintedName next = i + 1 < names.size() ? names.get(i + 1) : null;
            PrintedName neighbour = next != null && isNeighbour(names.get(i), next) ? next : null;
            boolean behind = i > 0 && isNeighbour(names.get(i - 1), names.get(i));
            places.add(body(names.get(i), neighbour, behind, votes));
        }
        return places;
    }

    /**
     * What the places named in a document vote for: those that population alone or a printed state decides. "Georgia",
     * which is a country and a state, does not decide itself.
     */
    public PlaceVotes votes(List<PrintedName> names) {
        return PlaceVotes.of(bodies(names, PlaceVotes.none()).stream()
                .filter(place -> place.country() != null && place.country().rule() != PlaceRule.BIGGEST_NAMESAKE)
                .filter(place -> !isCountryAndState(place))
                .toList());
    }

    private boolean isCountryAndState(ResolvedPlace place) {
        List<Namesake> namesakes =
                place.kind() == Kind.COUNTRY ? gazetteer.named(place.name().value()) : List.of();
        return namesakes.stream()
                .anyMatch(namesake ->
                        namesake.kind() == Kind.REGION && namesake.region() != null && !namesake.alternate());
    }

    /** "PA" is Pennsylvania and "Ore" is Oregon, whatever towns are called Pa and Ore. */
    private static boolean isAbbreviation(String text) {
        String folded = Fold.of(text);
        boolean isWritten = text.length() != 2 || text.chars().allMatch(Character::isUpperCase);
        List<Regions.Region> regions = isWritten ? Regions.named(folded) : List.of();
        return !regions.isEmpty()
                && regions.stream().noneMatch(region -> Fold.of(region.name()).equals(folded));
    }

    /** "LA" alone is Los Angeles, behind a city Louisiana: what goes by the letters of a state must be as large as that. */
    private static List<Namesake> byInitials(List<Namesake> namesakes) {
        return namesakes.stream()
                .filter(namesake -> namesake.kind() == Kind.CITY && namesake.population() >= BY_INITIALS)
                .toList();
    }

    private static boolean isNeighbour(PrintedName name, PrintedName next) {
        int gap = next.span().start() - name.span().end();
        return gap > 0 && gap <= GAP_TO_NEIGHBOUR;
    }

    private static List<Namesake> citiesOf(List<Namesake> namesakes) {
        return namesakes.stream()
                .filter(namesake -> namesake.kind() == Kind.CITY)
                .toList();
    }

    private static @Nullable Namesake countryItself(List<Namesake> namesakes) {
        for (Namesake namesake : namesakes) {
            if (namesake.kind() == Kind.COUNTRY && !namesake.alternate()) {
                return namesake;
            }
        }
        return null;
    }

    /** The place that lies where the hints say; null where no reading of them has it. */
    private static @Nullable ResolvedPlace hinted(
            PrintedName printed, List<Namesake> namesakes, List<Where> readings, PlaceVotes votes) {
        for (Where where : readings) {
            List<Namesake> inside = namesakes.stream().filter(where::holds).toList();
            if (!inside.isEmpty()) {
                return inside(printed, Choice.standingAlone(inside, votes), where);
            }
        }
        for (Where where : readings) {
            List<Namesake> inside = namesakes.stream().filter(where::mayHold).toList();
            if (!inside.isEmpty()) {
                return chosen(printed, Choice.standingAlone(inside, votes));
            }
        }
        return null;
    }

    private static ResolvedPlace inside(PrintedName printed, Choice choice, Where where) {
        ResolvedPlace chosen = chosen(printed, choice);
        Found<String> region = where.namesRegion() ? where.region() : chosen.region();
        return new ResolvedPlace(
                chosen.kind(),
                chosen.name(),
                region,
                where.country().against(choice.lost()),
                chosen.geonamesId(),
                chosen.latitude(),
                chosen.longitude());
    }

    private static ResolvedPlace lacking(PrintedName printed, Where where) {
        return new ResolvedPlace(Kind.CITY, asPrinted(printed), where.region(), where.country(), null, null, null);
    }

    private static ResolvedPlace unknown(PrintedName printed, Kind kind) {
        return new ResolvedPlace(kind, asPrinted(printed), null, null, null, null, null);
    }

    private static Found<String> asPrinted(PrintedName printed) {
        return Found.printed(OrdinaryCapitals.of(printed.text()), printed.span(), PlaceRule.PRINTED_NAME);
    }

    private ResolvedPlace bodyWithoutEntry(PrintedName name, PlaceVotes votes) {
        Parts.Bare bare = gazetteer.without(name.text());
        List<Namesake> namesakes = bare == null ? List.of() : gazetteer.namedByFold(bare.folded());
        if (bare != null && !namesakes.isEmpty()) {
            Choice choice = Choice.byVotes(namesakes, votes);
            return bare.whole() ? chosen(name, choice) : partOf(name, choice.namesake(), choice.lost());
        }
        List<Hint> readings = Hint.readings(name, gazetteer);
        if (readings.isEmpty()) {
            return unknown(name, Kind.OTHER);
        }
        Hint itself = readings.getFirst();
        List<Namesake> entries = gazetteer.named(itself.region() == null ? "" : itself.region()).stream()
                .filter(namesake -> namesake.kind() == itself.kind() && itself.holds(namesake))
                .toList();
        return entries.isEmpty() ? unknown(name, Kind.OTHER) : chosen(name, Choice.byVotes(entries, votes));
    }

    private static ResolvedPlace partOf(PrintedName name, Namesake whole, List<Lost> lost) {
        return new ResolvedPlace(
                Kind.OTHER,
                asPrinted(name),
                inferred(whole.region(), PlaceRule.PART_OF, List.of()),
                inferred(whole.country(), PlaceRule.PART_OF, lost),
                null,
                null,
                null);
    }

    private static ResolvedPlace chosen(PrintedName printed, Choice choice) {
        Namesake namesake = choice.namesake();
        if (choice.sure() != Choice.Sure.PLACE) {
            Found<String> country = inferred(choice.country(), PlaceRule.CITY_STANDS_ALONE, choice.lost());
            return new ResolvedPlace(Kind.CITY, name(printed, namesake), null, country, null, null, null);
        }
        boolean isItself = namesake.kind() == Kind.COUNTRY || namesake.kind() == Kind.REGION;
        PlaceRule rule = isItself ? PlaceRule.ITSELF : choice.rule();
        Kind kind = namesake.kind();
        return new ResolvedPlace(
                kind,
                name(printed, namesake),
                inferred(namesake.region(), rule, List.of()),
                inferred(namesake.country(), rule, choice.lost()),
                namesake.geonamesId() == 0 ? null : Found.inferred(namesake.geonamesId(), PlaceRule.GAZETTEER_ENTRY),
                inferred(namesake.latitude()),
                inferred(namesake.longitude()));
    }

    private static Found<String> name(PrintedName printed, Namesake namesake) {
        boolean isPrinted = Fold.of(printed.text()).equals(Fold.of(namesake.name()));
        return isPrinted
                ? Found.printed(namesake.name(), printed.span(), PlaceRule.PRINTED_NAME)
                : Found.inferred(namesake.name(), PlaceRule.GAZETTEER_NAME);
    }

    private static @Nullable Found<String> inferred(@Nullable String value, PlaceRule rule, List<Lost> lost) {
        return value == null ? null : Found.inferred(value, rule).against(lost);
    }

    private static @Nullable Found<Double> inferred(@Nullable Double degrees) {
        return degrees == null ? null : Found.inferred(degrees, PlaceRule.GAZETTEER_ENTRY);
    }
}
