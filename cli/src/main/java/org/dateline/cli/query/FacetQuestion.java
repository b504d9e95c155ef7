package org.dateline.cli.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * One facet in a range of days, as the index {@code by-facet} answers it.
 *
 * @param facet the whole key, {@code person:xi-jinping}
 * @param from first day, {@code YYYY-MM-DD} or a beginning of it; {@code null} for no limit
 * @param to last day, all of it included; a month or a year stands for all its days; {@code null} for no limit
 * @param oldestFirst the order of days; else the newest come first
 * @param withCanceled whether canceled releases are wanted too
 */
public record FacetQuestion(
        String facet, @Nullable String from, @Nullable String to, boolean oldestFirst, boolean withCanceled) {
    /** Sorts after everything that can follow a day: {@code 2024-07-02T10:00:00Z} lies within {@code 2024-07-02}. */
    private static final String END = "~";

    /** The same facet's answers of all days, canceled or not: to intersect with. */
    FacetQuestion ofAllDays(String other) {
        return new FacetQuestion(other, null, null, oldestFirst, true);
    }

    QueryRequest request(String table) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        values().forEach((name, value) -> values.put(name, AttributeValue.fromS(value)));
        return QueryRequest.builder()
                .tableName(table)
                .indexName("by-facet")
                .keyConditionExpression(condition())
                .filterExpression(withCanceled ? null : "#status <> :canceled")
                .expressionAttributeNames(names().isEmpty() ? null : names())
                .expressionAttributeValues(values)
                .scanIndexForward(oldestFirst)
                .build();
    }

    private String condition() {
        if (from != null && to != null) {
            return "facet = :facet AND #at BETWEEN :from AND :to";
        }
        if (from != null) {
            return "facet = :facet AND #at >= :from";
        }
        return to != null ? "facet = :facet AND #at <= :to" : "facet = :facet";
    }

    /** Words that DynamoDB reserves cannot stand in an expression. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        if (from != null || to != null) {
            names.put("#at", "at");
        }
        if (!withCanceled) {
            names.put("#status", "status");
        }
        return names;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(":facet", facet);
        if (from != null) {
            values.put(":from", from);
        }
        if (to != null) {
            values.put(":to", to + END);
        }
        if (!withCanceled) {
            values.put(":canceled", "canceled");
        }
        return values;
    }

    /**
     * The same question for AWS's command line, quoted for a POSIX shell.
     *
     * @param options where to ask: {@code --endpoint-url}, {@code --region}, {@code --profile} and their values
     */
    public String awsCommand(String table, List<String> options) {
        List<String> words = new ArrayList<>(List.of("aws", "dynamodb", "query"));
        words.addAll(options);
        words.addAll(List.of("--table-name", table, "--index-name", "by-facet"));
        words.addAll(List.of("--key-condition-expression", condition()));
        if (!withCanceled) {
            words.addAll(List.of("--filter-expression", "#status <> :canceled"));
        }
        if (!names().isEmpty()) {
            List<String> names = new ArrayList<>();
            names().forEach((name, attribute) -> names.add("\"%s\":\"%s\"".formatted(name, attribute)));
            words.addAll(List.of("--expression-attribute-names", "{" + String.join(",", names) + "}"));
        }
        List<String> values = new ArrayList<>();
        values().forEach((name, value) -> values.add("\"%s\":{\"S\":\"%s\"}".formatted(name, json(value))));
        words.addAll(List.of("--expression-attribute-values", "{" + String.join(",", values) + "}"));
        words.add(oldestFirst ? "--scan-index-forward" : "--no-scan-index-forward");
        return String.join(" ", words.stream().map(FacetQuestion::quoted).toList());
    }

    private static String json(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
