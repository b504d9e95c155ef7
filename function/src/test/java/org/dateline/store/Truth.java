package org.dateline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.Upload;
import tools.jackson.databind.node.ObjectNode;

/** What a table has to hold, given what its bucket holds: law 2. */
final class Truth {
    private Truth() {}

    /**
     * What is wrong with the items of one release; empty if nothing is.
     *
     * @param items of the whole table
     */
    static String violation(ObjectAddress object, Fetched held, List<ObjectNode> items) {
        TreeMap<String, ObjectNode> found = new TreeMap<>();
        for (ObjectNode item : items) {
            if (item.path(Items.RELEASE_ID).stringValue().equals(object.releaseId())) {
                found.put(item.path(Items.FACET).stringValue(), item.deepCopy());
            }
        }
        return switch (held) {
            case Fetched.Gone gone -> violationOfAbsence(found);
            case Fetched.Present present -> {
                Entry entry = parser(found).read(object, present);
                yield violation(found, expected(object, present.upload(), entry));
            }
            case Fetched.TooLarge large -> {
                Entry entry = parser(found).reject(object, large);
                yield violation(found, expected(object, large.upload(), entry));
            }
            case Fetched.Known known -> throw new IllegalArgumentException("a bucket holds objects");
        };
    }

    private static String violationOfAbsence(Map<String, ObjectNode> found) {
        boolean isTombstone = found.isEmpty()
                || (found.size() == 1
                        && found.values()
                                .iterator()
                                .next()
                                .path("status")
                                .asString("")
                                .equals("deleted"));
        return isTombstone ? "" : "no object, but items " + found;
    }

    /** Which of two parsers made the record is not ruled. */
    private static WordParser parser(Map<String, ObjectNode> found) {
        ObjectNode release = found.get(Items.RELEASE);
        return release == null
                ? WordParser.OLD
                : new WordParser(release.path(Items.PARSER_VERSION).asString("1.0.0"));
    }

    private static List<ObjectNode> expected(ObjectAddress object, Upload upload, Entry entry) {
        Replacement replacement = Items.of(Stored.nothing(object.releaseId()), upload, entry);
        List<ObjectNode> items = new ArrayList<>(replacement.facets());
        items.add(replacement.release());
        return items;
    }

    private static String violation(Map<String, ObjectNode> found, List<ObjectNode> expected) {
        TreeMap<String, ObjectNode> wanted = new TreeMap<>();
        expected.forEach(
                item -> wanted.put(item.path(Items.FACET).stringValue(), NativeTypes.toJson(NativeTypes.toItem(item))));
        found.values().forEach(item -> item.remove(Items.WRITE));
        wanted.values().forEach(item -> item.remove(Items.WRITE));
        return found.equals(wanted) ? "" : "expected " + wanted + " but found " + found;
    }

    /** A moment in the time of releases. */
    static final Instant NOON = Instant.parse("2024-07-02T12:00:00Z");
}
