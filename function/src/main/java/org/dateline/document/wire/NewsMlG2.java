package org.dateline.document.wire;

import static org.dateline.document.Declared.Field.BYLINE;
import static org.dateline.document.Declared.Field.CONTACT;
import static org.dateline.document.Declared.Field.COPYRIGHT;
import static org.dateline.document.Declared.Field.DATELINE;
import static org.dateline.document.Declared.Field.EMBARGO;
import static org.dateline.document.Declared.Field.HEADLINE;
import static org.dateline.document.Declared.Field.ISSUED;
import static org.dateline.document.Declared.Field.LANGUAGE;
import static org.dateline.document.Declared.Field.PLACE;
import static org.dateline.document.Declared.Field.SOURCE;
import static org.dateline.document.Declared.Field.SUBHEADLINE;
import static org.dateline.document.Declared.Field.TICKER;
import static org.dateline.document.Declared.Field.URL;
import static org.dateline.document.Declared.Field.WIRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.document.Declared;

/** Reads NewsML-G2: news items, alone or in a message, each with its own management, metadata and content. */
final class NewsMlG2 {
    private NewsMlG2() {}

    /** The stories of a {@code newsItem} or {@code newsMessage}: one for each item of text. */
    static List<Story> stories(Element root) {
        List<Element> items = root.name().equals("newsItem") ? List.of(root) : root.within("newsItem");
        return items.stream().filter(NewsMlG2::isText).map(NewsMlG2::story).toList();
    }

    /** Items of pictures, sound and films, and packages, say so; text may go without saying. */
    private static boolean isText(Element item) {
        return item.at("itemMeta/itemClass").stream()
                .map(NewsMlG2::code)
                .allMatch(code -> code.isEmpty() || code.endsWith(":text") || code.equals("text"));
    }

    private static Story story(Element item) {
        Facts facts = new Facts();
        addManagement(item, facts);
        addContent(item, facts);
        addOrganisations(item, facts);
        List<Declared.Fact> all = new ArrayList<>(facts.declared().facts());
        Story content = content(item);
        all.addAll(content.declared().facts());
        return new Story(new Declared(all), content.subheadline(), content.body(), content.end());
    }

    private static void addManagement(Element item, Facts facts) {
        for (Element meta : item.all("itemMeta")) {
            meta.all("provider").forEach(provider -> facts.add(WIRE, named(provider), "itemMeta/provider"));
            meta.all("pubStatus").forEach(status -> facts.addState(code(status), "itemMeta/pubStatus"));
            meta.all("signal").forEach(signal -> facts.addState(code(signal), "itemMeta/signal"));
            meta.all("embargoed").forEach(time -> facts.addTime(EMBARGO, time.text(), "itemMeta/embargoed"));
            for (Element link : meta.all("link")) {
                if (link.attribute("rel").toLowerCase(Locale.ROOT).contains("canonical")) {
                    facts.add(URL, link.attribute("href"), "itemMeta/link");
                }
            }
        }
        for (String time : List.of("contentMeta/contentCreated", "itemMeta/firstCreated", "itemMeta/versionCreated")) {
            item.at(time).forEach(created -> facts.addTime(ISSUED, created.text(), time));
        }
        item.at("rightsInfo/copyrightNotice")
                .forEach(notice -> facts.add(COPYRIGHT, notice.text(), "rightsInfo/copyrightNotice"));
    }

    private static void addContent(Element item, Facts facts) {
        for (Element meta : item.all("contentMeta")) {
            for (Element headline : meta.all("headline")) {
                boolean under =
                        headline.attribute("role").toLowerCase(Locale.ROOT).contains("sub");
                facts.add(under ? SUBHEADLINE : HEADLINE, headline.text(), "contentMeta/headline");
            }
            facts.addAll(BYLINE, meta, "by");
            facts.addAll(DATELINE, meta, "dateline");
            meta.all("located").forEach(place -> facts.add(PLACE, named(place), "contentMeta/located"));
            meta.all("infoSource").forEach(source -> facts.add(SOURCE, named(source), "contentMeta/infoSource"));
            for (Element keyword : meta.all("keyword")) {
                if (keyword.attribute("role").toLowerCase(Locale.ROOT).contains("ticker")) {
                    facts.add(TICKER, keyword.text(), "contentMeta/keyword");
                }
            }
            meta.all("language")
                    .forEach(language -> facts.add(LANGUAGE, language.attribute("tag"), "contentMeta/language"));
        }
        facts.add(LANGUAGE, item.attribute("lang"), "newsItem");
    }

    /** Organisations and people that the item says more about: their contacts and listings. The wire's own are its creator's. */
    private static void addOrganisations(Element item, Facts facts) {
        for (Element about : item.all("assert")) {
            about.within("contactInfo").forEach(info -> facts.add(CONTACT, contact(about, info), "assert/contactInfo"));
            for (Element instrument : about.all("related")) {
                instrument.all("related").forEach(market -> addListing(instrument, market, facts));
            }
        }
        item.at("contentMeta/infoSource")
                .forEach(source -> source.within("contactInfo")
                        .forEach(info ->
                                facts.add(CONTACT, contact(source, info), "contentMeta/infoSource/contactInfo")));
    }

    private static void addListing(Element instrument, Element market, Facts facts) {
        String exchange = code(market);
        String symbol = instrument.attribute("literal");
        if (!symbol.isEmpty()
                && market.attribute("rel").toLowerCase(Locale.ROOT).contains("tradedon")) {
            facts.add(TICKER, exchange.substring(exchange.lastIndexOf(':') + 1) + ":" + symbol, "assert/related");
        }
    }

    private static String contact(Element about, Element info) {
        StringBuilder lines = new StringBuilder(
                about.all("name").stream().map(Element::text).findFirst().orElse(""));
        for (String part : List.of("role", "phone", "email", "web")) {
            info.all(part).forEach(each -> lines.append('\n').append(each.text()));
        }
        return lines.toString();
    }

    private static Story content(Element item) {
        String plain = "";
        for (Element set : item.all("contentSet")) {
            for (Element inline : set.all("inlineXML")) {
                Element nitf = inline.child("nitf");
                if (nitf != null) {
                    return Nitf.story(nitf);
                }
                String html = InlineMarkup.inside(inline);
                if (!html.isBlank()) {
                    return told(html);
                }
            }
            for (Element data : set.all("inlineData")) {
                boolean isHtml = data.attribute("contenttype").contains("html")
                        || data.characters().stripLeading().startsWith("<");
                String html = isHtml ? data.characters() : InlineMarkup.ofPlain(data.characters());
                plain = plain.isBlank() ? html : plain;
            }
        }
        return told(plain);
    }

    private static Story told(String html) {
        return new Story(Declared.none(), "", html, "");
    }

    /** A concept's name where it has one, else what it is called by. */
    private static String named(Element concept) {
        Element name = concept.child("name");
        if (name != null && !name.text().isEmpty()) {
            return name.text();
        }
        String literal = concept.attribute("literal");
        String code = code(concept);
        return literal.isEmpty() ? code.substring(code.lastIndexOf(':') + 1) : literal;
    }

    private static String code(Element concept) {
        String code = concept.attribute("qcode");
        String uri = concept.attribute("uri");
        return code.isEmpty() ? uri.substring(uri.lastIndexOf('/') + 1) : code;
    }
}
