package org.dateline.document;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Block.Kind;

/**
 * Writes the text of a document block by block, so that all formats come out alike: blanks folded to one (no-break blanks
 * too, which markup uses for spacing), a blank line between blocks, list items and rows on lines of their own, a tab
 * between the cells of a row. Zero-width characters that only allow or forbid a line to break are left out. One writer
 * makes one text; it is no use to two threads.
 */
public final class BlockWriter {
    private final StringBuilder out = new StringBuilder();
    private final List<Range> blocks = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    /** UTF-16 index where the open block's characters begin; -1 while it has none. */
    private int from = -1;
    /** After the last character that is no blank. */
    private int end;

    private boolean blank;
    private int breaks;
    private boolean newRow = true;

    /** A block by UTF-16 indexes. */
    private record Range(Kind kind, int level, int from, int to) {}

    /** Ends the open block and begins one of {@code kind}, which is no heading. A block without characters leaves no trace. */
    public void begin(Kind kind) {
        begin(kind, 0);
    }

    /** Ends the open block and begins a heading of a level from 1. */
    public void beginHeading(int level) {
        begin(Kind.HEADING, level);
    }

    private void begin(Kind next, int nextLevel) {
        end();
        kind = next;
        level = nextLevel;
    }

    /** Ends the open block; what is written next, if no block is begun for it, is a paragraph. */
    public void end() {
        if (from >= 0) {
            out.setLength(end);
            blocks.add(new Range(kind, level, from, end));
            newRow = false;
        }
        from = -1;
        blank = false;
        breaks = 0;
        kind = Kind.PARAGRAPH;
        level = 0;
    }

    /** The cells that follow stand in a new row. */
    public void beginRow() {
        end();
        newRow = true;
    }

    /** Writes characters, their blanks and line ends folded; in a preformatted block, as they are. */
    public void write(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (kind == Kind.PREFORMATTED) {
                writeAsIs(c);
            } else if (isBlank(c)) {
                blank = true;
            } else if (!isZeroWidth(c)) {
                writeFolded(c);
            }
        }
    }

    /** Goes to a new line in the block; in a heading or a cell, which are one line, this is a blank. Two make a paragraph. */
    public void breakLine() {
        switch (kind) {
            case PARAGRAPH, LIST_ITEM -> breaks++;
            case HEADING, CELL -> blank = true;
            case PREFORMATTED -> writeAsIs('\n');
        }
    }

    /** The text and its blocks. */
    public Parsed.Content content(Declared declared, List<Decision> decisions) {
        end();
        Text text = Text.of(out.toString());
        List<Block> spans = blocks.stream()
                .map(block -> new Block(block.kind, block.level, text.span(block.from, block.to)))
                .toList();
        return new Parsed.Content(text, spans, declared, decisions);
    }

    private void writeAsIs(char c) {
        boolean isBlank = isBlank(c);
        if (from < 0 && isBlank) {
            return;
        }
        open();
        if (c != '\r' && c != '\0') {
            out.append(c);
            end = isBlank ? end : out.length();
        }
    }

    private void writeFolded(char c) {
        if (from >= 0 && breaks > 1) {
            Kind same = kind;
            begin(same);
        }
        if (from < 0) {
            open();
        } else if (breaks == 1) {
            out.append('\n');
        } else if (blank) {
            out.append(' ');
        }
        blank = false;
        breaks = 0;
        out.append(c);
        end = out.length();
    }

    private void open() {
        if (from < 0) {
            out.append(gap());
            from = out.length();
        }
    }

    private String gap() {
        Kind before = blocks.isEmpty() ? null : blocks.getLast().kind;
        if (before == null) {
            return "";
        }
        if (kind == Kind.CELL && before == Kind.CELL) {
            return newRow ? "\n" : "\t";
        }
        return kind == Kind.LIST_ITEM && before == Kind.LIST_ITEM ? "\n" : "\n\n";
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width space, word joiner, byte order mark, soft hyphen. Joiners of Arabic and emoji are letters' business. */
    private static boolean isZeroWidth(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c == '\0';
    }
}
