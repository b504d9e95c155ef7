package org.dateline.record;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object being written, together with the pointer it will stand at: writing a {@link Found} value writes its
 * evidence in the same breath, so that neither can be forgotten.
 *
 * @param node the object
 * @param pointer where it stands in the record; empty for the record itself
 * @param evidence where the origins go
 */
record Sheet(ObjectNode node, String pointer, Evidence evidence) {
    /** Writes a found string, or JSON null. */
    void text(String field, @Nullable Found<String> found) {
        node.put(field, found == null ? null : found.value());
        note(field, found);
    }

    /** Writes a found whole number, or JSON null. */
    void integer(String field, @Nullable Found<Integer> found) {
        node.put(field, found == null ? null : found.value());
        note(field, found);
    }

    /** Writes a found decimal, or JSON null. */
    void decimal(String field, @Nullable Found<Double> found) {
        node.put(field, found == null ? null : found.value());
        note(field, found);
    }

    /** Writes found strings as an array. */
    void texts(String field, List<Found<String>> found) {
        ArrayNode array = node.putArray(field);
        for (Found<String> each : found) {
            evidence.note(pointer + "/" + field + "/" + array.size(), each);
            array.add(each.value());
        }
    }

    /** Writes where a span begins and ends, in code points. */
    void span(Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    /** Writes spans as an array of objects. */
    void spans(String field, List<Span> spans) {
        ArrayNode array = node.putArray(field);
        spans.forEach(span -> array.addObject().put("start", span.start()).put("end", span.end()));
    }

    /** A new object under {@code field}. */
    Sheet object(String field) {
        return new Sheet(node.putObject(field), pointer + "/" + field, evidence);
    }

    /** A new object at the end of an array that stands under {@code field}. */
    Sheet item(ArrayNode array, String field) {
        return new Sheet(array.addObject(), pointer + "/" + field + "/" + (array.size() - 1), evidence);
    }

    private void note(String field, @Nullable Found<?> found) {
        if (found != null) {
            evidence.note(pointer + "/" + field, found);
        }
    }
}
