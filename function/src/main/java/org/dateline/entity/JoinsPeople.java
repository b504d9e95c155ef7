package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Mention.Kind;

/**
 * People are one where given name and surname agree; a name of one word joins the one person whose given name or surname
 * it is, and stands for itself where there are none or several.
 */
final class JoinsPeople {
    private final Words words;
    private final Map<String, Cluster> byKey = new LinkedHashMap<>();
    /** Given names and surnames with the people who bear them. */
    private final Map<String, List<Cluster>> byPart = new LinkedHashMap<>();

    JoinsPeople(Words words, List<Mention> mentions) {
        this.words = words;
        List<Mention> surnames = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PERSON && mention.length() > 1) {
                addFull(mention);
            } else if (mention.kind() == Kind.PERSON) {
                surnames.add(mention);
            }
        }
        surnames.forEach(this::addSurname);
    }

    private void addFull(Mention mention) {
        String key = NameKey.person(words, mention.first(), mention.end());
        Cluster known = byKey.get(key);
        Cluster person = known == null ? new Cluster(Kind.PERSON) : known;
        person.add(mention);
        if (known == null) {
            byKey.put(key, person);
            for (String part : key.split(" ", -1)) {
                byPart.computeIfAbsent(part, none -> new ArrayList<>()).add(person);
            }
        }
    }

    private void addSurname(Mention mention) {
        String surname = words.get(mention.first()).bare();
        List<Cluster> bearers = byPart.getOrDefault(surname, List.of());
        if (bearers.size() == 1) {
            bearers.getFirst().add(mention);
        } else if (bearers.isEmpty()) {
            byKey.computeIfAbsent(surname, none -> new Cluster(Kind.PERSON)).add(mention);
        }
    }

    /** Whether somebody named in full bears this given name or surname. */
    boolean havePart(Word word) {
        return byPart.containsKey(word.bare());
    }

    /** Adds the short names that the text defines behind this mention of a person. */
    void define(Mention mention, List<Mention> shortNames) {
        Cluster person = byKey.get(NameKey.person(words, mention.first(), mention.end()));
        if (person != null) {
            shortNames.forEach(person::add);
        }
    }

    /** In order of first appearance, those named in full first. */
    List<Cluster> clusters() {
        return List.copyOf(byKey.values());
    }
}
