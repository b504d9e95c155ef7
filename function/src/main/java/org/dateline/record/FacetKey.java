package org.dateline.record;

import java.util.Locale;
import org.dateline.entity.LegalForms;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of facet keys: {@code kind:value}, where values are slugs that a person can type. The keys stand in the
 * record too, which is why their grammar lives here and not with the facets.
 */
public final class FacetKey {
    private FacetKey() {}

    /** {@code person:xi-jinping}; {@code null} where nothing of the name is left. */
    public static @Nullable String person(String name) {
        return keyed("person", Slug.of(name));
    }

    /** {@code organisation:acme}: a leading "The" and the legal form are lost. */
    public static @Nullable String organisation(String name) {
        return keyed("organisation", organisationSlug(name));
    }

    /** {@code issuer:acme}, by the rules of an organisation. */
    public static @Nullable String issuer(String name) {
        return keyed("issuer", organisationSlug(name));
    }

    /** {@code wire:pr-newswire}. */
    public static @Nullable String wire(String name) {
        return keyed("wire", Slug.of(name));
    }

    /** {@code day:2024-07-02}. */
    public static String day(String date) {
        return "day:" + date;
    }

    /** {@code happens:2024-07}. */
    public static String happens(String month) {
        return "happens:" + month;
    }

    /** {@code state:rejected}. */
    public static String state(String state) {
        return "state:" + state;
    }

    /** {@code country:KZ}. */
    public static String country(String code) {
        return "country:" + code;
    }

    /** {@code ticker:XNYS:IBM}; the exchange's own name in capitals where it has no market code. */
    public static @Nullable String ticker(Ticker ticker) {
        var mic = ticker.mic();
        String market = mic != null
                ? mic.value()
                : Slug.of(ticker.exchange().value()).replace("-", "").toUpperCase(Locale.ROOT);
        String symbol = ticker.symbol().value().strip().toUpperCase(Locale.ROOT);
        return market.isEmpty() || symbol.isEmpty() ? null : "ticker:" + market + ":" + symbol;
    }

    /** {@code country:KZ}, {@code place:KZ/astana}, {@code place:US/oregon}, {@code place:US/oregon/portland}, {@code place:europe}. */
    public static @Nullable String place(ResolvedPlace place) {
        var country = place.country();
        if (place.kind() == ResolvedPlace.Kind.COUNTRY && country != null) {
            return country(country.value());
        }
        return keyed("place", path(place));
    }

    /** {@code dateline:CN/beijing}, {@code dateline:US/oregon/portland}. */
    public static @Nullable String dateline(ResolvedPlace place) {
        return keyed("dateline", path(place));
    }

    /** {@code dateline:CN}. */
    public static String datelineCountry(String code) {
        return "dateline:" + code;
    }

    /** {@code dateline:US/oregon}; {@code null} where the region has no slug. */
    public static @Nullable String datelineRegion(String code, String region) {
        String slug = Slug.of(region);
        return slug.isEmpty() ? null : "dateline:" + code + "/" + slug;
    }

    private static String path(ResolvedPlace place) {
        String name = Slug.of(place.name().value());
        var country = place.country();
        if (name.isEmpty() || country == null) {
            return name;
        }
        if (place.kind() == ResolvedPlace.Kind.COUNTRY) {
            return country.value();
        }
        var region = place.region();
        String within = region == null || place.kind() == ResolvedPlace.Kind.REGION ? "" : Slug.of(region.value());
        return country.value() + "/" + (within.isEmpty() ? "" : within + "/") + name;
    }

    private static String organisationSlug(String name) {
        String bare = Slug.of(LegalForms.without(name));
        return bare.startsWith("the-") ? bare.substring("the-".length()) : bare;
    }

    private static @Nullable String keyed(String kind, String slug) {
        return slug.isEmpty() ? null : kind + ":" + slug;
    }
}
