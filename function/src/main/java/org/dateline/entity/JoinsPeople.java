package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.entity.tagger.TaggedName.Kind;

/**
 * People are one where surname and given name agree, the given name perhaps in its short form. Father and son stay two:
 * "Jr." against "Sr.", one middle initial against another. A name of one word joins the person whose given name or
 * surname it is, of several the one named last, and stands for itself where there is none.
 */
final class JoinsPeople {
    private final Words words;
    private final WordLists lists;
    /** Surname to the people who bear it, in order of first appearance. */
    private final Map<String, List<Bearer>> bySurname = new LinkedHashMap<>();
    /** Given names and surnames with the people who bear them. */
    private final Map<String, List<Cluster>> byPart = new LinkedHashMap<>();
    /** The same by where the name in full stands. */
    private final Map<String, NavigableMap<Integer, Cluster>> namedAt = new LinkedHashMap<>();
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
        learn(name.surname(), mention, person);
        learn(name.given(), mention, person);
    }

    private void learn(String part, Mention mention, Cluster person) {
        namedAt.computeIfAbsent(part, none -> new TreeMap<>()).put(mention.first(), person);
        List<Cluster> bearers = byPart.computeIfAbsent(part, none -> new ArrayList<>());
        if (bearers.size() < 2 && !bearers.contains(person)) {
            bearers.add(person);
        }
    }

    private void addSingle(Mention mention) {
        String part = FullName.of(words, mention.first(), mention.end(), lists).surname();
        List<Cluster> bearers = byPart.getOrDefault(part, List.of());
        Cluster person = bearers.isEmpty()
                ? alone.computeIfAbsent(part, none -> new Cluster(Kind.PERSON))
                : bearers.size() == 1 ? bearers.getFirst() : namedLast(part, mention);
        person.add(mention);
        byMention.put(mention, person);
    }

    /** Of several who bear a name, the one who was named in full last before; who comes first, before all of them. */
    private Cluster namedLast(String part, Mention mention) {
        NavigableMap<Integer, Cluster> named = Objects.requireNonNull(namedAt.get(part));
        var before = named.floorEntry(mention.first());
        return (before == null ? named.firstEntry() : before).getValue();
    }

    /** Adds the short names that the text defines behind this mention of a person. */
    void define(Mention mention, List<Mention> shortNames) {
        Cluster person = byMention.get(mention);
        if (person != null) {
            shortNames.stream().filter(name -> isHers(name, mention)).forEach(person::add);
        }
    }

    /** What stands in quotation marks behind a person's name is as often a work of hers: words of hers, or a given name. */
    private boolean isHers(Mention shortName, Mention mention) {
        List<String> hers = words.bare(mention.first(), mention.end());
        for (int i = shortName.first(); i < shortName.end(); i++) {
            if (!hers.contains(words.get(i).bare()) && !lists.isGivenName(words.get(i))) {
                return false;
            }
        }
        return true;
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
