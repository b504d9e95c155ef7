package org.dateline.document.html;

import org.dateline.document.BlockWriter;

/** HTML inside another format: the body of a mail, the text of a wire's XML. All of it counts; nothing is taken for a site's chrome. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /**
     * Writes what a piece of HTML shows. The block that is open in {@code out} ends before it, and its own last one at its end.
     *
     * @param html a whole page or any part of one, broken or not
     */
    public static void write(String html, BlockWriter out) {
        WritesBlocks.of(Page.parse(html).body(), out);
    }
}
