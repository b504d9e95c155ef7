package org.dateline.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between plain JSON and DynamoDB's native types: M, L, S, N, BOOL and NULL. Both ways lose nothing of a record. */
public final class NativeTypes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NativeTypes() {}

    /** An object's fields as attributes, in their order. */
    public static Map<String, AttributeValue> toItem(ObjectNode object) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        object.forEachEntry((name, value) -> item.put(name, toAttribute(value)));
        return item;
    }

    private static AttributeValue toAttribute(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> AttributeValue.fromM(toItem(value.asObject()));
            case ARRAY -> AttributeValue.fromL(toList(value));
            case STRING -> AttributeValue.fromS(value.stringValue());
            case NUMBER -> AttributeValue.fromN(plain(value.decimalValue()));
            case BOOLEAN -> AttributeValue.fromBool(value.booleanValue());
            case NULL -> AttributeValue.fromNul(true);
            case MISSING, BINARY, POJO ->
                throw new IllegalArgumentException("no record holds a value of type " + value.getNodeType());
        };
    }

    private static List<AttributeValue> toList(JsonNode array) {
        List<AttributeValue> list = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            list.add(toAttribute(element));
        }
        return list;
    }

    /** As DynamoDB itself returns numbers: no exponent, no zeros at the end. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** An item's attributes as JSON, names in alphabetical order, because DynamoDB keeps none. */
    public static ObjectNode toJson(Map<String, AttributeValue> item) {
        ObjectNode object = JSON.objectNode();
        new TreeMap<>(item).forEach((name, value) -> object.set(name, toJson(value)));
        return object;
    }

    private static JsonNode toJson(AttributeValue value) {
        return switch (value.type()) {
            case M -> toJson(value.m());
            case L -> {
                ArrayNode array = JSON.arrayNode(value.l().size());
                value.l().forEach(element -> array.add(toJson(element)));
                yield array;
            }
            case S -> JSON.stringNode(value.s());
            case N -> toNumber(new BigDecimal(value.n()));
            case BOOL -> JSON.booleanNode(value.bool());
            case NUL -> JSON.nullNode();
            case SS, NS, B, BS, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("no record holds an attribute of type " + value.type());
        };
    }

    private static JsonNode toNumber(BigDecimal number) {
        return number.scale() <= 0 && number.precision() < 19
                ? JSON.numberNode(number.longValueExact())
                : JSON.numberNode(number);
    }
}
