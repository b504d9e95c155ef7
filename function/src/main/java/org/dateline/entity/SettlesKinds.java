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
 * Gives a mention the kind that the release itself tells. A trained tagger goes by what stands around a name, and may
 * take a short one, or one it has never seen, for another kind than the name in full.
 */
final class SettlesKinds {
    /** Inhabitants of a town that is better known than a firm of its name. */
    private static final long LARGE_CITY = 100_000;

    private static final int LONGEST_PERSON = 3;

    private final Words words;
    private final WordLists lists;
    private final Gazetteer gazetteer;
    /** Last words of people's full names. */
    private final Set<String> surnames = new LinkedHashSet<>();
    /** Names, and what they begin with, to the kind that the release is surest of. */
    private final Map<String, Kind> told = new LinkedHashMap<>();
    /** The same of what stands right beside them: an office before a person, a country behind a town. */
    private final Map<String, Kind> beside = new LinkedHashMap<>();

    /** In small letters. */
    private final Set<String> datelined = new LinkedHashSet<>();
    /** Given names and surnames of people printed in full. */
    private final Set<String> partsOfPeople = new LinkedHashSet<>();
    /** What longer names of organisations begin with that a person could be called in full. */
    private final Set<String> namesakes = new LinkedHashSet<>();
    /** Towns of addresses, which tell nothing of the same name elsewhere. */
    private final Set<Mention> addressed = new LinkedHashSet<>();

    /** @param datelined names of the places that the release comes from */
    SettlesKinds(Words words, WordLists lists, Gazetteer gazetteer, List<String> datelined) {
        datelined.forEach(place -> this.datelined.add(place.toLowerCase(Locale.ROOT)));
        this.words = words;
        this.lists = lists;
        this.gazetteer = gazetteer;
    }

    /** The same mentions in the same order, some of another kind. */
    List<Mention> of(List<Mention> mentions) {
        mentions.forEach(this::learn);
        Map<Integer, Mention> starts = new LinkedHashMap<>();
        mentions.forEach(mention -> starts.put(mention.first(), mention));
        mentions.reversed().forEach(mention -> learnFromBeside(mention, starts));
        return mentions.stream().map(this::settled).toList();
    }

    private void learn(Mention mention) {
        if (mention.kind() == Kind.PERSON && mention.length() > 1 && !hasLegalForm(mention)) {
            surnames.add(words.get(mention.end() - 1).text());
            for (int i = mention.first(); i < mention.end(); i++) {
                partsOfPeople.add(words.get(i).text());
            }
        }
        if (mention.kind() == Kind.ORGANISATION && mention.length() > LONGEST_PERSON) {
            namesakes.add(words.printed(mention.first(), mention.first() + LONGEST_PERSON));
        }
        boolean declared = mention.rule() == EntityRule.SOURCE_LINE || mention.rule() == EntityRule.ABOUT_HEADING;
        if (hasLegalForm(mention) || (declared && mention.length() > 1)) {
            int end = new Phrases(words, lists).withoutLegalForm(mention.first(), mention.end());
            for (int cut = mention.first() + 1; cut <= end; cut++) {
                told.put(words.printed(mention.first(), cut), Kind.ORGANISATION);
            }
        }
    }

    private void learnFromBeside(Mention mention, Map<Integer, Mention> starts) {
        if (mention.rule() != EntityRule.TAGGED || hasLegalForm(mention)) {
            return;
        }
        String printed = words.printed(mention.first(), mention.end());
        if (mention.kind() == Kind.ORGANISATION && isBehindOffice(mention)) {
            beside.put(printed, Kind.PERSON);
        } else if (mention.kind() != Kind.PLACE && words.is(mention.first() - 1, "downtown")) {
            beside.put(printed, Kind.PLACE);
        } else if (mention.kind() != Kind.PLACE && words.isMark(mention.end(), ",")) {
            @Nullable Mention area = areaAt(starts.get(mention.end() + 1));
            if (area != null && (gazetteer.prominence(printed) >= LARGE_CITY || isListedPlace(mention, printed))) {
                beside.put(printed, Kind.PLACE);
            } else if (area != null && isNumber(area.end()) && gazetteer.prominence(printed) > 0) {
                addressed.add(mention);
            }
        }
    }

