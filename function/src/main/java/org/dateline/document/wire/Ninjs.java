package org.dateline.document.wire;

import static org.dateline.document.Declared.Field.BYLINE;
import static org.dateline.document.Declared.Field.CONTACT;
import static org.dateline.document.Declared.Field.COPYRIGHT;
import static org.dateline.document.Declared.Field.DATELINE;
import static org.dateline.document.Declared.Field.EMBARGO;
import static org.dateline.document.Declared.Field.HEADLINE;
import static org.dateline.document.Declared.Field.ISSUED;
import static org.dateline.document.Declared.Field.ISSUER;
import static org.dateline.document.Declared.Field.LANGUAGE;
import static org.dateline.document.Declared.Field.PLACE;
import static org.dateline.document.Declared.Field.SOURCE;
import static org.dateline.document.Declared.Field.SUBHEADLINE;
import static org.dateline.document.Declared.Field.TICKER;
import static org.dateline.document.Declared.Field.URL;
import static org.dateline.document.Declared.Field.WIRE;
import static org.dateline.document.Problem.Code.MALFORMED;
import static org.dateline.document.Problem.Code.UNSUPPORTED_MEDIA_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.document.Decision;
import org.dateline.document.Declared.Field;
import org.dateline.document.DocumentRule;
import org.dateline.document.Limits;
import org.dateline.document.Parsed;
import org.dateline.document.Raw;
import org.dateline.document.text.Characters;
import org.dateline.document.text.PlainText;
import tools.jackson.core.JacksonException;

/**
 * Reads ninjs, IPTC's news in JSON: version 3 ({@code headlines}, {@code versionCreated}), version 2 (the same in small
 * letters) and version 1 ({@code headline}, {@code body_xhtml}). A file may hold one item, or one in an array.
 */
public final class Ninjs {
    private static final List<String> MARKS_OF_NINJS = List.of(
            "uri",
            "headlines",
            "headline",
            "bodies",
            "body_text",
            "body_html",
            "body_xhtml",
            "versioncreated",
            "pubstatus");

    private final Json item;
    private final Facts facts = new Facts();

    private Ninjs(Json item) {
        this.item = item;
    }

    /** The release in a JSON file. */
    public static Parsed read(Raw raw) {
        Characters characters = Characters.of(raw.bytes(), raw.charset());
        if (characters == null) {
            return PlainText.undecodable(raw.bytes());
        }
        try {
            return parsed(Json.of(characters.unmarked()), characters);
        } catch (JacksonException broken) {
            // Its message quotes the file.
            return Parsed.trouble(
                    MALFORMED,
                    String.format(
                            Locale.ROOT,
                            "The JSON is broken, cut short or more than %,d deep. Export it again.",
                            Limits.JSON_DEPTH));
        }
    }

    private static Parsed parsed(Json root, Characters characters) {
        List<Decision> decisions = List.of(
                characters.decision(), new Decision("vocabulary", "ninjs", DocumentRule.VOCABULARY_FROM_FIELDS));
        List<Json> items = new ArrayList<>(root.list());
        items.addAll(root.each("items"));
        if (items.isEmpty()) {
            items.add(root);
        }
        if (items.stream().noneMatch(Ninjs::isNinjs)) {
            return Parsed.trouble(
                    UNSUPPORTED_MEDIA_TYPE,
                    "JSON of this kind is not read. Upload the release as ninjs or as plain text.");
        }
        return WireXml.onlyOne(
                items.stream()
                        .filter(Ninjs::isText)
                        .map(item -> new Ninjs(item).story())
                        .toList(),
                decisions);
    }

    private static boolean isNinjs(Json item) {
        return MARKS_OF_NINJS.stream().filter(item.fields()::containsKey).count() > 1;
    }

    private static boolean isText(Json item) {
        String type = item.text("type");
        return type.isEmpty() || type.equals("text") || type.equals("composite");
    }

