package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Organisations are one where their names agree without "the", marks and legal form, where the text defines a short
 * name, where letters are those of a known public body, where three letters or more are the initials of just one, or
 * where letters stand for the end of just one: "Harbour EDC", "Harbour Economic Development Council".
 */
final class JoinsOrganisations {
    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;
    private final Map<String, Cluster> byKey = new LinkedHashMap<>();
    /** Stock symbols in small letters, with a mention of the firm. */
    private final Map<String, Mention> symbols = new LinkedHashMap<>();

    private final ClustersByName clusters = new ClustersByName(byKey);

    JoinsOrganisations(Words words, WordLists lists, Gazetteer gazetteer) {
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
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
            cluster.abbreviatedBy(shortName, fits(shortName, mention));
        }
    }

    /** Whether the letters are initials of the name; those of another language, or of a title at it, are not. */
    private boolean fits(Mention letters, Mention name) {
        return Initials.of(words, name.first(), name.end()).contains(key(letters));
    }

    /** Lets a stock symbol that is printed as a name stand for the organisation of this mention. */
    void symbol(Mention mention, String symbol) {
        symbols.put(symbol.toLowerCase(Locale.ROOT), mention);
    }

    /** The symbols that no definition and no initials have joined. */
    private void joinSymbols() {
        symbols.forEach(this::joinSymbol);
    }

    private void joinSymbol(String symbol, Mention mention) {
        Cluster firm = get(key(mention));
        Cluster printed = get(symbol);
        if (firm != null && printed != null && printed != firm && isLetters(printed.firstMention())) {
            firm.absorb(printed);
        }
    }

    /** Says that two mentions, of which the text has one renamed as the other, are of one organisation. */
    void rename(Mention mention, Mention other) {
        Cluster cluster = get(key(mention));
        if (cluster != null) {
            join(key(other), cluster);
        }
    }

    /** In order of first appearance. */
    List<Cluster> clusters() {
        joinSpellings();
        joinEndings();
        new JoinsMisspelt(words, clusters).join();
        joinKnownBodies();
        new JoinsShortNames(words, lists, gazetteer, clusters).join();
        joinInitials();
        joinSymbols();
        return List.copyOf(clusters.distinct());
    }

    /** "Media Wire" and "MediaWire" are one. */
    private void joinSpellings() {
        Map<String, Cluster> bySpelling = new LinkedHashMap<>();
        byKey.forEach((key, cluster) -> {
            Cluster known = bySpelling.putIfAbsent(key.replace(" ", ""), cluster.whole());
            if (known != null && known.whole() != cluster.whole()) {
                known.whole().absorb(cluster.whole());
            }
        });
    }

    /** "Harbour EDC" and "Harbour Economic Development Council" are one. */
    private void joinEndings() {
        Map<String, Set<Cluster>> byEnding = new LinkedHashMap<>();
        byKey.forEach((key, cluster) -> Initials.ofEndings(key)
                .forEach(abbreviated -> byEnding.computeIfAbsent(abbreviated, none -> new LinkedHashSet<>())
                        .add(cluster.whole())));
        for (String key : List.copyOf(byKey.keySet())) {
            Set<Cluster> full = byEnding.getOrDefault(key, Set.of());
            if (full.size() == 1 && full.iterator().next().whole() != clusters.whole(key)) {
                full.iterator().next().whole().absorb(clusters.whole(key));
            }
        }
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
                    .replaceAll("[^\\p{L}\\p{N}]++", " ")
                    .strip();
            for (String full : List.of(key, "u s " + key, "us " + key)) {
                Cluster body = get(full);
                if (acronym != null && body != null && body != acronym.whole()) {
                    abbreviate(body, acronym.whole());
                }
            }
        });
    }

    /** Letters alone, where they are the initials of just one of the others. */
    private void joinInitials() {
        Map<String, Set<Cluster>> byInitials = new LinkedHashMap<>();
        clusters.distinct()
                .forEach(cluster -> cluster.forms(words).values().stream()
                        .filter(mention -> !isLetters(mention))
                        .flatMap(mention -> Initials.of(words, mention.first(), mention.end()).stream())
                        .forEach(letters -> byInitials
                                .computeIfAbsent(letters, none -> new LinkedHashSet<>())
                                .add(cluster)));
        for (String key : List.copyOf(byKey.keySet())) {
            Cluster acronym = clusters.whole(key);
            Set<Cluster> named = byInitials.getOrDefault(key, Set.of());
            if (named.size() == 1 && isLetters(acronym.firstMention())) {
                Cluster full = named.iterator().next().whole();
                if (full != acronym) {
                    abbreviate(full, acronym);
                }
            }
        }
    }

    /** One word in capitals; the second half of "HMA/FT" stands for nothing alone. */
    private boolean isLetters(Mention mention) {
        Word word = words.get(mention.first());
        boolean half = word.gap() == Word.Gap.GLUED && words.isMark(mention.first() - 1, "/");
        return mention.length() == 1 && word.shape() == Word.Shape.CAPITALS && !half;
    }

    private static void abbreviate(Cluster full, Cluster acronym) {
        full.abbreviatedBy(acronym.firstMention(), true);
        full.absorb(acronym);
    }
}
