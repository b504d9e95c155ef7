package org.dateline.cli.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Answers of the table to questions about one or several facets. */
public final class Answers {
    private final FactsTable table;

    /** Answers of this table. */
    public Answers(FactsTable table) {
        this.table = table;
    }

    /**
     * The releases that have all facets, by the items of the first kind. Range and order are those of the first facet's
     * days: of {@code happens:2024-07 person:xi-jinping} the days on which it happens.
     *
     * @param first its answers are given; several keys where one word stands for several, as a ticker without exchange
     * @param others facets that a release must have too, each as alternative keys
     */
    public Stream<ObjectNode> to(List<FacetQuestion> first, List<List<String>> others) {
        List<Set<String>> wanted = new ArrayList<>();
        for (List<String> alternatives : others) {
            wanted.add(releases(first.getFirst(), alternatives));
        }
        return inOrder(first).filter(item -> wanted.stream().allMatch(ids -> ids.contains(id(item))));
    }

    private Stream<ObjectNode> inOrder(List<FacetQuestion> questions) {
        if (questions.size() == 1) {
            return table.facets(questions.getFirst());
        }
        Comparator<ObjectNode> byDay =
                Comparator.comparing(item -> item.path("at").asString(""));
        return questions.stream()
                .flatMap(table::facets)
                .sorted(questions.getFirst().oldestFirst() ? byDay : byDay.reversed());
    }

    private Set<String> releases(FacetQuestion like, List<String> alternatives) {
        return alternatives.stream()
                .flatMap(facet -> table.facets(like.ofAllDays(facet)))
                .map(Answers::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String id(ObjectNode item) {
        return item.path("releaseId").asString("");
    }
}
