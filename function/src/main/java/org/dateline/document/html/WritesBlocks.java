package org.dateline.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.document.Block.Kind;
import org.dateline.document.BlockWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes what an element shows as blocks. Paragraphs inside a list item or a heading stay that; a table whose cells hold
 * more than a line each is there for the layout, and its cells are written one below the other.
 */
final class WritesBlocks implements NodeVisitor {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final BlockWriter out;
    /** What the open elements make of the text in them, the innermost last. */
    private final Deque<Inside> inside = new ArrayDeque<>();

    private boolean tabular;

    private record Inside(Element element, Kind kind, int level) {}

    private WritesBlocks(BlockWriter out) {
        this.out = out;
    }

    /** Writes the inside of {@code root}. */
    static void of(Element root, BlockWriter out) {
        out.end();
        root.traverse(new WritesBlocks(out));
        out.end();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            out.write(characters(text));
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.nameIs("q")) {
            out.write("”");
        }
        if (!inside.isEmpty() && inside.getLast().element().equals(element)) {
            inside.removeLast();
        }
        if (isBlock(element)) {
            begin();
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> enter(element, Kind.HEADING, name.charAt(1) - '0');
            case "li", "dt", "dd" -> enter(element, Kind.LIST_ITEM, 0);
            case "pre", "xmp", "listing" -> enter(element, Kind.PREFORMATTED, 0);
            case "tr" -> {
                out.beginRow();
                tabular = Tables.isTabular(element);
            }
            case "td", "th" -> enter(element, tabular ? Kind.CELL : Kind.PARAGRAPH, 0);
            case "table" -> enter(element, Kind.PARAGRAPH, 0);
            case "br" -> out.breakLine();
            case "q" -> out.write("“");
            default -> {
                if (isBlock(element)) {
                    begin();
                }
            }
        }
    }

    private void enter(Element element, Kind kind, int level) {
        inside.addLast(new Inside(element, kind, level));
        begin();
    }

    /** A new block of the kind that the innermost element gives. */
    private void begin() {
        Inside innermost = inside.peekLast();
        if (innermost == null) {
            out.end();
        } else if (innermost.kind() == Kind.HEADING) {
            out.beginHeading(innermost.level());
        } else {
            out.begin(innermost.kind());
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("br");
    }

    /** Digits above the line are footnotes and powers: "$18.3 million¹", not million1. */
    private static String characters(TextNode text) {
        String characters = text.getWholeText();
        Element parent = text.parent();
        if (parent == null || !parent.nameIs("sup") || !characters.strip().matches("[0-9]{1,3}")) {
            return characters;
        }
        StringBuilder above = new StringBuilder();
        characters.strip().chars().forEach(digit -> above.append(SUPERSCRIPTS.charAt(digit - '0')));
        return above.toString();
    }
}
