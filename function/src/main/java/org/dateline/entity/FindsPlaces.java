package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;
import org.dateline.entity.Word.Shape;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.layout.Section;
import org.dateline.place.Gazetteer;
import org.dateline.place.Namesake;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.PrintedName;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Places by the gazetteer: the longest capitalised phrase that it knows. A single word must be no part of a longer
 * capitalised phrase; a word that the text also has in small letters is none. A state or country behind a comma makes
 * a small town believable.
 */
final class FindsPlaces implements MentionFinder {
    private static final int LONGEST = 5;
    /** Inhabitants from which a name alone is believed to be the place. */
    private static final long ENOUGH = 50_000;
    /** The same in a heading, where capitals tell nothing. */
    private static final long ENOUGH_IN_HEADING = 500_000;

    private final WordLists lists;
    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;

    FindsPlaces(WordLists lists, Gazetteer gazetteer) {
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
    }

    @Override
    public List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = mayBegin(words, i) ? longest(words, i) : i;
            if (end == i) {
                i++;
                continue;
            }
            int state = stateEnd(words, i, end);
            if (state > end && isCapital(words, i, end, state)) {
                found.add(new Mention(Kind.PLACE, i, state, EntityRule.CITY_AND_STATE));
                i = state;
            } else if (state > end) {
                found.add(new Mention(Kind.PLACE, i, end, EntityRule.CITY_AND_STATE));
                found.add(new Mention(Kind.PLACE, end + 1, state, EntityRule.CITY_AND_STATE));
                i = state;
            } else {
                alone(words, i, end, found);
                i = end;
            }
        }
        return found;
    }

    private boolean mayBegin(Words words, int i) {
        Word word = words.get(i);
        boolean written = word.shape() == Shape.CAPITALISED
                || word.shape() == Shape.CAPITALS
                || (word.shape() == Shape.INITIAL && word.text().length() > 2);
        boolean ordinary = lists.isOrdinary(word) && word.shape() != Shape.CAPITALS;
        return written
                && (!ordinary || isFollowedByProper(words, i))
                && !lists.isCourtesy(word)
                && !isArticle(words, i);
    }

    /** "The U.S." is the U.S., but "The Hague" is no Hague. */
    private boolean isArticle(Words words, int i) {
        if (!words.get(i).lower().equals("the") || !words.joins(i + 1)) {
            return false;
        }
        int end = longest(words, i + 1);
        return end > i + 1 && gazetteer.prominence(words.slice(i + 1, end)) >= ENOUGH;
    }

    private static boolean isFollowedByProper(Words words, int i) {
        return words.joins(i + 1) && words.get(i + 1).isProper();
    }

    /** The end of the longest phrase from {@code first} that the gazetteer has; {@code first} where there is none. */
    private int longest(Words words, int first) {
        int limit = first + 1;
        while (limit < first + LONGEST && words.joins(limit) && isInside(words, limit)) {
            limit++;
        }
        for (int end = limit; end > first; end--) {
            if (words.get(end - 1).isProper() && isKnown(words, first, end)) {
                return end;
            }
        }
        return first;
    }

    private static boolean isInside(Words words, int i) {
        Word word = words.get(i);
        boolean joint = word.text().equals("of")
                || word.text().equals("and")
                || word.text().equals("the")
                || word.text().equals("de");
        return words.get(i).gap() == Word.Gap.BLANK && (word.isProper() || joint);
    }

    private boolean isKnown(Words words, int first, int end) {
        String phrase = words.slice(first, end);
        if (phrase.indexOf('\n') >= 0) {
            phrase = phrase.replaceAll("\\s++", " ");
        }
        return !gazetteer.named(phrase).isEmpty() || isPartOfKnown(words, first, end);
    }

    /** "Republic of Kazakhstan", "Downtown Boston": a place by what stands before or after its name. */
    private boolean isPartOfKnown(Words words, int first, int end) {
        boolean worthwhile = end - first > 1
                && (isNamed(words, first + 1, end)
                        || isNamed(words, first, end - 1)
                        || words.get(first + 1).text().equals("of"));
        if (!worthwhile) {
            return false;
        }
        var name = new PrintedName(words.printed(first, end), words.span(first, end));
        return resolver.body(name, null, PlaceVotes.none()).country() != null;
    }

    private boolean isNamed(Words words, int first, int end) {
        return !gazetteer.named(words.slice(first, end)).isEmpty();
    }

    private boolean isStateOrCountry(Words words, int first, int end) {
        for (Namesake namesake : first < end ? gazetteer.named(words.slice(first, end)) : List.<Namesake>of()) {
            if (namesake.kind() == ResolvedPlace.Kind.COUNTRY || namesake.kind() == ResolvedPlace.Kind.REGION) {
                return true;
            }
        }
        return false;
    }

    /** The end of the state or country behind a comma, or {@code end}. */
    private int stateEnd(Words words, int first, int end) {
        if (!words.isMark(end, ",")
                || !words.joins(end + 1)
                || !words.get(end + 1).isProper()) {
            return end;
        }
        for (int last = Math.min(end + 4, words.size()); last > end + 1; last--) {
            boolean longer =
                    words.joins(last) && words.get(last).gap() == Word.Gap.BLANK && isNameLike(words.get(last));
            if (isJoined(words, end + 1, last) && !longer && holds(words, end + 1, last, first, end)) {
                return last;
            }
        }
        return end;
    }

    /** Whether the state or country is one, and the gazetteer has the place there. */
    private boolean holds(Words words, int state, int stateEnd, int first, int end) {
        if (isStateOrCountry(words, state, stateEnd)) {
            return true;
        }
        var city = new PrintedName(words.slice(first, end), words.span(first, end));
        var hint = new PrintedName(words.slice(state, stateEnd), words.span(state, stateEnd));
        ResolvedPlace place = resolver.body(city, hint, PlaceVotes.none());
        return isPrinted(place.region()) || isPrinted(place.country());
    }

    private static boolean isPrinted(@Nullable Found<String> value) {
        return value != null && value.origin() instanceof Origin.Printed;
    }

    private static boolean isJoined(Words words, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (!isInside(words, i)) {
                return false;
            }
        }
        return words.get(end - 1).isProper();
    }

    /** "Washington, D.C." is one name. */
    private static boolean isCapital(Words words, int first, int end, int state) {
        return words.get(first).lower().equals("washington")
                && end == first + 1
                && words.slice(end + 1, state).replace(".", "").equals("DC");
    }

    private void alone(Words words, int first, int end, List<Mention> found) {
        boolean word1 = end - first == 1 && words.get(first).shape() == Shape.CAPITALISED;
        if (word1
                && (lists.isNoPlace(words.get(first))
                        || !lists.countryOf(words.get(first).text()).isEmpty())) {
            return;
        }
        String phrase = words.slice(first, end);
        long prominence = gazetteer.prominence(phrase);
        boolean dateline = words.section(first) == Section.Kind.DATELINE;
        boolean heading = words.inHeading(first) && !dateline;
        boolean country = isStateOrCountry(words, first, end);
        if (end - first > 1 && prominence == 0 && isPartOfKnown(words, first, end)) {
            prominence = ENOUGH_IN_HEADING;
        }
        if (prominence < (heading ? ENOUGH_IN_HEADING : ENOUGH) && !(dateline && prominence > 0)) {
            return;
        }
        Word word = words.get(first);
        if (end - first > 1) {
            if (!isInLongerPhrase(words, first, end) || heading) {
                found.add(new Mention(Kind.PLACE, first, end, EntityRule.GAZETTEER_PHRASE));
            }
            return;
        }
        boolean letters =
                word.shape() == Shape.CAPITALS && country && isAbbreviation(word) && !isInCapitals(words, first);
        boolean capitals = word.shape() == Shape.CAPITALS && !dateline && !letters && !(country && heading);
        boolean ordinary = !letters && (words.isAlsoOrdinary(word.lower()) || lists.isOrdinary(word));
        boolean inside = !heading && !dateline && isInLongerPhrase(words, first, end);
        if (!capitals && !ordinary && !inside) {
            found.add(new Mention(Kind.PLACE, first, end, EntityRule.GAZETTEER_WORD));
        }
    }

    /** "US", "U.A.E.". */
    private static boolean isAbbreviation(Word word) {
        return word.text().replace(".", "").length() < 4;
    }

    /** Whether both neighbours are written in capitals too, as in "JOIN US TODAY". */
    private static boolean isInCapitals(Words words, int i) {
        boolean before = words.joins(i) && words.get(i - 1).shape() == Shape.CAPITALS;
        boolean after = words.joins(i + 1) && words.get(i + 1).shape() == Shape.CAPITALS;
        return before && after;
    }

    /** Whether a capitalised word that is neither title nor ordinary stands right before or after. */
    private boolean isInLongerPhrase(Words words, int first, int end) {
        boolean before = words.joins(first) && isNameLike(words.get(first - 1)) && !isState(words, first - 1);
        boolean after = words.joins(end) && words.get(end).gap() == Word.Gap.BLANK && isNameLike(words.get(end));
        return before || after;
    }

    private boolean isState(Words words, int i) {
        return words.get(i).text().endsWith(".");
    }

    private boolean isNameLike(Word word) {
        return word.isProper()
                && !lists.isTitle(word)
                && !lists.isTitleModifier(word)
                && !lists.isOrdinary(word)
                && lists.countryOf(word.text()).isEmpty();
    }
}
