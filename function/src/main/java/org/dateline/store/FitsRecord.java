package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a record fit an item of DynamoDB. What is longest goes first, from its end: mentions, down to one an entity;
 * then members of the record's lists; then the ends of long texts. What went is counted in the record's
 * {@code truncated}, under {@code people.mentions}, {@code people} or {@code headline}. Deterministic, and linear in the
 * record but for a logarithm.
 */
final class FitsRecord {
    /** Bytes for a record: DynamoDB's 400 KB less 49 facet keys of some 220 bytes, the item's keys and our counts. */
    static final int LIMIT = 380 * 1024;

    /** Code points that even a text cut short keeps. */
    private static final int TEXT = 1_000;

    private final ObjectNode record;
    private final int limit;
    private final Map<String, Integer> truncated = new TreeMap<>();
    private final Map<String, List<String>> pointers = new HashMap<>();
    private int bytes;

    private FitsRecord(int limit, ObjectNode record) {
        this.limit = limit;
        this.record = record;
        this.bytes = ItemSize.of(record);
    }

    /** The record itself if it has at most {@code limit} bytes, else a shortened copy. */
    static ObjectNode into(int limit, ObjectNode record) {
        if (ItemSize.of(record) <= limit) {
            return record;
        }
        return new FitsRecord(limit, record.deepCopy()).shortened();
    }

    private ObjectNode shortened() {
        shorten(mentions());
        indexInferred();
        shorten(lists());
        shortenTexts();
        ObjectNode counts = record.withObjectProperty("truncated");
        truncated.forEach((name, count) -> counts.put(name, counts.path(name).asInt(0) + count));
        return record;
    }

    /** A list that may lose members, down to {@code keep}. */
    private record Shrinking(int order, String name, ArrayNode list, int keep, int bytes) {
        /** The longest first; among equals the one that stands first in the record. */
        static final Comparator<Shrinking> LONGEST_FIRST =
                Comparator.comparingInt(Shrinking::bytes).reversed().thenComparingInt(Shrinking::order);

        Shrinking(int order, String name, ArrayNode list, int keep) {
            this(order, name, list, keep, ItemSize.of(list));
        }

        Shrinking without(int lost) {
            return new Shrinking(order, name, list, keep, bytes - lost);
        }
    }

    private List<Shrinking> mentions() {
        List<Shrinking> found = new ArrayList<>();
        record.forEachEntry((name, value) -> {
            for (JsonNode entity : value.isArray() ? value : record.arrayNode()) {
                if (entity.path("mentions") instanceof ArrayNode mentions) {
                    found.add(new Shrinking(found.size(), name + ".mentions", mentions, 1));
                }
            }
        });
        return found;
    }

    private List<Shrinking> lists() {
        List<Shrinking> found = new ArrayList<>();
        record.forEachEntry((name, value) -> {
            if (value instanceof ArrayNode list) {
                found.add(new Shrinking(found.size(), name, list, 0));
            }
        });
        return found;
    }

    private void shorten(List<Shrinking> lists) {
        PriorityQueue<Shrinking> queue = new PriorityQueue<>(Shrinking.LONGEST_FIRST);
        queue.addAll(lists);
        while (bytes > limit && !queue.isEmpty()) {
            Shrinking longest = queue.remove();
            int size = longest.list().size();
            if (size > longest.keep()) {
                int lost = ItemSize.ofMember(longest.list().remove(size - 1));
                bytes -= lost + forgetInferred("/" + longest.name() + "/" + (size - 1));
                truncated.merge(longest.name(), 1, Integer::sum);
                queue.add(longest.without(lost));
            }
        }
    }

    /** Groups the pointers of {@code inferred} by the member of a list that they lead into: {@code /people/3}. */
    private void indexInferred() {
        for (String pointer : record.path("inferred").propertyNames()) {
            int end = pointer.indexOf('/', pointer.indexOf('/', 1) + 1);
            String member = end < 0 ? pointer : pointer.substring(0, end);
            pointers.computeIfAbsent(member, none -> new ArrayList<>()).add(pointer);
        }
    }

    /** Forgets why the values of a member were given that is gone itself; the bytes this saves. */
    private int forgetInferred(String member) {
        int saved = 0;
        for (String pointer : pointers.getOrDefault(member, List.of())) {
            JsonNode rule = record.withObjectProperty("inferred").remove(pointer);
            saved += ItemSize.of(pointer) + ItemSize.ofMember(rule);
        }
        return saved;
    }

    private record LongText(ObjectNode parent, String field, String name, int bytes) {}

    private void shortenTexts() {
        List<LongText> texts = new ArrayList<>();
        collectTexts(record, "", texts);
        texts.sort(Comparator.comparingInt(LongText::bytes).reversed().thenComparing(LongText::name));
        for (LongText text : texts) {
            if (bytes <= limit) {
                return;
            }
            String whole = text.parent().path(text.field()).stringValue();
            int points = whole.codePointCount(0, whole.length());
            if (points > TEXT) {
                String kept = whole.substring(0, whole.offsetByCodePoints(0, TEXT));
                text.parent().put(text.field(), kept);
                bytes -= text.bytes() - ItemSize.of(kept);
                truncated.merge(text.name(), points - TEXT, Integer::sum);
            }
        }
    }

    private static void collectTexts(ObjectNode node, String path, List<LongText> texts) {
        node.forEachEntry((field, value) -> {
            if (value instanceof ObjectNode object) {
                collectTexts(object, path + field + ".", texts);
            } else if (value.isString()) {
                texts.add(new LongText(node, field, path + field, ItemSize.of(value)));
            }
        });
    }
}
