package org.dateline.cli.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.cli.talk.Failure;
import org.dateline.record.FacetKey;
import org.dateline.record.Slug;
import org.jspecify.annotations.Nullable;

/** From what a person types to the keys of the table: {@code "person:Xi Jinping"} means {@code person:xi-jinping}. */
public final class FacetWords {
    private static final List<String> KINDS = List.of(
            "day",
            "dateline",
            "wire",
            "issuer",
            "person",
            "organisation",
            "country",
            "place",
            "ticker",
            "happens",
            "state");

    private FacetWords() {}

    /**
     * The keys that {@code words} stand for: one, but for a ticker without its exchange.
     *
     * @throws Failure where they are no facet
     */
    public static List<String> keys(String words) {
        int colon = words.indexOf(':');
        String kind = colon < 0 ? words : words.substring(0, colon);
        if (!KINDS.contains(kind)) {
            throw Failure.usage("there is no facet kind \"" + kind + "\": it is one of " + String.join(", ", KINDS));
        }
        String value = colon < 0 ? "" : words.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw Failure.usage("\"" + words + "\" lacks a value: write for example person:xi-jinping or country:KZ");
        }
        return kind.equals("ticker") ? Markets.keys(value) : List.of(key(kind, value, words));
    }

    private static String key(String kind, String value, String words) {
        @Nullable
        String key = switch (kind) {
            case "day", "happens" -> dated(kind, value);
            case "country" -> FacetKey.country(value.toUpperCase(Locale.ROOT));
            case "dateline", "place" -> kind + ":" + path(value);
            case "state" -> FacetKey.state(value.toLowerCase(Locale.ROOT));
            default -> Slug.of(value).equals(value) ? kind + ":" + value : named(kind, value);
        };
        return Objects.requireNonNullElse(key, words);
    }

    private static @Nullable String named(String kind, String name) {
        return switch (kind) {
            case "person" -> FacetKey.person(name);
            case "organisation" -> FacetKey.organisation(name);
            case "issuer" -> FacetKey.issuer(name);
            default -> FacetKey.wire(name);
        };
    }

    private static String dated(String kind, String value) {
        String shape = kind.equals("day") ? "YYYY-MM-DD" : "YYYY-MM";
        if (value.length() != shape.length() || !Days.isDayOrBeginning(value)) {
            throw Failure.usage("\"" + value + "\" is no value of " + kind + ": write " + kind + ":" + shape);
        }
        return kind + ":" + value;
    }

    /** {@code cn/Beijing}: a country's code, then slugs; alone, two letters are a country and more a name. */
    private static String path(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split("/", -1)) {
            boolean isCountry = parts.isEmpty() && part.length() == 2;
            parts.add(isCountry ? part.toUpperCase(Locale.ROOT) : Slug.of(part));
        }
        return String.join("/", parts);
    }
}
