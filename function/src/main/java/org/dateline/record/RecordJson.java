package org.dateline.record;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dateline.dateline.Dateline;
import org.dateline.document.Problem;
import org.dateline.document.Text;
import org.dateline.entity.Organisation;
import org.dateline.entity.Person;
import org.dateline.entity.Place;
import org.dateline.entity.TickerOwner;
import org.dateline.evidence.Found;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.dateline.mark.Money;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints the record of a release as JSON: the contract that {@code record.schema.json} describes, fields in a fixed
 * order. Missing is null or an empty array.
 */
public final class RecordJson {
    /** Raised when a field changes its meaning; fields that are added do not raise it. */
    public static final int SCHEMA_VERSION = 1;

    private final String parserVersion;

    /** @param parserVersion the version that records name as their maker */
    public RecordJson(String parserVersion) {
        this.parserVersion = parserVersion;
    }

    /**
     * The record of a reading.
     *
     * @param releaseId {@code s3://BUCKET/KEY}, or {@code null} for a document that lies in no bucket
     */
    public ObjectNode write(Reading reading, @Nullable String releaseId) {
        return write(reading, releaseId, false);
    }

    /** The record of a reading with an {@code evidence} field: for every value its span or origin and its rule. */
    public ObjectNode writeWithEvidence(Reading reading, @Nullable String releaseId) {
        return write(reading, releaseId, true);
    }

    /** Every value of the record in its order, with its characters, its rule and what lost against it. */
    public static List<Explained> explain(Release release) {
        Sheet sheet = new Sheet(JsonNodeFactory.instance.objectNode(), "", new Evidence());
        usable(sheet, release);
        return List.copyOf(sheet.evidence().explained());
    }

    private ObjectNode write(Reading reading, @Nullable String releaseId, boolean withEvidence) {
        Sheet sheet = new Sheet(JsonNodeFactory.instance.objectNode(), "", new Evidence());
        sheet.node().put("releaseId", releaseId).put("schemaVersion", SCHEMA_VERSION);
        sheet.node().put("parserVersion", parserVersion);
        switch (reading) {
            case Reading.Usable(Release release) -> usable(sheet, release);
            case Reading.Rejected(Problem problem, var sha256, var mediaType) ->
                rejected(sheet.node(), problem, sha256, mediaType);
        }
        if (withEvidence) {
            sheet.node().set("evidence", sheet.evidence().origins());
        }
        return sheet.node();
    }

    private static void usable(Sheet sheet, Release release) {
        Text text = release.document().text();
        ObjectNode node = sheet.node();
        node.put("sha256", release.document().sha256());
        StateJson.write(sheet, release.state());
        sheet.text("language", release.language());
        node.put("mediaType", release.document().mediaType()).put("characters", text.length());
        headings(sheet, release.layout());
        sheet.text("issuedDate", release.issuedDate());
        node.put("issuedDateFrom", release.issuedDateFrom());
        if (release.dateline() == null) {
            node.putNull("dateline");
        } else {
            dateline(sheet.object("dateline"), release.dateline(), text);
        }
        each(sheet, "otherDatelines", release.otherDatelines(), (item, other) -> dateline(item, other, text));
        sheet.text("source", release.layout().source());
        issuer(sheet, release.issuer());
        each(sheet, "people", release.entities().people(), RecordJson::person);
        each(sheet, "organisations", release.entities().organisations(), RecordJson::organisation);
        each(sheet, "places", release.entities().places(), RecordJson::place);
        tickers(sheet, release, text);
        marks(sheet, release, text);
        each(sheet, "contacts", release.contacts(), ContactJson::write);
        each(sheet, "sections", release.layout().sections(), RecordJson::section);
        sheet.texts("links", release.links().stream().map(link -> link.url()).toList());
        sheet.text("originalUrl", release.originalUrl());
        node.set("inferred", sheet.evidence().inferred());
        ObjectNode truncated = node.putObject("truncated");
        release.truncated().forEach(truncated::put);
        node.putNull("problem");
    }

    private static void rejected(
            ObjectNode node, Problem problem, @Nullable String sha256, @Nullable String mediaType) {
        node.put("sha256", sha256).put("status", "rejected").put("revision", "original");
        node.putNull("embargo").putNull("language").put("mediaType", mediaType).putNull("characters");
        for (String field : List.of("headline", "subheadline", "byline", "issuedDate", "issuedDateFrom", "dateline")) {
            node.putNull(field);
        }
        node.putArray("otherDatelines");
        node.putNull("source").putNull("issuer");
        for (String field : List.of(
                "people",
                "organisations",
                "places",
                "tickers",
                "dates",
                "money",
                "quotes",
                "contacts",
                "sections",
                "links")) {
            node.putArray(field);
        }
        node.putNull("originalUrl");
        node.putObject("inferred");
        node.putObject("truncated");
        node.putObject("problem").put("code", problem.code().id()).put("message", problem.message());
    }

