package org.dateline.document.mail;

import java.util.List;
import org.dateline.document.Block;
import org.dateline.document.Parsed;
import org.dateline.document.Text;
import org.dateline.evidence.Span;

/** Cuts a piece out of a text and keeps the blocks that lie in it whole. */
final class Cut {
    private Cut() {}

    /** The piece between two UTF-16 indexes, without empty lines at its ends; the content itself where that is all of it. */
    static Parsed.Content between(Parsed.Content content, int from, int to) {
        String string = content.text().string();
        int first = from;
        int last = to;
        while (last > first && Character.isWhitespace(string.charAt(last - 1))) {
            last--;
        }
        for (int at = first; at < last && Character.isWhitespace(string.charAt(at)); at++) {
            first = string.charAt(at) == '\n' ? at + 1 : first;
        }
        Span kept = content.text().span(first, last);
        List<Block> blocks = content.blocks().stream()
                .filter(block -> kept.contains(block.span()))
                .map(block -> new Block(block.kind(), block.level(), shifted(block.span(), kept.start())))
                .toList();
        return new Parsed.Content(
                Text.of(string.substring(first, last)), blocks, content.declared(), content.decisions());
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() - by, span.end() - by);
    }
}
