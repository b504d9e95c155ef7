package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.facet.Facet;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A parser that is easy to foresee: each word of a text is a facet, and from version 1.1.0 on each facet says so. The
 * text {@code bad} is rejected.
 */
record WordParser(String version) implements Parser {
    static final WordParser OLD = new WordParser("1.0.0");
    static final WordParser NEW = new WordParser("1.1.0");

    @Override
    public Entry read(ObjectAddress object, Fetched.Present upload) {
        String text = new String(upload.content(), StandardCharsets.UTF_8);
        if (text.equals("bad")) {
            return rejection("malformed");
        }
        ObjectNode record = record("usable").put("text", text);
        return new Entry(record, Arrays.stream(text.split(" ")).map(this::facet).toList(), null, null);
    }

    @Override
    public Entry reject(ObjectAddress object, Fetched.TooLarge upload) {
        return rejection("too-large");
    }

    private Entry rejection(String problem) {
        Facet facet = new Facet("state:rejected", "2024-07-02", "uploaded", Map.of("problem", problem));
        return new Entry(record("rejected").put("problem", problem), List.of(facet), problem, null);
    }

    private ObjectNode record(String status) {
        return JsonNodeFactory.instance.objectNode().put("status", status).put("parserVersion", version);
    }

    private Facet facet(String word) {
        String key = version.equals("1.0.0") ? "word:" + word : "word:" + word + "/" + version;
        return new Facet(key, "2024-07-02", "issued", Map.of("mentions", 1, "salience", 0.5));
    }
}
