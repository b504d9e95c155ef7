package org.dateline.store;

import java.util.List;
import org.dateline.facet.Facet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Composes the item of one facet. */
final class FacetItem {
    /** Bytes that it stays under, its {@code releaseId} not counted, which alone may have a kilobyte. */
    private static final int LIMIT = 1_000;

    /** The only attributes that may be long, by the length that they can best do without. */
    private static final List<String> LONG = List.of("headline", "message", "dateline", "issuer", "title");

    private FacetItem() {}

    static ObjectNode of(String releaseId, Facet facet, long write) {
        ObjectNode item = JsonNodeFactory.instance
                .objectNode()
                .put(Items.FACET, facet.key())
                .put("at", facet.at())
                .put("atFrom", facet.atFrom())
                .put(Items.WRITE, write);
        facet.attributes().forEach((name, value) -> put(item, name, value));
        shorten(item);
        return item.put(Items.RELEASE_ID, releaseId);
    }

    private static void put(ObjectNode item, String name, Object value) {
        switch (value) {
            case String text -> item.put(name, text);
            case Integer number -> item.put(name, number);
            case Double number -> item.put(name, number);
            default -> throw new IllegalArgumentException("a facet's " + name + " is a " + value.getClass());
        }
    }

    private static void shorten(ObjectNode item) {
        for (String name : LONG) {
            int excess = ItemSize.of(item) - LIMIT;
            if (excess > 0 && item.path(name).isString()) {
                item.put(name, withoutEnd(item.path(name).stringValue(), excess));
            }
        }
    }

    /** A text less at least {@code excess} bytes of UTF-8, never less than nothing. */
    private static String withoutEnd(String text, int excess) {
        int end = text.length();
        int saved = 0;
        while (saved < excess && end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            saved += ItemSize.of(text.substring(start, end));
            end = start;
        }
        return text.substring(0, end);
    }
}
