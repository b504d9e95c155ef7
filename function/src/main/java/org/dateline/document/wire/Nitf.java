package org.dateline.document.wire;

import static org.dateline.document.Declared.Field.BYLINE;
import static org.dateline.document.Declared.Field.COPYRIGHT;
import static org.dateline.document.Declared.Field.DATELINE;
import static org.dateline.document.Declared.Field.EMBARGO;
import static org.dateline.document.Declared.Field.HEADLINE;
import static org.dateline.document.Declared.Field.ISSUED;
import static org.dateline.document.Declared.Field.ISSUER;
import static org.dateline.document.Declared.Field.LANGUAGE;
import static org.dateline.document.Declared.Field.REVISION;
import static org.dateline.document.Declared.Field.SOURCE;
import static org.dateline.document.Declared.Field.SUBHEADLINE;
import static org.dateline.document.Declared.Field.TICKER;
import static org.dateline.document.Declared.Field.URL;
import static org.dateline.document.Declared.Field.WIRE;

import java.util.List;

/** Reads NITF, the News Industry Text Format of IPTC (3.x), also where a NewsML file holds it. */
final class Nitf {
    private static final String BODY_HEAD = "body/body.head/";

    private Nitf() {}

    /** The story of a {@code nitf} element. */
    static Story story(Element nitf) {
        Facts facts = new Facts();
        addHead(nitf, facts);
        facts.addAll(HEADLINE, nitf, BODY_HEAD + "hedline/hl1");
        facts.addAll(HEADLINE, nitf, BODY_HEAD + "headline/hl1");
        facts.addAll(BYLINE, nitf, BODY_HEAD + "byline");
        facts.addAll(WIRE, nitf, BODY_HEAD + "distributor");
        facts.addAll(DATELINE, nitf, BODY_HEAD + "dateline");
        addTickers(nitf, facts);
        List<Element> subheadlines = nitf.at(BODY_HEAD + "hedline/hl2");
        StringBuilder subheadline = new StringBuilder();
        for (Element each : subheadlines) {
            facts.add(SUBHEADLINE, each.text(), BODY_HEAD + "hedline/hl2");
            subheadline.append("<p>").append(InlineMarkup.inside(each)).append("</p>");
        }
        return new Story(
                facts.declared(),
                subheadline.toString(),
                inside(nitf, "body/body.content"),
                inside(nitf, "body/body.end"));
    }

    private static String inside(Element nitf, String path) {
        StringBuilder out = new StringBuilder();
        nitf.at(path).forEach(element -> out.append(InlineMarkup.inside(element)));
        return out.toString();
    }

    private static void addHead(Element nitf, Facts facts) {
        for (Element data : nitf.at("head/docdata")) {
            String issued = norm(data, "date.issue");
            String release = norm(data, "date.release");
            facts.addTime(ISSUED, issued, "head/docdata/date.issue");
            String status = data.attribute("management-status");
            facts.addState(status, "head/docdata");
            if (status.equals("embargoed") || isLater(release, issued)) {
                facts.addTime(EMBARGO, release, "head/docdata/date.release");
            }
            if (data.child("correction") != null) {
                facts.add(REVISION, "correction", "head/docdata/correction");
            }
            data.all("ed-msg")
                    .forEach(note -> facts.addState(firstWord(note.attribute("info")), "head/docdata/ed-msg"));
            data.all("doc.copyright")
                    .forEach(each -> facts.add(COPYRIGHT, each.attribute("holder"), "head/docdata/doc.copyright"));
        }
        nitf.at("head/pubdata")
                .forEach(published -> facts.addTime(ISSUED, published.attribute("date.publication"), "head/pubdata"));
        nitf.at("head/meta").forEach(meta -> addMeta(meta.attribute("name"), meta.attribute("content"), facts));
        facts.add(
                LANGUAGE,
                nitf.attribute("lang").isEmpty() ? nitf.attribute("baselang") : nitf.attribute("lang"),
                "nitf");
    }

    /** GlobeNewswire's own names; NITF itself has none for these. */
    private static void addMeta(String name, String content, Facts facts) {
        switch (name) {
            case "issuer-name" -> facts.add(ISSUER, content, "head/meta[issuer-name]");
            case "source" -> facts.add(SOURCE, content, "head/meta[source]");
            case "url", "canonical-url" -> facts.add(URL, content, "head/meta[" + name + "]");
            case "ticker" -> facts.add(TICKER, content, "head/meta[ticker]");
            case "article-revision" -> {
                if (content.length() < 4
                        && content.chars().allMatch(Character::isDigit)
                        && content.compareTo("1") > 0) {
                    facts.add(REVISION, "update", "head/meta[article-revision]");
                }
            }
            default -> {}
        }
    }

    private static String norm(Element data, String name) {
        Element element = data.child(name);
        return element == null ? "" : element.attribute("norm");
    }

    /** By the alphabet, which for normalised times of one form is the order of time. */
    private static boolean isLater(String release, String issued) {
        String one = WrittenTime.of(release);
        String other = WrittenTime.of(issued);
        return one != null && other != null && one.length() == other.length() && one.compareTo(other) > 0;
    }

    private static String firstWord(String note) {
        return note.split("[^\\p{L}]", 2)[0];
    }

    /** {@code <org idsrc="NYSE" value="IBM">}, or the same in an {@code alt-code} inside it. */
    private static void addTickers(Element nitf, Facts facts) {
        for (Element organisation : nitf.within("org")) {
            addTicker(organisation, facts);
            organisation.all("alt-code").forEach(code -> addTicker(code, facts));
        }
    }

    private static void addTicker(Element coded, Facts facts) {
        String exchange = coded.attribute("idsrc");
        String symbol = coded.attribute("value");
        if (!exchange.isEmpty() && !symbol.isEmpty()) {
            facts.add(TICKER, exchange + ":" + symbol, "org");
        }
    }
}
