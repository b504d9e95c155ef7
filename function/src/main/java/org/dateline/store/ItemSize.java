package org.dateline.store;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The size of an item by DynamoDB's rules ("Item sizes and formats" in its guide): names and texts in UTF-8, 3 bytes for
 * a list or map and 1 for each of its members. Never smaller than what DynamoDB counts.
 */
final class ItemSize {
    private static final int CONTAINER = 3;
    private static final int MEMBER = 1;

    private ItemSize() {}

    /** Bytes of a value: of all attributes and their names where it is an item. */
    static int of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> of(value.stringValue());
            case NUMBER -> ofNumber(value);
            case ARRAY -> CONTAINER + ofElements(value);
            case OBJECT -> CONTAINER + ofFields(value);
            case BOOLEAN, NULL, MISSING, BINARY, POJO -> 1;
        };
    }

    /** Bytes of a list's member, with what the list adds for it. */
    static int ofMember(JsonNode value) {
        return MEMBER + of(value);
    }

    /** Bytes of a text in UTF-8. */
    static int of(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Half of a pair counts 2, the pair 4.
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    private static int ofElements(JsonNode array) {
        int bytes = 0;
        for (JsonNode element : array) {
            bytes += ofMember(element);
        }
        return bytes;
    }

    private static int ofFields(JsonNode object) {
        int bytes = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            bytes += of(field.getKey()) + ofMember(field.getValue());
        }
        return bytes;
    }

    /** Two digits a byte, one byte for the exponent and one for a sign. */
    private static int ofNumber(JsonNode number) {
        return number.asString().length() / 2 + 3;
    }
}
