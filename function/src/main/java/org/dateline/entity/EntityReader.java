package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.dateline.Dateline;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.mark.Ticker;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceResolver;
import org.jspecify.annotations.Nullable;

/**
 * Reads who and what a release names: finders give mentions, mentions are joined into entities, entities get their
 * links (titles, affiliation, acronym, tickers) and their salience. Safe for all threads; time grows linearly with the
 * text.
 */
public final class EntityReader {
    private final WordLists lists = WordLists.load();
    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final List<MentionFinder> finders;

    /** A reader that knows the places of this gazetteer, usually {@link Gazetteer#standard()}. */
    public EntityReader(Gazetteer gazetteer) {
        this(gazetteer, byRules(gazetteer));
    }

    /**
     * A reader that finds names another way. All that follows the finders, from joining to salience, rests on the spans
     * and kinds of their mentions.
     *
     * @param finders of names in running text; what the layout declares is found in any case
     */
    EntityReader(Gazetteer gazetteer, List<MentionFinder> finders) {
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
        this.finders = List.copyOf(finders);
    }

    private static List<MentionFinder> byRules(Gazetteer gazetteer) {
        WordLists lists = WordLists.load();
        return List.of(
                new FindsOrganisations(lists),
                new FindsPeople(lists),
                new FindsPlaces(lists, gazetteer),
                new FindsSubject(lists, gazetteer));
    }

    /**
     * Reads one release.
     *
     * @param text the text that all spans count in
     * @param layout its sections and SOURCE line; sections may be empty
     * @param dateline whose places are taken as it resolves them; {@code null} where there is none
     * @param tickers stock symbols printed in it
     */
    public Entities read(Text text, Layout layout, @Nullable Dateline dateline, List<Ticker> tickers) {
        var words = Words.of(text, layout.sections(), lists);
        List<Mention> candidates = found(words, layout, tickers);
        List<Mention> settled = SettlesOverlaps.of(
                candidates.stream().filter(mention -> !isLate(mention)).toList(), words.size());
        List<Cluster> clusters = new JoinsMentions(words, lists, gazetteer).join(settled);
        List<Mention> places =
                new ArrayList<>(settled.stream().filter(EntityReader::isPlace).toList());
        boolean[] taken = taken(words, clusters, places, tickers);
        new FindsAgain(words, lists, gazetteer).addTo(clusters, taken);
        places.addAll(SettlesOverlaps.outside(
                candidates.stream().filter(EntityReader::isLate).toList(), taken));
        places.sort(Comparator.comparingInt(Mention::first));
        List<Place> resolved = new GathersPlaces(words, resolver, dateline).of(places);
        return new Written(words, lists, tickers).entities(clusters, resolved);
    }

    private List<Mention> found(Words words, Layout layout, List<Ticker> tickers) {
        List<Mention> found = new ArrayList<>(new FindsDeclared(lists, layout, tickers).find(words));
        for (MentionFinder finder : finders) {
            found.addAll(finder.find(words));
        }
        NavigableMap<Integer, Ticker> printed = new TreeMap<>();
        tickers.forEach(ticker -> printed.put(ticker.span().start(), ticker));
        found.removeIf(mention -> isInTicker(words, mention, printed));
        return found;
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == Mention.Kind.PLACE;
    }

    /** A single word is a place only where nobody of that name has been found by then. */
    private static boolean isLate(Mention mention) {
        return mention.rule() == EntityRule.GAZETTEER_WORD;
    }

    private static boolean[] taken(Words words, List<Cluster> clusters, List<Mention> places, List<Ticker> tickers) {
        boolean[] taken = new boolean[words.size()];
        for (Cluster cluster : clusters) {
            cluster.mentions().forEach(mention -> Arrays.fill(taken, mention.first(), mention.end(), true));
        }
        places.forEach(place -> Arrays.fill(taken, place.first(), place.end(), true));
        for (Ticker ticker : tickers) {
            int end = words.wordAt(ticker.span().end() - 1) + 1;
            Arrays.fill(taken, words.wordAt(ticker.span().start()), Math.min(end, words.size()), true);
        }
        return taken;
    }

    /** Exchange and symbol name no organisation that the release speaks of. */
    private static boolean isInTicker(Words words, Mention mention, NavigableMap<Integer, Ticker> tickers) {
        Span span = words.span(mention.first(), mention.end());
        var before = tickers.floorEntry(span.start());
        return before != null && before.getValue().span().contains(span);
    }
}
