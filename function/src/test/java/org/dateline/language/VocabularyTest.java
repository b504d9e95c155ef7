package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void listsTheFullestFormFirst() {
        assertThat(Vocabulary.all().getFirst().forms(Term.SOURCE)).containsExactly("SOURCE");
    }

    @Test
    void joinsTheFormsOfAllLanguagesWithoutRepeating() {
        assertThat(Vocabulary.formsInAll(Term.SOURCE))
                .startsWith("SOURCE", "FUENTE")
                .doesNotHaveDuplicates();
    }

    @Test
    void findsALanguageWhateverItsRegion() {
        assertThat(Vocabulary.of("pt-BR")).isSameAs(Vocabulary.of("pt"));
    }

    @Test
    void hasNoneForALanguageWithoutAFile() {
        assertThat(Vocabulary.of("eo")).isNull();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> Vocabulary.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasEveryMonthInEachLanguageThatSpellsThem() {
        for (Vocabulary vocabulary : Vocabulary.all()) {
            long months = vocabulary.words().stream()
                    .filter(word -> word.term() == Term.MONTH)
                    .map(Word::number)
                    .distinct()
                    .count();
            assertThat(months).as(vocabulary.language()).isIn(0L, 12L);
        }
    }
}
