package org.dateline.document.wire;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.document.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value, as far as news needs it: numbers and truth values are their characters, {@code null} is nothing. Names are in
 * small letters, so that ninjs 2 ({@code versioncreated}) and ninjs 3 ({@code versionCreated}) read alike.
 *
 * @param string characters; the empty string for objects and arrays
 * @param list the values of an array; empty for any other value
 */
record Json(String string, Map<String, Json> fields, List<Json> list) {
    private static final Json NOTHING = new Json("", Map.of(), List.of());

    /** Its errors quote nothing of the file. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.CHARACTER_BYTES)
                    .build())
            .build();

    /**
     * The value that a file is.
     *
     * @throws tools.jackson.core.JacksonException where it is none, ends early or passes a limit
     */
    static Json of(String file) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(file))) {
            Json json = parser.nextToken() == null ? NOTHING : value(parser);
            // What follows the value would be another one: broken, too.
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return json;
        }
    }

    /** Goes as deep as the limit on depth lets the parser go. */
    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Json> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield new Json("", Map.of(), List.copyOf(list));
            }
            case VALUE_NULL -> NOTHING;
            default -> new Json(parser.getString(), Map.of(), List.of());
        };
    }

    private static Json object(JsonParser parser) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            parser.nextToken();
            fields.putIfAbsent(name, value(parser));
        }
        return new Json("", fields, List.of());
    }

    /** A field by its name in small letters; nothing where there is none. */
    Json get(String name) {
        return fields.getOrDefault(name, NOTHING);
    }

    /** The characters of a field; the empty string where it has none. */
    String text(String name) {
        return get(name).string.strip();
    }

    /** The values of an array; one value alone where there is no array around it. */
    List<Json> each(String name) {
        Json value = get(name);
        return value.fields.isEmpty() ? value.list : List.of(value);
    }
}
