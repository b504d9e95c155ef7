package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/** The mentions of one person or organisation while they are being gathered. */
final class Cluster {
    private final Kind kind;
    /** By the number of their first word. */
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    private @Nullable Mention acronym;
    private boolean acronymFits;
    private @Nullable Cluster absorbedBy;

    Cluster(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Adds a mention, unless one that begins at the same word is here. */
    void add(Mention mention) {
        mentions.putIfAbsent(mention.first(), mention);
    }

    /** Says that some of its mentions were found by another rule, which may keep them from naming it. */
    void foundBy(EntityRule rule, List<Mention> some) {
        some.forEach(mention -> mentions.put(mention.first(), mention.by(rule)));
    }

    /** The letters that abbreviate the name, as a mention, or {@code null}. */
    @Nullable
    Mention acronym() {
        return acronym;
    }

    /**
     * Takes letters for its acronym: the first that are its initials, else the first.
     *
     * @param fits whether they are
     */
    void abbreviatedBy(Mention letters, boolean fits) {
        if (acronym == null || (fits && !acronymFits)) {
            acronym = letters;
            acronymFits = fits;
        }
    }

    /** Takes over all that another cluster holds, which from then on stands for this one. */
    void absorb(Cluster other) {
        other.mentions.values().forEach(this::add);
        other.absorbedBy = this;
        if (other.acronym != null) {
            abbreviatedBy(other.acronym, other.acronymFits);
        }
    }

    /** The cluster that holds what this one once held: itself, unless it was absorbed. */
    Cluster whole() {
        Cluster whole = this;
        while (whole.absorbedBy != null) {
            whole = whole.absorbedBy;
        }
        if (whole != this) {
            absorbedBy = whole;
        }
        return whole;
    }

    /** The number of the word at which it is named first. */
    int first() {
        return mentions.isEmpty() ? 0 : mentions.firstKey();
    }

    /** The same without the headline, whose names are short for want of room. */
    int firstInText(Words words) {
        for (int first : mentions.keySet()) {
            if (words.section(first) != Section.Kind.HEADLINE && words.section(first) != Section.Kind.SUBHEADLINE) {
                return first;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether it is printed with a legal form somewhere. */
    boolean bearsLegalForm(Words words) {
        for (Mention mention : mentions.values()) {
            String printed = words.printed(mention.first(), mention.end());
            if (LegalForms.without(printed).length() < printed.length()) {
                return true;
            }
        }
        return false;
    }

    /** The mention that comes first in the text, of a cluster that has any. */
    Mention firstMention() {
        return mentions.firstEntry().getValue();
    }

    /** In order of appearance. */
    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** Each printed form with its first mention, in order of appearance. */
    Map<String, Mention> forms(Words words) {
        Map<String, Mention> forms = new LinkedHashMap<>();
        for (Mention mention : mentions.values()) {
            forms.putIfAbsent(words.printed(mention.first(), mention.end()), mention);
        }
        return forms;
    }

    /** The fullest form that may name it: one with small letters before one in capitals, then the longer, then the first. */
    Mention fullest(Words words) {
        Mention best = mentions.firstEntry().getValue();
        int bestRank = rank(words, best);
        for (Mention mention : mentions.values()) {
            int rank = rank(words, mention);
            if (rank > bestRank) {
                best = mention;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(Words words, Mention mention) {
        String form = words.slice(mention.first(), mention.end());
        boolean small = form.chars().anyMatch(Character::isLowerCase);
        boolean right = mention.rule() != EntityRule.MISSPELT && mention.rule() != EntityRule.LONGER_NAME;
        return (right ? 2000 : 0) + (small ? 1000 : 0) + mention.length() * 50 + Math.min(form.length(), 49);
    }
}
