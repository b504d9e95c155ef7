package org.dateline.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Fact;
import org.dateline.document.Declared.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what the head of a page declares: Open Graph, Dublin Core, the language of the root element, the canonical address.
 * Titles with the site's name in them and the authors of content systems are left out, for they say nothing of the release.
 */
final class ReadsHead {
    /** As a page writes it, to what it says. */
    private static final List<String> ISSUED = List.of(
            "article:published_time", "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "date", "pubdate");

    private static final List<String> COPYRIGHT = List.of("copyright", "dcterms.rights", "dc.rights");
    /** RFC 3339, or the day alone; what is behind the day must be a time. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");

    private static final int LONGEST = 400;

    private final Document page;
    private final List<Fact> facts = new ArrayList<>();

    private ReadsHead(Document page) {
        this.page = page;
    }

    static Declared of(Document page) {
        ReadsHead reader = new ReadsHead(page);
        reader.read();
        return new Declared(reader.facts);
    }

    private void read() {
        meta(List.of("og:title"), Field.HEADLINE);
        metaDate();
        meta(COPYRIGHT, Field.COPYRIGHT);
        Element root = page.selectFirst("html[lang]");
        if (root != null) {
            add(Field.LANGUAGE, root.attr("lang").replace('_', '-'), "html@lang");
        }
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        if (canonical != null) {
            add(Field.URL, canonical.attr("href"), "link[rel=canonical]");
        }
    }

    private void meta(List<String> names, Field field) {
        for (String name : names) {
            Element meta = meta(name);
            if (meta != null) {
                add(field, meta.attr("content"), "meta[" + name + "]");
                return;
            }
        }
    }

    private void metaDate() {
        for (String name : ISSUED) {
            Element meta = meta(name);
            String date = meta == null ? "" : meta.attr("content").strip();
            if (DATE.matcher(date).matches()) {
                add(Field.ISSUED, date, "meta[" + name + "]");
                return;
            }
        }
    }

    private @org.jspecify.annotations.Nullable Element meta(String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("name").equalsIgnoreCase(name)
                    || meta.attr("property").equalsIgnoreCase(name)) {
                return meta;
            }
        }
        return null;
    }

    private void add(Field field, String value, String where) {
        if (!value.isBlank() && value.length() <= LONGEST) {
            facts.add(Fact.of(field, value, where));
        }
    }
}
