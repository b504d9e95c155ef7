package org.dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String WAVE = "\uD83C\uDF0A";

    @Test
    void countsCodePoints() {
        assertThat(Text.of(WAVE + "é" + WAVE).length()).isEqualTo(3);
    }

    @Test
    void turnsIndexesIntoCodePointsAndBack() {
        Text text = Text.of("a" + WAVE + "b" + WAVE + "c");
        int from = text.string().indexOf('b');
        int to = text.string().indexOf('c');
        Span span = text.span(from, to);
        assertThat(span).isEqualTo(new Span(2, 4));
        assertThat(text.slice(span)).isEqualTo("b" + WAVE);
        assertThat(text.index(span.end())).isEqualTo(to);
    }

    @Test
    void slicesTheWholeText() {
        Text text = Text.of(WAVE + "tide");
        assertThat(text.slice(text.whole())).isEqualTo(text.string());
    }

    @Test
    void takesAnIndexInsideAPairForTheOneBeforeIt() {
        assertThat(Text.of(WAVE).span(0, 1)).isEqualTo(new Span(0, 0));
    }

    @Test
    void countsALoneSurrogateAsOne() {
        Text text = Text.of("\uD83C a \uDF0A");
        assertThat(text.length()).isEqualTo(5);
        assertThat(text.slice(new Span(2, 3))).isEqualTo("a");
    }

    @Test
    void convertsEveryIndexOfAMixedText() {
        Text text = Text.of(WAVE + "ab" + WAVE + WAVE + "c");
        for (int codePoint = 0; codePoint <= text.length(); codePoint++) {
            int index = text.string().offsetByCodePoints(0, codePoint);
            assertThat(text.index(codePoint)).isEqualTo(index);
            assertThat(text.span(0, index).end()).isEqualTo(codePoint);
        }
    }
}
