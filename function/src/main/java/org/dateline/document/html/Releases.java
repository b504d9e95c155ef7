package org.dateline.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Counts the stories of a page that stand beside one another, each an article with a heading of its own, two long paragraphs,
 * and the opening of a story between them. Teasers of other releases are shorter; a translation stands in the article that
 * it belongs to, or without a heading.
 */
final class Releases {
    /** Characters of a paragraph that no teaser holds twice. */
    private static final int PARAGRAPH = 100;

    /** A capital, a day or a year, and a dash: "BERGEN, Norway, May 3, 2024 --". */
    private static final Pattern OPENING =
            Pattern.compile("[\"“«(\\[]?\\p{Lu}.{0,80}?\\d.{0,60}?(?:--|[–—―]|\\s-\\s|:\\s)", Pattern.DOTALL);

    private Releases() {}

    /** How many there are; 0 and 1 are both a page of one. */
    static int in(Document page) {
        int releases = 0;
        for (Element article : page.select("article")) {
            releases += article.parents().is("article") || !isRelease(article) ? 0 : 1;
        }
        return releases;
    }

    private static boolean isRelease(Element article) {
        boolean headed = article.select("h1, h2, h3").stream()
                .anyMatch(heading -> !heading.text().isBlank());
        int paragraphs = 0;
        boolean opens = false;
        for (Element paragraph : article.select("p")) {
            String text = paragraph.text();
            paragraphs += text.length() >= PARAGRAPH ? 1 : 0;
            opens |= text.length() >= PARAGRAPH && OPENING.matcher(text).lookingAt();
        }
        return headed && opens && paragraphs > 1;
    }
}
