package org.dateline.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.StringJoiner;
import org.dateline.dateline.Dateline;
import org.dateline.document.Document;
import org.dateline.document.Problem;
import org.dateline.entity.Organisation;
import org.dateline.entity.Place;
import org.dateline.evidence.Found;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.dateline.layout.State;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints a reading as an <a href="https://iptc.org/std/ninjs/">IPTC ninjs 3.1</a> object, for systems that speak it.
 * What ninjs has no property for is left out: offsets, titles and affiliations, dates, money, quotes, the dateline's day
 * (ninjs dates are instants, and none is printed), an embargo's day for the same reason, and evidence. A rejection is a withheld item with its reason as
 * editorial note.
 */
public final class NinjsJson {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final String TICKER_SYMBOL = "http://cv.iptc.org/newscodes/financialinstrumentsymboltype/ticker";

    /**
     * The ninjs object of a reading.
     *
     * @param releaseId {@code s3://BUCKET/KEY}, or {@code null} for a document that lies in no bucket
     */
    public ObjectNode write(Reading reading, @Nullable String releaseId) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (reading) {
            case Reading.Usable(Release release) -> usable(node, release, releaseId);
            case Reading.Rejected(Problem problem, var sha256, var mediaType) -> {
                node.put("uri", uri(releaseId, sha256)).put("pubStatus", "withheld");
                node.put("edNote", problem.message());
            }
        }
        node.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
        return node;
    }

    private static void usable(ObjectNode node, Release release, @Nullable String releaseId) {
        Document document = release.document();
        node.put("uri", uri(releaseId, document.sha256())).put("type", "text");
        state(node, release.state());
        node.putArray("altIds").addObject().put("role", "sha256").put("value", document.sha256());
        put(node, "language", release.language());
        headlines(node, release.layout());
        put(node, "by", release.layout().byline());
        bodies(node, release);
        located(node, release.dateline());
        infoSources(node, release);
        ArrayNode people = node.putArray("people");
        release.entities().people().forEach(person -> mentioned(people, person.name()));
        ArrayNode organisations = node.putArray("organisations");
        release.entities().organisations().forEach(organisation -> organisation(organisations, organisation));
        ArrayNode places = node.putArray("places");
        release.entities().places().forEach(place -> place(places, place));
    }

    /** ninjs knows no corrections: what the release is to an earlier one stands in the note to editors. */
    private static void state(ObjectNode node, State state) {
        node.put("pubStatus", state.status());
        var embargo = state.embargo();
        var until = embargo == null ? null : embargo.until();
        if (until != null && until.value().indexOf('T') > 0) {
            node.put("embargoedUntil", until.value());
        }
        if (state.revision() != null) {
            node.put("edNote", state.revisionId());
        }
    }

    private static void headlines(ObjectNode node, Layout layout) {
        ArrayNode headlines = node.putArray("headlines");
        if (layout.headline() != null) {
            headlines
                    .addObject()
                    .put("role", "main")
                    .put("value", layout.headline().value());
        }
        if (layout.subheadline() != null) {
            headlines
                    .addObject()
                    .put("role", "subheadline")
                    .put("value", layout.subheadline().value());
        }
    }

    /** The whole text as the main body, and whose words about themselves it carries as descriptions. */
    private static void bodies(ObjectNode node, Release release) {
        Document document = release.document();
        node.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", document.mediaType())
                .put("charCount", document.text().length())
                .put("value", document.text().string());
        ArrayNode descriptions = node.putArray("descriptions");
        for (Section section : release.layout().sections()) {
            if (section.kind() == Section.Kind.BOILERPLATE) {
                descriptions
                        .addObject()
                        .put("role", "boilerplate")
                        .put("contentType", "text/plain")
                        .put("value", document.text().slice(section.span()));
            }
        }
    }

    private static void located(ObjectNode node, @Nullable Dateline dateline) {
        if (dateline == null || dateline.places().isEmpty()) {
            return;
        }
        StringJoiner located = new StringJoiner("; ");
        for (ResolvedPlace place : dateline.places()) {
            StringJoiner parts = new StringJoiner(", ").add(place.name().value());
            for (var part : List.of(parts(place.region()), parts(place.country()))) {
                part.forEach(parts::add);
            }
            located.add(parts.toString());
        }
        node.put("located", located.toString());
    }

    private static List<String> parts(@Nullable Found<String> found) {
        return found == null ? List.of() : List.of(found.value());
    }

    private static void infoSources(ObjectNode node, Release release) {
        ArrayNode sources = node.putArray("infoSources");
        if (release.issuer() != null) {
            sources.addObject().put("name", release.issuer().value()).put("role", "issuer");
        }
        var dateline = release.dateline();
        if (dateline != null && dateline.wire() != null) {
            sources.addObject().put("name", dateline.wire().value()).put("role", "distributor");
        }
    }

    private static ObjectNode mentioned(ArrayNode array, Found<String> name) {
        return array.addObject().put("name", name.value()).put("rel", "mentions");
    }

    private static void organisation(ArrayNode organisations, Organisation organisation) {
        ObjectNode node = mentioned(organisations, organisation.name());
        if (!organisation.tickers().isEmpty()) {
            ArrayNode symbols = node.putArray("symbols");
            for (Ticker ticker : organisation.tickers()) {
                var mic = ticker.mic();
                symbols.addObject()
                        .put("exchange", (mic != null ? mic : ticker.exchange()).value())
                        .put("symbolType", TICKER_SYMBOL)
                        .put("symbol", ticker.symbol().value());
            }
        }
    }

    private static void place(ArrayNode places, Place place) {
        ObjectNode node = mentioned(places, place.name());
        var id = place.where().geonamesId();
        if (id != null) {
            node.put("uri", GEONAMES + id.value() + "/");
        }
        var latitude = place.where().latitude();
        var longitude = place.where().longitude();
        if (latitude != null && longitude != null) {
            ObjectNode point = node.putObject("geoJSON").put("type", "Point");
            point.putArray("coordinates").add(longitude.value()).add(latitude.value());
        }
    }

    private static void put(ObjectNode node, String property, @Nullable Found<String> found) {
        if (found != null) {
            node.put(property, found.value());
        }
    }

    /** ninjs wants a URI, in which a key's blanks and letters are escaped; a file is named by its bytes. */
    private static String uri(@Nullable String releaseId, @Nullable String sha256) {
        if (releaseId == null) {
            return "urn:dateline:sha256:" + sha256;
        }
        String path = releaseId.substring("s3://".length());
        int slash = path.indexOf('/');
        try {
            return new URI("s3", path.substring(0, slash), path.substring(slash), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no release id: " + releaseId, e);
        }
    }
}
