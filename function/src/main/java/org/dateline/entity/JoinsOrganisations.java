package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Organisations are one where their names agree without "the", marks and legal form, where the text defines a short
 * name, where letters are those of a known public body, or where three letters or more are the initials of just one.
 */
final class JoinsOrganisations {
    private static final int FEWEST_INITIALS = 3;

    private final Words words;
    private final WordLists lists;
    private final Map<String, Cluster> byKey = new LinkedHashMap<>();

    JoinsOrganisations(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    void add(Mention mention) {
        byKey.computeIfAbsent(key(mention), none -> new Cluster(Kind.ORGANISATION))
                .add(mention);
    }

    /** Lets a short name, letters perhaps, stand for the organisation of this mention. */
    void define(Mention mention, Mention shortName, boolean letters) {
        Cluster cluster = get(key(mention));
        if (cluster == null) {
            return;
        }
        cluster.add(shortName);
        join(key(shortName), cluster);
        if (letters) {
            cluster.abbreviatedBy(shortName);
        }
    }

    /** In order of first appearance. */
    List<Cluster> clusters() {
        joinKnownBodies();
        joinInitials();
        Set<Cluster> distinct = new LinkedHashSet<>();
        byKey.values().forEach(cluster -> distinct.add(cluster.whole()));
        return List.copyOf(distinct);
    }

    private String key(Mention mention) {
        return NameKey.organisation(words, mention.first(), mention.end());
    }

    private @Nullable Cluster get(String key) {
        Cluster cluster = byKey.get(key);
        return cluster == null ? null : cluster.whole();
    }

    private void join(String key, Cluster cluster) {
        Cluster known = get(key);
        if (known == null) {
            byKey.put(key, cluster);
        } else if (known != cluster) {
            cluster.absorb(known);
        }
    }

    private void joinKnownBodies() {
        lists.knownBodies().forEach((letters, name) -> {
            Cluster acronym = get(letters.toLowerCase(Locale.ROOT));
            String key = name.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            for (String full : List.of(key, "u s " + key, "us " + key)) {
                Cluster body = get(full);
                if (acronym != null && body != null && body != acronym.whole()) {
                    abbreviate(body, acronym.whole());
                }
            }
        });
    }

    private void joinInitials() {
        Map<String, Set<Cluster>> byInitials = new LinkedHashMap<>();
        byKey.forEach((key, cluster) -> byInitials
                .computeIfAbsent(initials(key), none -> new LinkedHashSet<>())
                .add(cluster.whole()));
        for (String key : List.copyOf(byKey.keySet())) {
            Set<Cluster> named = byInitials.getOrDefault(key, Set.of());
            Cluster acronym = get(key);
            if (key.length() >= FEWEST_INITIALS && key.indexOf(' ') < 0 && acronym != null && named.size() == 1) {
                Cluster full = named.iterator().next().whole();
                if (full != acronym) {
                    abbreviate(full, acronym);
                }
            }
        }
    }

    private static void abbreviate(Cluster full, Cluster acronym) {
        full.abbreviatedBy(acronym.mentions().getFirst());
        full.absorb(acronym);
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
