package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evidence.Found;
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
}
