package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Joins the short name of an organisation to the full one: "Brightwater" to "Brightwater Robotics", "Animal Society" to
 * "Harbour Animal Society". Not joined is what names a part of the other or a part elsewhere ("Brightwater Ventures",
 * "Brightwater Canada"), and two that both bear a legal form. Where several are longer, the one with nothing more than
 * "Group" or "Holdings" is meant, else the one named last before.
 */
final class JoinsShortNames {
    /** A name that begins more others than this is no short name of any. */
    private static final int MOST_LONGER = 12;

    /** How many times as often the shorter of two names is printed that stands for both. */
    private static final int OFTENER = 2;

    private static final Set<String> JOINTS = Set.of("of", "the", "for", "and", "in", "on");

    private final Words words;
    private final WordLists lists;
    private final Units units;
    private final ClustersByName clusters;

    JoinsShortNames(Words words, WordLists lists, Gazetteer gazetteer, ClustersByName clusters) {
        this.words = words;
        this.lists = lists;
        this.units = new Units(lists, gazetteer);
        this.clusters = clusters;
    }

    /** Joins them, longer names first, so that a short name of a short name finds the whole. */
    void join() {
        Map<String, List<String>> beginning = new LinkedHashMap<>();
        Map<String, List<String>> ending = new LinkedHashMap<>();
        for (String key : clusters.byKey().keySet()) {
            for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
                beginning
                        .computeIfAbsent(key.substring(0, at), none -> new ArrayList<>())
                        .add(key);
                if (!JOINTS.contains(key.substring(key.lastIndexOf(' ', at - 1) + 1, at))) {
                    ending.computeIfAbsent(key.substring(at + 1), none -> new ArrayList<>())
                            .add(key);
                }
            }
        }
        List<String> shortest = new ArrayList<>(clusters.byKey().keySet());
        shortest.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : shortest) {
            Cluster full = meant(name, beginning.getOrDefault(name, List.of()));
            if (full == null && name.indexOf(' ') > 0) {
                full = onlyOne(name, ending.getOrDefault(name, List.of()));
            }
            if (full != null) {
                preferShorter(name, full);
                full.absorb(clusters.whole(name));
            }
        }
    }

    private @Nullable Cluster meant(String name, List<String> longer) {
        Cluster itself = clusters.whole(name);
        boolean known = longer.stream().anyMatch(key -> clusters.whole(key) == itself);
        if (known || longer.size() > MOST_LONGER) {
            return null;
        }
        Map<Cluster, Boolean> candidates = new LinkedHashMap<>();
        for (String key : longer) {
            String rest = key.substring(name.length() + 1);
            Cluster full = clusters.whole(key);
            boolean generic = isGeneric(rest);
            boolean two = itself.bearsLegalForm(words) && full.bearsLegalForm(words) && !generic;
            boolean unit = units.isUnit(rest, itself.firstInText(words) < full.firstInText(words)) && !isCommon(name);
            if (full != itself && !two && !unit) {
                candidates.merge(full, generic, Boolean::logicalOr);
            }
        }
        return candidates.isEmpty() ? null : best(itself, candidates);
    }

    /**
     * Has the shorter name stand for both where it comes first and is printed {@value #OFTENER} times as often as the
     * longer one, which has no legal form and is declared nowhere: "Acme" beside "Acme Pumps 250" or "Acme Exchange".
     */
    private void preferShorter(String name, Cluster full) {
        Cluster itself = clusters.whole(name);
        boolean first = itself.firstInText(words) < full.firstInText(words);
        if (!first || full.bearsLegalForm(words) || full.mentions().stream().anyMatch(Mention::isDeclared)) {
            return;
        }
        List<Mention> longer = full.mentions().stream()
                .filter(mention -> isContinued(name, mention))
                .toList();
        if (itself.mentions().size() >= OFTENER * longer.size()) {
            full.foundBy(EntityRule.LONGER_NAME, longer);
        }
    }

    /** Whether a mention begins with a name and goes on with more than "Group" or "Holdings". */
    private boolean isContinued(String name, Mention mention) {
        String key = NameKey.organisation(words, mention.first(), mention.end());
        return key.startsWith(name + ' ') && !isGeneric(key.substring(name.length() + 1));
    }

    /** Whether words behind a name leave it the same: "Group", "Holdings". */
    private boolean isGeneric(String rest) {
        return lists.joining("whole").containsAll(List.of(rest.split(" ", -1)));
    }

    private static Cluster best(Cluster itself, Map<Cluster, Boolean> candidates) {
        int named = itself.first();
        Cluster best = candidates.keySet().iterator().next();
        for (Cluster candidate : candidates.keySet()) {
            boolean generic = candidates.getOrDefault(candidate, false);
            boolean bestGeneric = candidates.getOrDefault(best, false);
            if (generic != bestGeneric ? generic : isCloser(candidate, best, named)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether it is named later than the other, and both before; or before at all. */
    private static boolean isCloser(Cluster one, Cluster other, int before) {
        int first = one.first();
        int second = other.first();
        return first < before ? second > before || first > second : second > before && first < second;
    }

    /** "Community Foundation": words that many names hold, so that alone they are short for one of them. */
    private boolean isCommon(String name) {
        String[] parts = name.split(" ", -1);
        for (String word : parts) {
            if (!words.isAlsoOrdinary(word) && !lists.isOrganisationNoun(Units.titled(word))) {
                return false;
            }
        }
        return lists.isOrganisationNoun(Units.titled(parts[parts.length - 1]));
    }

    private @Nullable Cluster onlyOne(String name, List<String> longer) {
        Cluster itself = clusters.whole(name);
        Cluster only = null;
        for (String key : longer) {
            if (clusters.whole(key) == itself || (only != null && only != clusters.whole(key))) {
                return null;
            }
            only = clusters.whole(key);
        }
        return only;
    }
}
