package org.dateline.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/** Tells tables of data from tables that place things on a page. */
final class Tables {
    private Tables() {}

    /** Whether a row is one of data: several cells, or one below others, none of which holds more than one block. */
    static boolean isTabular(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                cells++;
                if (!isOneLine(cell)) {
                    return false;
                }
            }
        }
        return cells > 1 || (cells == 1 && hasColumns(row));
    }

    private static boolean hasColumns(Element row) {
        Element neighbour =
                row.previousElementSibling() != null ? row.previousElementSibling() : row.nextElementSibling();
        return neighbour != null && neighbour.nameIs("tr") && neighbour.childrenSize() > 1;
    }

    /** Stops at the first table or the second block, so that looking at all cells is linear in the page. */
    private static boolean isOneLine(Element cell) {
        int[] blocks = {0};
        cell.filter((node, depth) -> {
            boolean opens = depth > 0 && node instanceof Element element && (element.isBlock() || element.nameIs("br"));
            blocks[0] += opens ? (node.nameIs("table") ? 2 : 1) : 0;
            return blocks[0] > 1 ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return blocks[0] <= 1;
    }
}
