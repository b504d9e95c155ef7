package org.dateline.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Problem;
import org.dateline.entity.Entities;
import org.dateline.entity.Person;
import org.dateline.layout.Revision;
import org.dateline.layout.State;
import org.dateline.record.Reading;
import org.dateline.record.SampleRelease;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final LocalDate UPLOADED = LocalDate.of(2024, 7, 3);

    private final List<Facet> facets = new Facets().of(new Reading.Usable(SampleRelease.whole()), UPLOADED);

    @Test
    void answersEveryQuestionOfTheTable() {
        assertThat(facets)
                .extracting(Facet::key)
                .containsExactly(
                        "day:2024-07-02",
                        "state:embargoed",
                        "state:update",
                        "wire:pr-newswire",
                        "dateline:US",
                        "dateline:US/oregon",
                        "dateline:US/oregon/portland",
                        "issuer:acme-robotics",
                        "ticker:XNYS:ACM",
                        "organisation:acme-robotics",
                        "organisation:acro",
                        "person:jane-doe",
                        "country:KZ",
                        "happens:2024-07");
    }

    @Test
    void sortsByTheDayOfIssue() {
        assertThat(named("person:jane-doe"))
                .extracting(Facet::at, Facet::atFrom)
                .containsExactly("2024-07-02", "issued");
    }

    @Test
    void sortsWhatHappensByItsFirstDay() {
        assertThat(named("happens:2024-07"))
                .extracting(Facet::at, Facet::atFrom)
                .containsExactly("2024-07-09", "event");
    }

    @Test
    void sortsAnEmbargoByTheInstantItLiftsInUtc() {
        assertThat(named("state:embargoed"))
                .extracting(Facet::at, Facet::atFrom)
                .containsExactly("2024-07-03T12:30:00Z", "embargo");
    }

    @Test
    void sortsAnEmbargoOfADayByThatDay() {
        assertThat(inState(SampleRelease.state(Revision.UPDATE, "2024-07-03")))
                .filteredOn(facet -> facet.key().equals("state:embargoed"))
                .extracting(Facet::at)
                .containsExactly("2024-07-03");
    }

    @Test
    void sortsARevisionByTheDayOfIssue() {
        assertThat(named("state:update")).extracting(Facet::at, Facet::atFrom).containsExactly("2024-07-02", "issued");
    }

    @Test
    void findsADisregardNoticeAmongWhatIsCanceled() {
        assertThat(inState(SampleRelease.state(Revision.DISREGARD, null)))
                .extracting(Facet::key)
                .contains("state:disregard", "state:canceled")
                .doesNotContain("state:embargoed");
    }

    @Test
    void saysOnEveryFacetInWhichStateTheReleaseIs() {
        assertThat(facets)
                .allSatisfy(facet -> assertThat(facet.attributes())
                        .containsEntry("status", "usable")
                        .containsEntry("revision", "update")
                        .containsEntry("embargoedUntil", "2024-07-03T08:30:00-04:00"));
    }

    private static List<Facet> inState(State state) {
        return new Facets().of(new Reading.Usable(SampleRelease.with(state)), UPLOADED);
    }

    @Test
    void tellsAPersonsTitle() {
        assertThat(named("person:jane-doe").attributes())
                .containsEntry("title", "Chief Executive Officer")
                .containsEntry("salience", 0.93)
                .containsEntry("headline", "Acme opens in Portland");
    }

    @Test
    void findsARejectionByItsStateAndTheDayOfUpload() {
        List<Facet> rejected =
                new Facets().of(new Reading.Rejected(new Problem(Problem.Code.EMPTY, "Empty."), null, null), UPLOADED);
        assertThat(rejected).hasSize(1);
        assertThat(rejected.getFirst())
                .extracting(Facet::key, Facet::at, Facet::atFrom)
                .containsExactly("state:rejected", "2024-07-03", "uploaded");
        assertThat(rejected.getFirst().attributes()).containsEntry("problem", "empty");
    }

    @Test
    void mergesTwoPeopleOfOneKey() {
        assertThat(of(List.of(SampleRelease.person("Jane Doe", 80), SampleRelease.person("JANE DOE", 20))))
                .filteredOn(facet -> facet.key().equals("person:jane-doe"))
                .singleElement()
                .satisfies(facet -> assertThat(facet.attributes())
                        .containsEntry("mentions", 2)
                        .containsEntry("salience", 0.8));
    }

    @Test
    void dropsNamesWithoutALetter() {
        assertThat(of(List.of(SampleRelease.person("—", 80))))
                .extracting(Facet::key)
                .noneMatch(key -> key.startsWith("person:"));
    }

    @Test
    void keepsTheMostSalientOfTooMany() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            people.add(SampleRelease.person("Person Number" + i, i));
        }
        List<Facet> kept = of(people);
        assertThat(kept).hasSize(Facets.LIMIT);
        assertThat(kept)
                .extracting(Facet::key)
                .contains("person:person-number99")
                .doesNotContain("person:person-number1");
    }

    @Test
    void staysUnderAKilobyte() {
        List<Facet> long_ = of(List.of(SampleRelease.person("東".repeat(500), 80)));
        assertThat(long_).allSatisfy(facet -> assertThat(bytes(facet)).isLessThan(1024));
    }

    private static int bytes(Facet facet) {
        int bytes = facet.key().getBytes(StandardCharsets.UTF_8).length;
        for (var attribute : facet.attributes().entrySet()) {
            bytes += attribute.getKey().length()
                    + attribute.getValue().toString().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    private static List<Facet> of(List<Person> people) {
        Entities entities = new Entities(people, List.of(), List.of());
        return new Facets().of(new Reading.Usable(SampleRelease.with(entities)), UPLOADED);
    }

    private Facet named(String key) {
        return facets.stream()
                .filter(facet -> facet.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