    private static void headings(Sheet sheet, Layout layout) {
        sheet.text("headline", layout.headline());
        sheet.text("subheadline", layout.subheadline());
        sheet.text("byline", layout.byline());
    }

    private static void dateline(Sheet sheet, Dateline dateline, Text text) {
        sheet.text("text", Found.printed(text.slice(dateline.span()), dateline.span(), dateline.rule()));
        sheet.span(dateline.span());
        sheet.text("date", dateline.date());
        sheet.text("wire", dateline.wire());
        sheet.text("service", dateline.service());
        each(sheet, "places", dateline.places(), RecordJson::datelinePlace);
    }

    private static void datelinePlace(Sheet sheet, ResolvedPlace place) {
        sheet.text("city", place.name());
        located(sheet, place);
    }

    private static void located(Sheet sheet, ResolvedPlace place) {
        sheet.text("region", place.region());
        sheet.text("country", place.country());
        sheet.integer("geonamesId", place.geonamesId());
        sheet.decimal("latitude", place.latitude());
        sheet.decimal("longitude", place.longitude());
    }

    private static void issuer(Sheet sheet, @Nullable Found<String> issuer) {
        if (issuer == null) {
            sheet.node().putNull("issuer");
            return;
        }
        Sheet object = sheet.object("issuer");
        object.text("name", issuer);
        object.node().put("facet", FacetKey.organisation(issuer.value()));
    }

    private static void person(Sheet sheet, Person person) {
        sheet.text("name", person.name());
        sheet.node().put("facet", FacetKey.person(person.name().value()));
        sheet.texts("aliases", person.aliases());
        sheet.texts("titles", person.titles());
        sheet.text("affiliation", person.affiliation());
        salience(sheet, person.salience());
        sheet.spans("mentions", person.mentions());
    }

    private static void organisation(Sheet sheet, Organisation organisation) {
        sheet.text("name", organisation.name());
        sheet.node().put("facet", FacetKey.organisation(organisation.name().value()));
        sheet.text("acronym", organisation.acronym());
        sheet.texts("aliases", organisation.aliases());
        ArrayNode tickers = sheet.node().putArray("tickers");
        organisation.tickers().stream().map(RecordJson::printed).distinct().forEach(tickers::add);
        salience(sheet, organisation.salience());
        sheet.spans("mentions", organisation.mentions());
    }

    private static void place(Sheet sheet, Place place) {
        sheet.text("name", place.name());
        sheet.node().put("facet", FacetKey.place(place.where()));
        sheet.texts("aliases", place.aliases());
        located(sheet, place.where());
        salience(sheet, place.salience());
        sheet.spans("mentions", place.mentions());
    }

    private static void salience(Sheet sheet, int hundredths) {
        sheet.node().put("salience", hundredths / 100.0);
    }

    private static void tickers(Sheet sheet, Release release, Text text) {
        TickerOwner owner = new TickerOwner(text, release.entities().organisations());
        each(sheet, "tickers", release.tickers(), (item, ticker) -> {
            item.text("exchange", ticker.exchange());
            item.text("mic", ticker.mic());
            item.text("symbol", ticker.symbol());
            item.text("organisation", owner.of(ticker, text.index(ticker.span().start())));
        });
    }

    /** {@code NASDAQ:MSFT}. */
    private static String printed(Ticker ticker) {
        return ticker.exchange().value() + ":" + ticker.symbol().value();
    }

    private static void marks(Sheet sheet, Release release, Text text) {
        each(sheet, "dates", release.dates(), (item, date) -> {
            item.node().put("text", text.slice(date.span()));
            item.text("value", date.value());
            item.span(date.span());
        });
        each(sheet, "money", release.money(), (item, money) -> money(item, money, text));
        each(sheet, "quotes", release.quotes(), (item, quote) -> {
            item.node().put("text", quote.quote().words());
            item.span(quote.quote().span());
            item.text("speaker", quote.speaker());
        });
    }

    private static void money(Sheet sheet, Money money, Text text) {
        sheet.node().put("text", text.slice(money.span()));
        sheet.text("amount", money.amount().map(amount -> amount.toPlainString()));
        var upper = money.amountTo();
        sheet.text("amountTo", upper == null ? null : upper.map(amount -> amount.toPlainString()));
        sheet.text("currency", money.currency());
        sheet.span(money.span());
    }

    private static void section(Sheet sheet, Section section) {
        sheet.node().put("kind", section.kind().name().toLowerCase(Locale.ROOT));
        sheet.span(section.span());
        sheet.text("organisation", section.organisation());
    }

    private static <T> void each(Sheet sheet, String field, List<T> list, BiConsumer<Sheet, T> writing) {
        ArrayNode array = sheet.node().putArray(field);
        list.forEach(value -> writing.accept(sheet.item(array, field), value));
    }
}
