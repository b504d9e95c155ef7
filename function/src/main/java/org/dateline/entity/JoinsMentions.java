package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the mentions of one real person or organisation. Organisations are one where their names agree without "the",
 * marks and legal form, or where the text defines a short name; people where given name and surname agree, or where a
 * surname printed after a title belongs to just one of them.
 */
final class JoinsMentions {
    private final Words words;
    private final WordLists lists;
    private final Map<String, Cluster> people = new LinkedHashMap<>();
    private final Map<String, Cluster> organisations = new LinkedHashMap<>();

    JoinsMentions(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The clusters of these mentions, which must not overlap, in order of first appearance. */
    List<Cluster> join(List<Mention> mentions) {
        List<Mention> surnames = new ArrayList<>();
        for (Mention mention : mentions) {
            switch (mention.kind()) {
                case PERSON -> {
                    if (mention.length() > 1) {
                        addPerson(mention);
                    } else {
                        surnames.add(mention);
                    }
                }
                case ORGANISATION -> addOrganisation(mention);
                case PLACE -> {}
            }
        }
        personsTakenForFirms(mentions);
        surnames.forEach(this::addSurname);
        joinShortNames(mentions);
        joinKnownBodies();
        joinInitials();
        var distinct = new LinkedHashSet<Cluster>(people.values());
        distinct.addAll(organisations.values());
        return List.copyOf(distinct);
    }

    private void addPerson(Mention mention) {
        String key = NameKey.person(words, mention.first(), mention.end());
        people.computeIfAbsent(key, none -> new Cluster(Kind.PERSON)).add(mention);
    }

    private void addOrganisation(Mention mention) {
        String key = NameKey.organisation(words, mention.first(), mention.end());
        organisations
                .computeIfAbsent(key, none -> new Cluster(Kind.ORGANISATION))
                .add(mention);
    }

    /** A word alone that stood beside a verb or a title is no firm where the text has a person of that name. */
    private void personsTakenForFirms(List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean doubtful = mention.kind() == Kind.ORGANISATION
                    && mention.length() == 1
                    && mention.rule().compareTo(EntityRule.NOUN_BEFORE) >= 0;
            if (doubtful && isPartOfPerson(words.get(mention.first()).bare())) {
                organisations.remove(NameKey.organisation(words, mention.first(), mention.end()));
            }
        }
    }

    private boolean isPartOfPerson(String word) {
        for (String key : people.keySet()) {
            if (key.endsWith(" " + word) || key.startsWith(word + " ")) {
                return true;
            }
        }
        return false;
    }

    private void addSurname(Mention mention) {
        String surname = words.get(mention.first()).bare();
        Cluster only = null;
        for (Map.Entry<String, Cluster> person : people.entrySet()) {
            String key = person.getKey();
            if (key.endsWith(" " + surname) || key.startsWith(surname + " ")) {
                if (only != null) {
                    return;
                }
                only = person.getValue();
            }
        }
        if (only != null) {
            only.add(mention);
        } else {
            people.computeIfAbsent(surname, none -> new Cluster(Kind.PERSON)).add(mention);
        }
    }

    private void joinShortNames(List<Mention> mentions) {
        var definitions = new FindsShortNames(words, lists);
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.PLACE) {
                continue;
            }
            Cluster cluster = clusterOf(mention);
            if (cluster == null) {
                continue;
            }
            for (Mention shortName : definitions.after(mention)) {
                cluster.add(shortName);
                if (mention.kind() == Kind.ORGANISATION) {
                    merge(NameKey.organisation(words, shortName.first(), shortName.end()), cluster);
                    if (definitions.isLetters(shortName, mention)) {
                        cluster.abbreviatedBy(shortName);
                    }
                }
            }
        }
    }

    private @Nullable Cluster clusterOf(Mention mention) {
        return mention.kind() == Kind.PERSON
                ? people.get(NameKey.person(words, mention.first(), mention.end()))
                : organisations.get(NameKey.organisation(words, mention.first(), mention.end()));
    }

    /** Lets a key stand for a cluster; a cluster that had the key is absorbed. */
    private void merge(String key, Cluster cluster) {
        Cluster before = organisations.get(key);
        if (before == cluster) {
            return;
        }
        if (before != null) {
            cluster.absorb(before);
            organisations.replaceAll((any, held) -> held == before ? cluster : held);
        }
        organisations.put(key, cluster);
    }

    private void joinKnownBodies() {
        for (Map.Entry<String, Cluster> entry : List.copyOf(organisations.entrySet())) {
            Mention first = entry.getValue().mentions().getFirst();
            String name = lists.knownBodies().get(words.get(first.first()).text());
            if (first.length() == 1 && name != null) {
                String key = name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
                for (String candidate : List.of(key, "u s " + key, "us " + key)) {
                    Cluster full = organisations.get(candidate);
                    if (full != null) {
                        full.abbreviatedBy(first);
                        merge(entry.getKey(), full);
                    }
                }
            }
        }
    }

    /** Three capitals or more that are the initials of exactly one name join it. */
    private void joinInitials() {
        Map<String, List<Cluster>> byInitials = new LinkedHashMap<>();
        for (Map.Entry<String, Cluster> entry : organisations.entrySet()) {
            String initials = initials(entry.getKey());
            List<Cluster> same = byInitials.computeIfAbsent(initials, none -> new ArrayList<>());
            if (!same.contains(entry.getValue())) {
                same.add(entry.getValue());
            }
        }
        for (String key : List.copyOf(organisations.keySet())) {
            List<Cluster> full = byInitials.getOrDefault(key, List.of());
            boolean letters = key.length() >= 3 && key.indexOf(' ') < 0;
            if (letters && full.size() == 1 && full.getFirst() != organisations.get(key)) {
                Cluster acronym = organisations.get(key);
                if (acronym != null) {
                    full.getFirst().abbreviatedBy(acronym.mentions().getFirst());
                    merge(key, full.getFirst());
                }
            }
        }
    }

    private static String initials(String key) {
        var initials = new StringBuilder();
        for (String word : key.split(" ", -1)) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("the") || word.equals("for");
            if (!word.isEmpty() && !small) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
