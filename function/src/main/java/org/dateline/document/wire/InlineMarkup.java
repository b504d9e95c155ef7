package org.dateline.document.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the text of an XML file as HTML, so that XHTML, NITF and escaped HTML all go the way of a web page. */
final class InlineMarkup {
    /** NITF's blocks and what they are in HTML; everything else of NITF is phrase markup, or named as in HTML. */
    private static final Map<String, String> RENAMED = Map.of(
            "hl1", "h1",
            "hl2", "h2",
            "bq", "blockquote",
            "block", "div",
            "note", "div",
            "tagline", "p",
            "fn", "p",
            "datasource", "p",
            "virtloc", "span");

    /** Captions of pictures, and what a page does not show. */
    private static final Set<String> LEFT_OUT =
            Set.of("media", "head", "style", "script", "nitf-table-metadata", "object", "figure");

    private static final Set<String> HTML = Set.of(
            "html",
            "body",
            "p",
            "div",
            "section",
            "article",
            "span",
            "a",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "pre",
            "blockquote",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "sub",
            "sup",
            "small",
            "header",
            "footer",
            "address",
            "nav",
            "aside");

    /** Of an element's attributes only these say how it is read. */
    private static final Set<String> KEPT = Set.of("href", "hidden", "style", "role", "class");

    /** Elements without an end. */
    private static final Set<String> VOID = Set.of("br", "hr");

    private InlineMarkup() {}

    /** What stands in an element, without the element itself. */
    static String inside(Element element) {
        StringBuilder out = new StringBuilder();
        writeChildren(element, out);
        return out.toString();
    }

    /** Characters as HTML that shows them. */
    static String escaped(String characters) {
        return characters
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Plain text as HTML: a blank line parts paragraphs, a line end is a line end. */
    static String ofPlain(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \t]*+\n", -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p>")
                        .append(escaped(paragraph.strip()).replace("\n", "<br>"))
                        .append("</p>\n");
            }
        }
        return out.toString();
    }

    private static void writeChildren(Element element, StringBuilder out) {
        for (Node node : element.children()) {
            switch (node) {
                case Node.Characters(String string) -> out.append(escaped(string));
                case Element child -> write(child, out);
            }
        }
    }

    private static void write(Element element, StringBuilder out) {
        String name = element.name().toLowerCase(Locale.ROOT);
        String html = RENAMED.getOrDefault(name, name);
        if (LEFT_OUT.contains(html)) {
            return;
        }
        if (!HTML.contains(html)) {
            writeChildren(element, out);
            return;
        }
        out.append('<').append(html);
        element.attributes().forEach((attribute, value) -> {
            if (KEPT.contains(attribute)) {
                out.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        });
        out.append('>');
        if (!VOID.contains(html)) {
            writeChildren(element, out);
            out.append("</").append(html).append('>');
        }
    }
}
