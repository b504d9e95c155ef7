package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.standard());

    private static List<String> found(String text) {
        return FINDER.find(Text.of(text)).stream().map(PrintedName::text).toList();
    }

    @Test
    void findsCountriesAndCities() {
        assertThat(found("Talks in Astana bring Kazakhstan and the Republic of Tajikistan together."))
                .containsExactly("Astana", "Kazakhstan", "Republic of Tajikistan");
    }

    @Test
    void findsACityAndItsStateApart() {
        assertThat(found("The plant in Houston, Texas, opens soon.")).containsExactly("Houston", "Texas");
    }

    @Test
    void findsWashingtonWithItsDistrictAsOne() {
        assertThat(found("She lives in Washington, D.C. now.")).containsExactly("Washington, D.C.");
    }

    @Test
    void takesASmallTownOnlyWithItsState() {
        assertThat(found("Made in Tillamook, Ore., not in Tillamook.")).containsExactly("Tillamook", "Ore.");
    }

    @Test
    void leavesFirmsThatBearAPlaceAlone() {
        assertThat(found("Shares of Boston Widgets and the Bank of China rose."))
                .isEmpty();
    }

    @Test
    void leavesCommonWordsAlone() {
        assertThat(found("Reading is Nice. Mobile sales rose. Of course.")).isEmpty();
    }

    @Test
    void leavesThePossessiveOutsideTheName() {
        assertThat(found("Opening Germany’s first such plant.")).isEmpty();
        assertThat(found("It is Germany’s first such plant.")).containsExactly("Germany");
    }

    @Test
    void countsSpansInCodePoints() {
        assertThat(FINDER.find(Text.of("\uD83D\uDE00 in Berlin")))
                .containsExactly(new PrintedName("Berlin", new Span(5, 11)));
    }

    @Test
    void readsALongRunOfCapitalsInLinearTime() {
        assertThat(found("Paris ".repeat(50_000))).isEmpty();
    }
}
