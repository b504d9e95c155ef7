package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.entity.tagger.Consistency.Labelled;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    private static List<Labelled> consistent(String text, Labelled... found) {
        return Consistency.of(text, Tokens.of(text, Characters.load()), List.of(found));
    }

    @Test
    void aNameHasTheKindThatMostOfItsMentionsHave() {
        assertThat(consistent(
                        "Doe met Doe and Doe",
                        new Labelled(0, 1, Kind.PERSON),
                        new Labelled(2, 3, Kind.ORGANISATION),
                        new Labelled(4, 5, Kind.PERSON)))
                .extracting(Labelled::kind)
                .containsOnly(Kind.PERSON);
    }

    @Test
    void aNameOfTwoWordsIsFoundWhereverItStands() {
        assertThat(consistent("Jane Doe left. Jane Doe is back.", new Labelled(0, 2, Kind.PERSON)))
                .containsExactly(new Labelled(0, 2, Kind.PERSON), new Labelled(4, 6, Kind.PERSON));
    }

    @Test
    void oneWordIsAddedOnlyWhereItIsANameAsOftenAsNot() {
        assertThat(consistent("Reading is fun, Reading helps, Reading", new Labelled(0, 1, Kind.PLACE)))
                .containsExactly(new Labelled(0, 1, Kind.PLACE));
        assertThat(consistent("Bergen and Bergen", new Labelled(0, 1, Kind.PLACE)))
                .containsExactly(new Labelled(0, 1, Kind.PLACE), new Labelled(2, 3, Kind.PLACE));
    }

    @Test
    void aLongerNameIsLookedForFirst() {
        assertThat(consistent(
                        "Doe Labs. Doe. Doe Labs. Doe",
                        new Labelled(0, 2, Kind.ORGANISATION),
                        new Labelled(3, 4, Kind.PERSON)))
                .containsExactly(
                        new Labelled(0, 2, Kind.ORGANISATION),
                        new Labelled(3, 4, Kind.PERSON),
                        new Labelled(5, 7, Kind.ORGANISATION),
                        new Labelled(8, 9, Kind.PERSON));
    }
}