    /** The state, province or country that a mention on the same line names, or {@code null}. */
    private @Nullable Mention areaAt(@Nullable Mention mention) {
        if (mention == null || !words.joins(mention.first())) {
            return null;
        }
        String printed = words.printed(mention.first(), mention.end());
        boolean place = mention.kind() == Kind.PLACE || beside.get(printed) == Kind.PLACE;
        return place && gazetteer.isHint(printed) ? mention : null;
    }

    /** "In Remedios, Antioquia, Colombia": what the gazetteer knows behind "in", or behind what is in it. */
    private boolean isListedPlace(Mention mention, String printed) {
        boolean behind = words.is(mention.first() - 1, "in") || words.isMark(mention.first() - 1, ",");
        return behind && gazetteer.isName(printed);
    }

    /** The postal code of "Stanford, CA 94305". */
    private boolean isNumber(int i) {
        return words.joins(i) && words.get(i).shape() == Word.Shape.NUMBER;
    }

    /** "CEO Ann Lee": two or three words that no firm's noun ends, right behind an office. */
    private boolean isBehindOffice(Mention mention) {
        boolean office = words.joins(mention.first())
                && lists.isTitle(words.get(mention.first() - 1))
                && words.get(mention.first() - 1).isProper();
        if (!office || mention.length() < 2 || mention.length() > LONGEST_PERSON) {
            return false;
        }
        for (int i = mention.first(); i < mention.end(); i++) {
            Word word = words.get(i);
            boolean written = word.shape() == Word.Shape.CAPITALISED || word.shape() == Word.Shape.INITIAL;
            if (!written || lists.isOrdinary(word) || lists.isOrganisationNoun(word) || lists.isFirmNoun(word)) {
                return false;
            }
        }
        return true;
    }

    private Mention settled(Mention mention) {
        return mention.rule() == EntityRule.TAGGED ? mention.as(kind(mention)) : mention;
    }

    private Kind kind(Mention mention) {
        if (addressed.contains(mention) || isState(mention)) {
            return Kind.PLACE;
        }
        if (hasLegalForm(mention)) {
            return Kind.ORGANISATION;
        }
        String printed = words.printed(mention.first(), mention.end());
        if (isInFull(mention) && !namesakes.contains(printed)) {
            return Kind.PERSON;
        }
        @Nullable Kind toldBeside = beside.get(printed);
        if (toldBeside != null) {
            return toldBeside;
        }
        boolean known = mention.kind() == Kind.PLACE && gazetteer.prominence(printed) > 0;
        if (known) {
            return mention.kind();
        }
        if (isTown(mention, printed)) {
            return Kind.PLACE;
        }
        if (mention.length() == 1 && surnames.contains(printed)) {
            return told.containsKey(printed) ? mention.kind() : Kind.PERSON;
        }
        return told.getOrDefault(printed, mention.kind());
    }

    /**
     * Whether the dateline names it, or it is a large town and was taken for somebody whom the text never names in full.
     */
    private boolean isTown(Mention mention, String printed) {
        if (partsOfPeople.contains(printed) || told.containsKey(printed)) {
            return false;
        }
        boolean unlikely = mention.kind() == Kind.PERSON
                && mention.length() == 1
                && !lists.isGivenName(words.get(mention.first()))
                && gazetteer.prominence(printed) >= LARGE_CITY;
        return unlikely || datelined.contains(printed.toLowerCase(Locale.ROOT));
    }

    /** The letters of a state behind a town: "Bismarck, ND". */
    private boolean isState(Mention mention) {
        return mention.length() == 1
                && words.get(mention.first()).shape() == Word.Shape.CAPITALS
                && words.get(mention.first()).text().length() == 2
                && words.isMark(mention.first() - 1, ",")
                && mention.first() > 1
                && gazetteer.isName(words.get(mention.first() - 2).text())
                && gazetteer.isHint(words.get(mention.first()).text());
    }

    /** "Ann B. Lee": a given name, an initial and a last word that is no firm's. */
    private boolean isInFull(Mention mention) {
        return mention.length() == LONGEST_PERSON
                && lists.isGivenName(words.get(mention.first()))
                && words.get(mention.first() + 1).shape() == Word.Shape.INITIAL
                && words.get(mention.end() - 1).shape() == Word.Shape.CAPITALISED
                && !lists.isOrganisationNoun(words.get(mention.end() - 1))
                && !lists.isFirmNoun(words.get(mention.end() - 1));
    }

    private boolean hasLegalForm(Mention mention) {
        return mention.length() > 1 && lists.isLegalForm(words.get(mention.end() - 1));
    }
}
