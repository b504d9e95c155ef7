package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.evidence.Lost;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The place that was chosen among namesakes.
 *
 * @param namesake the one; of several that cannot be told apart the largest, see {@code sure}
 * @param rule why
 * @param sure how far the choice holds: the place itself, its country only, or nothing
 * @param lost the others, best first
 */
record Choice(Namesake namesake, PlaceRule rule, Sure sure, List<Lost> lost) {
    /** How many times the inhabitants of the next namesake a place must have to stand alone: 178 of 178 right. */
    private static final double STANDS_ALONE = 5;

    /** What the country named most in the document is worth, in steps of ten of population; the region the same. */
    private static final double VOTE = 2;

    /** Inhabitants of a city that keeps its name against larger ones to which it is a second name. */
    private static final long OWN_NAME = 90_000;
    /** How many times its inhabitants those must have to take it. */
    private static final long OTHER_NAME = 10;

    private static final int LOSERS = 3;

    enum Sure {
        PLACE,
        COUNTRY,
        NOTHING
    }

    Choice {
        lost = List.copyOf(lost);
    }

    /**
     * Chooses by population where one stands alone, else by what the document names; for datelines, where AP style
     * prints the state unless the city stands alone.
     */
    static Choice standingAlone(List<Namesake> namesakes, PlaceVotes votes) {
        Choice said = saidElsewhere(namesakes, votes);
        if (said != null) {
            return said;
        }
        var bySize = ranked(withoutOldNames(namesakes), Namesake::size);
        if (rivals(bySize, Namesake::size).isEmpty()) {
            return of(bySize, bySize.size() == 1 ? PlaceRule.ONLY_NAMESAKE : PlaceRule.CITY_STANDS_ALONE, Sure.PLACE);
        }
        var byVotes = ranked(contenders(bySize), namesake -> namesake.size() + votes(namesake, votes));
        boolean isNamed = votes(byVotes.getFirst(), votes) > 0;
        if (isNamed
                && rivals(byVotes, namesake -> namesake.size() + votes(namesake, votes))
                        .isEmpty()) {
            return of(byVotes, PlaceRule.DOCUMENT_VOTES, Sure.PLACE);
        }
        return of(bySize, PlaceRule.BIGGEST_NAMESAKE, shareCountry(contenders(bySize)) ? Sure.COUNTRY : Sure.NOTHING);
    }

    /** Chooses by population and by what the document names together, for running text. */
    static Choice byVotes(List<Namesake> namesakes, PlaceVotes votes) {
        Choice said = saidElsewhere(namesakes, votes);
        if (said != null) {
            return said;
        }
        var ranked = ranked(namesakes, namesake -> namesake.size() + votes(namesake, votes));
        if (namesakes.size() == 1) {
            return of(ranked, PlaceRule.ONLY_NAMESAKE, Sure.PLACE);
        }
        Namesake largest = ranked(namesakes, Namesake::size).getFirst();
        if (largest.geonamesId() != ranked.getFirst().geonamesId()) {
            return of(ranked, PlaceRule.DOCUMENT_VOTES, Sure.PLACE);
        }
        boolean alone = rivals(ranked, Namesake::size).isEmpty();
        boolean named = votes(largest, votes) > 0;
        PlaceRule rule =
                alone ? PlaceRule.CITY_STANDS_ALONE : named ? PlaceRule.DOCUMENT_VOTES : PlaceRule.BIGGEST_NAMESAKE;
        return of(ranked, rule, Sure.PLACE);
    }

    /** Another choice among the same, for a reason that population cannot give. */
    Choice settledOn(Namesake other, PlaceRule reason) {
        List<Lost> losers = lost.stream()
                .filter(loser -> !loser.value().equals(spelled(other)))
                .map(loser -> new Lost(loser.value(), "nothing speaks for it"))
                .toList();
        return new Choice(other, reason, Sure.PLACE, losers);
    }

    private static @Nullable Choice saidElsewhere(List<Namesake> namesakes, PlaceVotes votes) {
        List<Namesake> said = ranked(namesakes.stream().filter(votes::say).toList(), Namesake::size);
        if (said.isEmpty()) {
            return null;
        }
        return of(said, PlaceRule.SAID_ELSEWHERE, rivals(said, Namesake::size).isEmpty() ? Sure.PLACE : Sure.COUNTRY);
    }

    /**
     * "Islamabad" is the capital though Chattogram, six times as large, once had that name: a city of some size keeps its
     * own name against others that have it beside theirs. Where the other is far larger, the name is that of a language.
     */
    private static List<Namesake> withoutOldNames(List<Namesake> namesakes) {
        long usual = namesakes.stream()
                .filter(namesake -> !namesake.alternate())
                .mapToLong(Namesake::population)
                .max()
                .orElse(0);
        if (usual < OWN_NAME) {
            return namesakes;
        }
        return namesakes.stream()
                .filter(namesake -> !namesake.alternate() || namesake.population() >= OTHER_NAME * usual)
                .toList();
    }

    private interface Measure {
        double of(Namesake namesake);
    }

    private static List<Namesake> ranked(List<Namesake> namesakes, Measure measure) {
        List<Namesake> ranked = new ArrayList<>(namesakes);
        ranked.sort(Comparator.comparingDouble(measure::of).reversed());
        return ranked;
    }

    /** Those in another country or named region than the first, and not smaller by the factor of standing alone. */
    private static List<Namesake> rivals(List<Namesake> ranked, Measure measure) {
        Namesake first = ranked.getFirst();
        double least = measure.of(first) - StrictMath.log10(STANDS_ALONE);
        return ranked.stream()
                .filter(other -> measure.of(other) > least && !isSameArea(first, other))
                .toList();
    }

    private static List<Namesake> contenders(List<Namesake> bySize) {
        double least = bySize.getFirst().size() - StrictMath.log10(STANDS_ALONE);
        return bySize.stream().filter(namesake -> namesake.size() > least).toList();
    }

    private static boolean isSameArea(Namesake one, Namesake other) {
        return Objects.equals(one.country(), other.country()) && Objects.equals(one.region(), other.region());
    }

    private static boolean shareCountry(List<Namesake> namesakes) {
        return namesakes.stream()
                        .map(namesake -> String.valueOf(namesake.country()))
                        .distinct()
                        .count()
                == 1;
    }

    private static double votes(Namesake namesake, PlaceVotes votes) {
        return VOTE * (votes.share(namesake.country()) + votes.share(namesake.country(), namesake.region()));
    }

    private static Choice of(List<Namesake> ranked, PlaceRule rule, Sure sure) {
        List<Lost> lost = ranked.stream()
                .skip(sure == Sure.PLACE ? 1 : 0)
                .limit(LOSERS)
                .map(other -> new Lost(spelled(other), other.kind() == Kind.CITY ? "it is smaller" : "it ranks lower"))
                .toList();
        return new Choice(ranked.getFirst(), rule, sure, lost);
    }

    private static String spelled(Namesake namesake) {
        return namesake.name()
                + (namesake.region() == null ? "" : ", " + namesake.region())
                + (namesake.country() == null ? "" : ", " + namesake.country());
    }

    /** The country that the choice stands for, if it does. */
    @Nullable
    String country() {
        return sure == Sure.NOTHING ? null : namesake.country();
    }
}
