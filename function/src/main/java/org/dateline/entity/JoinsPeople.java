package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * People are one where surname and given name agree, the given name perhaps in its short form. Father and son stay two:
 * "Jr." against "Sr.", one middle initial against another. A name of one word joins the one person whose given name or
 * surname it is, and stands for itself where there are none or several.
 */
final class JoinsPeople {
    private final Words words;
    private final WordLists lists;
    /** Surname to the people who bear it, in order of first appearance. */
    private final Map<String, List<Bearer>> bySurname = new LinkedHashMap<>();
    /** Given names and surnames with the people who bear them. */
    private final Map<String, List<Cluster>> byPart = new LinkedHashMap<>();
    /** People of whom the text has one word only. */
    private final Map<String, Cluster> alone = new LinkedHashMap<>();

    private final Map<Mention, Cluster> byMention = new LinkedHashMap<>();
    private final List<Cluster> named = new ArrayList<>();

    /** A person named in full, with all that namesakes may differ in. */
    private record Bearer(FullName name, Cluster cluster) {}

    JoinsPeople(Words words, WordLists lists, List<Mention> mentions) {
        this.words = words;
        this.lists = lists;
        List<Mention> single = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERSON) {
                FullName name = FullName.of(words, mention.first(), mention.end(), lists);
                if (name.given().isEmpty()) {
                    single.add(mention);
                } else {
                    addFull(mention, name);
                }
            }
        }
        single.forEach(this::addSingle);
    }

    private void addFull(Mention mention, FullName name) {
        List<Bearer> bearers = bySurname.computeIfAbsent(name.surname(), none -> new ArrayList<>());
        Cluster person = null;
        for (Bearer bearer : bearers) {
            if (person == null && bearer.name().isSame(name, lists)) {
                person = bearer.cluster();
            }
        }
        if (person == null) {
            person = new Cluster(Kind.PERSON);
            named.add(person);
        }
        person.add(mention);
        byMention.put(mention, person);
        if (bearers.size() < NAMESAKES) {
            bearers.add(new Bearer(name, person));
        }
        learn(name.surname(), person);
        learn(name.given(), person);
    }

    private void learn(String part, Cluster person) {
        List<Cluster> bearers = byPart.computeIfAbsent(part, none -> new ArrayList<>());
        if (bearers.size() < 2 && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    private void addSingle(Mention mention) {
        String part = FullName.of(words, mention.first(), mention.end(), lists).surname();
        List<Cluster> bearers = byPart.getOrDefault(part, List.of());
        Cluster person = bearers.size() == 1
                ? bearers.getFirst()
                : bearers.isEmpty() ? alone.computeIfAbsent(part, none -> new Cluster(Kind.PERSON)) : null;
        if (person != null) {
            person.add(mention);
            byMention.put(mention, person);
        }
    }

    /** Adds the short names that the text defines behind this mention of a person. */
    void define(Mention mention, List<Mention> shortNames) {
        Cluster person = byMention.get(mention);
        if (person != null) {
            shortNames.forEach(person::add);
        }
    }

    /** In order of first appearance, those named in full first. */
    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>(named);
        clusters.addAll(alone.values());
        return clusters;
    }

    /** Bearers of one surname that are told apart; a text with more of them is no release. */
    private static final int NAMESAKES = 50;
}
