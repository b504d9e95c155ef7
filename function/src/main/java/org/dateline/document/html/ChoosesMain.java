package org.dateline.document.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

final class ChoosesMain {
    private ChoosesMain() {}

    static Element of(Document page) {
        return page.body();
    }
}
