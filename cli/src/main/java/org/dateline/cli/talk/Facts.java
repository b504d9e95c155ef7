package org.dateline.cli.talk;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints a record for a person: the facts that matter, one heading each. */
public final class Facts {
    private static final int INDENT = 15;

    private final PrintWriter out;
    private final Paint paint;
    private final int width;

    /** @param width of the terminal, in characters */
    public Facts(PrintWriter out, Paint paint, int width) {
        this.out = out;
        this.paint = paint;
        this.width = width;
    }

    /** Prints the record of what was uploaded as {@code name}. */
    public void print(String name, ObjectNode record) {
        String status = record.path("status").asString("");
        out.println(paint.strong(Cells.visible(name)) + "  " + paint.faint(status));
        if (record.path("problem").isObject()) {
            line("problem", record.at("/problem/message").asString(""));
        }
        line("headline", text(record, "headline"));
        line("dateline", dateline(record.path("dateline")));
        line("issuer", record.at("/issuer/name").asString(""));
        line("source", text(record, "source"));
        lines("people", record.path("people"), Facts::person);
        lines("organisations", record.path("organisations"), Facts::organisation);
        joined("places", record.path("places"), Facts::place);
        lines("dates", record.path("dates"), date -> printedAs(text(date, "text"), text(date, "value")));
        out.println();
        out.flush();
    }

    private static String dateline(JsonNode dateline) {
        List<String> parts = new ArrayList<>();
        dateline.path("places")
                .forEach(place ->
                        parts.add(joined(", ", text(place, "city"), text(place, "region"), text(place, "country"))));
        parts.add(text(dateline, "date"));
        parts.add(text(dateline, "wire"));
        return joined(" · ", parts.toArray(String[]::new));
    }

    private static String person(JsonNode person) {
        String titles = String.join(", ", texts(person.path("titles")));
        return joined(" — ", text(person, "name"), bracketed(titles, text(person, "affiliation")));
    }

    private static String organisation(JsonNode organisation) {
        return bracketed(text(organisation, "name"), text(organisation, "acronym"));
    }

    private static String place(JsonNode place) {
        return bracketed(text(place, "name"), joined(", ", text(place, "region"), text(place, "country")));
    }

    private static String printedAs(String text, String value) {
        return joined(" = ", text, value);
    }

    private void lines(String heading, JsonNode items, Function<JsonNode, String> view) {
        String first = heading;
        for (JsonNode item : items) {
            line(first, view.apply(item));
            first = "";
        }
    }

    private void joined(String heading, JsonNode items, Function<JsonNode, String> view) {
        String first = heading;
        String line = "";
        for (JsonNode item : items) {
            String longer = joined(" · ", line, view.apply(item));
            if (!line.isEmpty() && Cells.width(longer) > room()) {
                line(first, line);
                first = "";
                longer = view.apply(item);
            }
            line = longer;
        }
        line(first, line);
    }

    private int room() {
        return Math.max(20, width - INDENT - 2);
    }

    private void line(String heading, String value) {
        if (!value.isEmpty()) {
            String shown = Cells.cut(Cells.visible(value), room());
            out.println("  " + paint.faint(Cells.fit(heading, INDENT - 1)) + " " + shown);
        }
    }

    private static String bracketed(String value, String addition) {
        if (addition.isEmpty()) {
            return value;
        }
        return value.isEmpty() ? addition : value + " (" + addition + ")";
    }

    private static String joined(String separator, String... parts) {
        return String.join(
                separator,
                List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asString("")));
        return texts;
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).isString() ? object.path(field).stringValue() : "";
    }
}
