package org.dateline.document.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.document.Block;
import org.dateline.document.Limits;
import org.dateline.document.Parsed;
import org.dateline.document.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Tide turns¶¶OSLO, **May 3** -- The *tide* | Tide turns¶¶OSLO, May 3 -- The tide",
                "See [our site](https://acme.example). | See our site.",
                "![logo](l.png) Acme | Acme",
                "- one¶- two¶¶end | one¶two¶¶end",
                "a `b` c | a b c",
                "Jane Doe¶Acme | Jane Doe¶Acme",
                "> quoted | quoted",
                "a¶¶---¶¶b | a¶¶b",
                "<p>In <b>HTML</b></p>¶¶end | In HTML¶¶end",
                "a<br>b | a¶b"
            })
    void writesTheWordsWithoutTheSigns(String markdown, String text) {
        assertThat(read(markdown.replace('¶', '\n')).text().string().replace('\n', '¶'))
                .isEqualTo(text);
    }

    @Test
    void marksHeadingsAndItems() {
        assertThat(read("## Tide\n\n1. one\n2. two").blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM);
    }

    @Test
    void readsSignsAsDeepAsTheLimit() {
        assertThat(read(">".repeat(Limits.MARKDOWN_DEPTH) + " deep").text().string())
                .isEqualTo("deep");
        assertThat(read(">".repeat(Limits.MARKDOWN_DEPTH + 1) + " deep").text().string())
                .isEqualTo("> deep");
    }

    @Test
    void readsSignsBelowTheDeepestAsText() {
        assertThat(read(">".repeat(200_000) + " deep").text().string()).endsWith("deep");
        assertThat(read("*a _b ".repeat(50_000)).text().string()).startsWith("*a _b");
    }

    private static Parsed.Content read(String markdown) {
        return (Parsed.Content) Markdown.read(new Raw(markdown.getBytes(UTF_8), "text/markdown", null));
    }
}
