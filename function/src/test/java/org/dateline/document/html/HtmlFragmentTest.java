package org.dateline.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Block;
import org.dateline.document.Block.Kind;
import org.dateline.document.BlockWriter;
import org.dateline.document.Declared;
import org.dateline.document.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFragmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One¶ two&nbsp; three</p> | One two three",
                "<p>One</p><p>Two | One¶¶Two",
                "<p>a<br>b</p> | a¶b",
                "<p>a<br><br>b</p> | a¶¶b",
                "<h1>A<br>B</h1> | A B",
                "<ul><li>a</li><li><p>b</p></li></ul>c | a¶b¶¶c",
                "<table><tr><th>a<th>b<tr><td>1<td>2</table> | a→b¶1→2",
                "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table> | a¶¶b¶¶c",
                "<table><tr><td>a</td></tr><tr><td>b</td></tr></table> | a¶¶b",
                "<pre>a¶  b</pre> | a¶  b",
                "<p><i>Oslo</i><font>, May 3</font> | Oslo, May 3",
                "<p>$18.3 million<sup>1</sup>, the 3<sup>rd</sup> | $18.3 million¹, the 3rd",
                "<p>co&shy;op<wbr>era&#8203;tion | cooperation",
                "<p>He said <q>yes</q> | He said “yes”",
                "<p>a<span hidden>b</span><span style='color: red; display : none'>c</span><script>d</script> | a",
                "a<div>b</div>c | a¶¶b¶¶c",
                "a < b &amp; c | a < b & c"
            })
    void writesWhatABrowserShows(String html, String text) {
        assertThat(read(html.replace('¶', '\n'))
                        .text()
                        .string()
                        .replace('\n', '¶')
                        .replace('\t', '→'))
                .isEqualTo(text);
    }

    @Test
    void marksWhatEachBlockIs() {
        Parsed.Content content = read("<h2>Tides</h2>Up and down.<ol><li>One<li>Two</ol><table><tr><td>3<td>4</table>");
        assertThat(content.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.CELL, Kind.CELL);
        assertThat(content.blocks())
                .extracting(block -> content.text().slice(block.span()))
                .containsExactly("Tides", "Up and down.", "One", "Two", "3", "4");
        assertThat(content.blocks().getFirst().level()).isEqualTo(2);
    }

    @Test
    void countsBlocksInCodePoints() {
        Parsed.Content content = read("<p>\uD83C\uDF0A wave</p><p>end</p>");
        assertThat(content.text().slice(content.blocks().getLast().span())).isEqualTo("end");
    }

    private static Parsed.Content read(String html) {
        BlockWriter out = new BlockWriter();
        HtmlFragment.write(html, out);
        return out.content(Declared.none(), List.of());
    }
}
