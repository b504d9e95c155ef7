package org.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.entity.Entities;
import org.dateline.entity.Person;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final Kept kept = new Kept();

    @Test
    void keepsAsManyAsTheLimit() {
        assertThat(kept.of("dates", Collections.nCopies(Kept.ITEMS, "x"))).hasSize(Kept.ITEMS);
        assertThat(kept.truncated()).isEmpty();
    }

    @Test
    void countsWhatTheLimitLeavesOut() {
        assertThat(kept.of("dates", Collections.nCopies(Kept.ITEMS + 2, "x"))).hasSize(Kept.ITEMS);
        assertThat(kept.truncated()).containsEntry("dates", 2);
    }

    @Test
    void countsEntitiesOfEachKind() {
        List<Person> people = Collections.nCopies(Kept.ENTITIES + 1, SampleRelease.person("Jane Doe", 1));
        assertThat(kept.entities(new Entities(people, List.of(), List.of())).people())
                .hasSize(Kept.ENTITIES);
        assertThat(kept.truncated()).containsOnlyKeys("people").containsEntry("people", 1);
    }
}