    private Story story() {
        addHeadlines();
        addTexts(BYLINE, "by", "byline");
        addTexts(DATELINE, "dateline");
        addTexts(PLACE, "located");
        addTexts(LANGUAGE, "language");
        addTexts(COPYRIGHT, "copyrightnotice");
        addTexts(WIRE, "provider");
        for (String time : List.of("contentcreated", "firstcreated", "versioncreated")) {
            facts.addTime(ISSUED, item.text(time), time);
        }
        for (String embargo : List.of("embargoeduntil", "embargoed")) {
            facts.addTime(EMBARGO, item.text(embargo), embargo);
        }
        facts.addState(item.text("pubstatus"), "pubstatus");
        facts.addState(item.text("signal"), "signal");
        facts.addState(item.text("ednote").split("[^\\p{L}]", 2)[0], "ednote");
        String uri = item.text("uri");
        if (uri.startsWith("http://") || uri.startsWith("https://")) {
            facts.add(URL, uri, "uri");
        }
        item.each("infosources").forEach(this::addSource);
        item.each("organisations").forEach(this::addOrganisation);
        item.each("people").forEach(this::addContacts);
        return new Story(facts.declared(), "", body(), "");
    }

    private void addHeadlines() {
        for (Json headline : item.each("headlines")) {
            String role = headline.text("role").toLowerCase(Locale.ROOT);
            boolean isMain = role.isEmpty() || role.contains("main") || role.contains("headline");
            boolean isUnder = role.contains("sub");
            if (isMain || isUnder) {
                facts.add(isUnder ? SUBHEADLINE : HEADLINE, plain(headline), "headlines");
            }
        }
        for (Json headline : item.each("headlines")) {
            if (!headline.text("role").toLowerCase(Locale.ROOT).contains("sub")) {
                facts.add(HEADLINE, plain(headline), "headlines");
            }
        }
        addTexts(HEADLINE, "headline");
    }

    private void addTexts(Field field, String... names) {
        for (String name : names) {
            facts.add(field, item.text(name), name);
        }
    }

    /** Roles part the issuer from the wire that carries it. */
    private void addSource(Json source) {
        String role = source.text("role").toLowerCase(Locale.ROOT);
        String name = source.text("name");
        if (role.contains("issuer")) {
            facts.add(ISSUER, name, "infosources");
            facts.add(SOURCE, name, "infosources");
        } else if (role.contains("distribut") || role.contains("wire") || role.contains("provider")) {
            facts.add(WIRE, name, "infosources");
        } else {
            facts.add(SOURCE, name, "infosources");
        }
        addContacts(source);
    }

    private void addOrganisation(Json organisation) {
        for (Json listing : organisation.each("symbols")) {
            String exchange = listing.text("exchange");
            String ticker = listing.text("ticker");
            String symbol = ticker.isEmpty() ? listing.text("symbol") : ticker;
            if (!exchange.isEmpty() && !symbol.isEmpty()) {
                facts.add(TICKER, exchange + ":" + symbol, "organisations/symbols");
            }
        }
        addContacts(organisation);
    }

    private void addContacts(Json of) {
        StringBuilder lines = new StringBuilder();
        for (Json info : of.each("contactinfo")) {
            lines.append('\n').append(info.text("value"));
        }
        if (!lines.toString().isBlank()) {
            facts.add(CONTACT, of.text("name") + lines, "contactinfo");
        }
    }

    /** The body with markup; else the first one. */
    private String body() {
        String plain = "";
        for (Json body : item.each("bodies")) {
            String value = body.text("value");
            if (isHtml(body, value)) {
                return value;
            }
            plain = plain.isBlank() ? InlineMarkup.ofPlain(value) : plain;
        }
        for (String name : List.of("body_xhtml", "body_html")) {
            String html = item.text(name);
            if (!html.isBlank()) {
                return html;
            }
        }
        return plain.isBlank() ? InlineMarkup.ofPlain(item.text("body_text")) : plain;
    }

    private static boolean isHtml(Json body, String value) {
        return body.text("contenttype").contains("html")
                || body.text("role").contains("html")
                || value.stripLeading().startsWith("<");
    }

    private static String plain(Json text) {
        String value = text.text("value");
        return text.text("contenttype").contains("html") ? StoryText.plain(value) : value;
    }
}
