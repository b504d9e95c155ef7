package org.dateline.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** HTML as a tree, without what a browser does not show. */
final class Page {
    /** Programs, forms' fields, pictures, and what is hidden or waits to be asked for. */
    private static final Evaluator UNSEEN = QueryParser.parse(
            "script, style, template, noscript, iframe, object, embed, svg, canvas, audio, video, map,"
                    + " button, select, textarea, input, datalist, dialog:not([open]), [hidden], [aria-hidden=true],"
                    + " [style~=(?i)(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)]");

    /** A template whose engine has not run, as it stands in a repository: {@code {% block title %}...{% endblock %}}. */
    private static final Pattern TEMPLATE_TITLE = Pattern.compile(
            "\\{%-?\\s{0,9}block\\s{1,9}(?:title|head|meta)\\b[^%]{0,99}%\\}[^{]{0,400}\\{%-?\\s{0,9}endblock[^%]{0,99}%\\}");

    private static final Pattern TEMPLATE = Pattern.compile("\\{%[^%\\n]{0,400}%\\}|\\{#[^#\\n]{0,400}#\\}");

    /** A document of an EDGAR filing: its type, and its page behind the word TEXT. */
    private static final Pattern FILED = Pattern.compile("(?i)<TYPE>([^\\n<]{0,40})");

    private Page() {}

    /** The page that some characters are. */
    static Document parse(String html) {
        String page = unfiled(html);
        if (page.contains("{%") || page.contains("{#")) {
            page = TEMPLATE.matcher(TEMPLATE_TITLE.matcher(page).replaceAll("")).replaceAll("");
        }
        Document document = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH).parseInput(page, "");
        document.select(UNSEEN).remove();
        return document;
    }

    /** Whether characters that call themselves HTML have any markup. */
    static boolean isMarkup(String characters) {
        int at = characters.indexOf('<');
        while (at >= 0 && at + 1 < characters.length()) {
            char next = characters.charAt(at + 1);
            if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '!') {
                return true;
            }
            at = characters.indexOf('<', at + 1);
        }
        return false;
    }

    /** A filing's first exhibit 99, where press releases are; its first document if there is none; else the characters as they are. */
    private static String unfiled(String html) {
        int first = html.indexOf("<DOCUMENT>");
        if (first < 0 || !html.substring(0, first).isBlank()) {
            return html;
        }
        int chosen = first;
        for (int at = first; at >= 0; at = html.indexOf("<DOCUMENT>", at + 1)) {
            Matcher type = FILED.matcher(html).region(at, Math.min(html.length(), at + 400));
            if (type.find() && type.group(1).strip().startsWith("EX-99")) {
                chosen = at;
                break;
            }
        }
        int text = html.indexOf("<TEXT>", chosen);
        int end = html.indexOf("</TEXT>", chosen);
        return text < 0 ? html.substring(chosen) : html.substring(text + 6, end < text ? html.length() : end);
    }
}
