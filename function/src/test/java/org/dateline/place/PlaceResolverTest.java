package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dateline.evidence.Found;
import org.dateline.evidence.Lost;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "dateline-places.tsv", delimiter = '\t')
    void readsThePlacesOfDatelines(String printed, String expected) {
        assertThat(spelled(dateline(printed))).isEqualTo(expected);
    }

    /** The first part is the city, the others its hints. */
    private static ResolvedPlace dateline(String printed) {
        List<PrintedName> names = names(printed);
        return RESOLVER.dateline(names.getFirst(), names.subList(1, names.size()), PlaceVotes.none());
    }

    private static List<PrintedName> names(String printed) {
        List<PrintedName> names = new ArrayList<>();
        int at = 0;
        for (String part : printed.split(", ", -1)) {
            names.add(new PrintedName(part, new Span(at, at + part.length())));
            at += part.length() + 2;
        }
        return names;
    }

    private static String spelled(ResolvedPlace place) {
        return String.join(
                " · ", place.name().value(), value(place.region()), value(place.country()), value(place.geonamesId()));
    }

    private static String value(@Nullable Found<?> found) {
        return found == null ? "-" : String.valueOf(found.value());
    }

    @Test
    void keepsAPrintedCityThatTheGazetteerLacks() {
        assertThat(spelled(dateline("POTTER'S MILL, Ont., Canada"))).isEqualTo("Potter's Mill · Ontario · CA · -");
    }

    @Test
    void givesTheSpanOfThePrintedRegion() {
        assertThat(dateline("PORTLAND, Ore.").region())
                .isEqualTo(Found.printed("Oregon", new Span(10, 14), PlaceRule.PRINTED_REGION));
    }

    @Test
    void concludesTheCountryFromThePrintedRegion() {
        assertThat(dateline("PORTLAND, Ore.").country()).returns(PlaceRule.REGION_LIES_IN_COUNTRY, Found::rule);
    }

    @Test
    void namesWhatLost() {
        assertThat(dateline("PORTLAND").country())
                .extracting(Found::lost, InstanceOfAssertFactories.list(Lost.class))
                .extracting(Lost::value)
                .contains("Portland, Maine, US");
    }

    @Test
    void findsTheStateElsewhereInTheDocument() {
        PlaceVotes votes = RESOLVER.votes(names("San Mateo, Calif."));
        assertThat(RESOLVER.dateline(names("SAN MATEO").getFirst(), List.of(), votes)
                        .region())
                .isEqualTo(Found.inferred("California", PlaceRule.SAID_ELSEWHERE));
    }

    @Test
    void letsTheDocumentVoteAmongRivals() {
        PlaceVotes votes = RESOLVER.votes(List.of(at("Oakland", 0), at("California", 50), at("Los Angeles", 90)));
        ResolvedPlace place = RESOLVER.dateline(names("SAN MATEO").getFirst(), List.of(), votes);
        assertThat(spelled(place)).isEqualTo("San Mateo · California · US · 5392423");
    }

    @Test
    void resolvesACityOfRunningTextWithItsState() {
        List<ResolvedPlace> places = RESOLVER.bodies(names("Paris, Texas"), PlaceVotes.none());
        assertThat(places)
                .extracting(PlaceResolverTest::spelled)
                .containsExactly("Paris · Texas · US · 4717560", "Texas · Texas · US · 4736286");
    }

    @Test
    void takesTheLettersOfAStateForACityOnlyWhereTheyStandAlone() {
        assertThat(RESOLVER.bodies(names("New Orleans, LA"), PlaceVotes.none()))
                .extracting(PlaceResolverTest::spelled)
                .containsExactly("New Orleans · Louisiana · US · 4335045", "Louisiana · Louisiana · US · 4331987");
        assertThat(RESOLVER.bodies(List.of(at("LA", 0), at("MD", 90)), PlaceVotes.none()))
                .extracting(PlaceResolverTest::spelled)
                .containsExactly("Los Angeles · California · US · 5368361", "Maryland · Maryland · US · 4361885");
    }

    @Test
    void believesThePrintedStateOfATownThatTheGazetteerKnowsElsewhereOnly() {
        assertThat(RESOLVER.bodies(names("Stratham, New Hampshire"), PlaceVotes.none()))
                .extracting(PlaceResolverTest::spelled)
                .first()
                .isEqualTo("Stratham · New Hampshire · US · -");
        assertThat(RESOLVER.bodies(names("Berlin, Ontario"), PlaceVotes.none()))
                .extracting(PlaceResolverTest::spelled)
                .first()
                .asString()
                .contains("· DE ·");
    }

    @Test
    void believesTheStatePrintedElsewhereBeforeTheLargestNamesake() {
        List<PrintedName> names =
                List.of(at("Penshurst", 0), at("Australia", 11), at("Penshurst", 100), at("Victoria", 111));
        List<ResolvedPlace> places = RESOLVER.bodies(names, RESOLVER.votes(names));
        assertThat(places.getFirst().region())
                .isNotNull()
                .extracting(Found::value)
                .isEqualTo("Victoria");
    }

    @Test
    void takesPartOfAPlaceForItsCountryAndRegion() {
        ResolvedPlace place = RESOLVER.body(at("Greater Sacramento Area", 0), null, PlaceVotes.none());
        assertThat(spelled(place)).isEqualTo("Greater Sacramento Area · California · US · -");
    }

    @Test
    void readsTheCountryInItsLongName() {
        ResolvedPlace place = RESOLVER.body(at("Republic of Tajikistan", 0), null, PlaceVotes.none());
        assertThat(spelled(place)).isEqualTo("Tajikistan · - · TJ · 1220409");
    }

    @Test
    void leavesAnUnknownPlaceUndecided() {
        ResolvedPlace place = RESOLVER.body(at("Xyzzyville", 0), null, PlaceVotes.none());
        assertThat(spelled(place)).isEqualTo("Xyzzyville · - · - · -");
    }

    private static PrintedName at(String text, int start) {
        return new PrintedName(text, new Span(start, start + text.length()));
    }
}
