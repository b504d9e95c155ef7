package org.dateline.document;

import org.dateline.evidence.Span;

/**
 * A stretch of text that the document's own markup sets apart. The blocks of a document stand in the order of the text
 * and share no character; between two blocks stand only line ends, or the tab between two cells of a row.
 *
 * @param level of a heading, 1 the highest; 0 for every other kind
 * @param span never empty, without blanks at its ends
 */
public record Block(Kind kind, int level, Span span) {
    /** What the markup says a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** A cell of a table; the cells of one row stand on one line. */
        CELL,
        /** Text whose line ends and blanks are meant. */
        PREFORMATTED
    }

    public Block {
        if ((kind == Kind.HEADING) != (level > 0)) {
            throw new IllegalArgumentException(kind + " of level " + level);
        }
    }
}
