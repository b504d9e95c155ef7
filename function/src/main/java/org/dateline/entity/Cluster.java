package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** The mentions of one person or organisation while they are being gathered. */
final class Cluster {
    private final Kind kind;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Mention acronym;

    Cluster(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** The letters that abbreviate the name, as a mention, or {@code null}. */
    @Nullable
    Mention acronym() {
        return acronym;
    }

    void abbreviatedBy(Mention letters) {
        if (acronym == null) {
            acronym = letters;
        }
    }

    /** Takes over all that another cluster holds. */
    void absorb(Cluster other) {
        mentions.addAll(other.mentions);
        if (acronym == null) {
            acronym = other.acronym;
        }
    }

    /** In order of appearance. */
    List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparingInt(Mention::first)).toList();
    }

    /** Each printed form with its first mention, in order of appearance. */
    Map<String, Mention> forms(Words words) {
        Map<String, Mention> forms = new LinkedHashMap<>();
        for (Mention mention : mentions()) {
            forms.putIfAbsent(words.slice(mention.first(), mention.end()).replaceAll("\\s+", " "), mention);
        }
        return forms;
    }

    /**
     * The fullest form: the longest that is not in capitals throughout; of several the first. The letters of an acronym
     * are never the fullest.
     */
    Mention fullest(Words words) {
        Mention best = mentions().getFirst();
        for (Mention mention : mentions()) {
            if (rank(words, mention) > rank(words, best)) {
                best = mention;
            }
        }
        return best;
    }

    private static int rank(Words words, Mention mention) {
        String form = words.slice(mention.first(), mention.end());
        boolean small = form.chars().anyMatch(Character::isLowerCase);
        return (small ? 1000 : 0) + mention.length() * 50 + Math.min(form.length(), 49);
    }
}
