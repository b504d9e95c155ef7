package org.dateline.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.document.Block;
import org.dateline.document.Text;

/** The headings that a document's own markup sets apart. Plain text has none; its {@code # } is only a line's beginning. */
final class Headings {
    /** By the UTF-16 index of their first character. */
    private final Map<Integer, Integer> levels = new TreeMap<>();

    Headings(Text text, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                levels.put(text.index(block.span().start()), block.level());
            }
        }
    }

    /** The level of the heading that a line is, 1 the highest; 0 where it is none. A heading is one line. */
    int level(Unit line) {
        return levels.getOrDefault(line.from(), 0);
    }
}
