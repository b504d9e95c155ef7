package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.dateline.Dateline;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.mark.Ticker;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.ResolvedPlace;
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
    private final NameTagger tagger;

    /**
     * A reader of releases.
     *
     * @param gazetteer whose places it knows, usually {@link Gazetteer#standard()}
     * @param tagger that finds the names in running text; what the layout declares is found in any case
     */
    public EntityReader(Gazetteer gazetteer, NameTagger tagger) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        this.resolver = new PlaceResolver(gazetteer);
    }

    /**
     * Reads one release.
     *
     * @param text the text that all spans count in
     * @param layout its sections and SOURCE line; sections may be empty
     * @param dateline gives the dateline as what the text names votes for its places; {@code null} where there is none
     * @param tickers stock symbols printed in it
     */
    public Entities read(
            Text text, Layout layout, Function<PlaceVotes, @Nullable Dateline> dateline, List<Ticker> tickers) {
        List<Word> cut = CutsWords.of(text.string(), lists);
        List<TaggedName> unglued = MendsGlue.of(tagger.names(text.string()), text.string());
        List<TaggedName> tagged = MendsNames.of(unglued, text.string(), cut);
        List<TaggedName> names = OutsideLinks.of(tagged, cut);
        var words = Words.of(text, cut, layout.sections(), names);
        @Nullable Dateline unvoted = dateline.apply(PlaceVotes.none());
        List<Mention> found = found(words, layout, tickers, names);
        found.addAll(datelined(words, unvoted, names));
        List<Mention> settled =
                new SettlesKinds(words, lists, gazetteer, towns(unvoted)).of(SettlesOverlaps.of(found, words.size()));
        List<Cluster> clusters = new JoinsMentions(words, lists, gazetteer).join(settled, tickers);
        List<Mention> places = settled.stream().filter(EntityReader::isPlace).toList();
        boolean[] taken = taken(words, clusters, places, tickers);
        new FindsAgain(words, lists, gazetteer).addTo(clusters, taken);
        List<Place> resolved = new GathersPlaces(words, resolver, dateline).of(places, settled);
        return new Written(words, lists, tickers).entities(clusters, resolved);
    }

    private List<Mention> found(Words words, Layout layout, List<Ticker> tickers, List<TaggedName> names) {
        List<Mention> found = new ArrayList<>(new FindsDeclared(lists, layout, tickers).find(words));
        found.addAll(new FindsTagged(names, lists, gazetteer).find(words));
        NavigableMap<Integer, Ticker> printed = new TreeMap<>();
        tickers.forEach(ticker -> printed.put(ticker.span().start(), ticker));
        found.removeIf(mention -> isInTicker(words, mention, printed));
        return LeavesOutThings.of(DefinedTerms.leftOut(found, words), words, lists);
    }

    /** The towns that a release comes from, by the names that records give them. */
    private static List<String> towns(@Nullable Dateline dateline) {
        return dateline == null
                ? List.of()
                : dateline.places().stream()
                        .filter(place -> place.kind() == ResolvedPlace.Kind.CITY)
                        .map(place -> place.name().value())
                        .toList();
    }

    /** The towns of the dateline where it prints them, "NEW SMYRNA BEACH", but for "WASHINGTON" in "WASHINGTON, D.C.". */
    private static List<Mention> datelined(Words words, @Nullable Dateline dateline, List<TaggedName> names) {
        List<Mention> datelined = new ArrayList<>();
        for (ResolvedPlace place : dateline == null ? List.<ResolvedPlace>of() : dateline.places()) {
            if (place.kind() == ResolvedPlace.Kind.CITY && place.name().origin() instanceof Origin.Printed(Span span)) {
                int first = words.wordAt(span.start());
                int end = words.wordAt(span.end() - 1) + 1;
                boolean inside = names.stream()
                        .anyMatch(name -> name.kind() == TaggedName.Kind.PLACE
                                && name.from() <= words.get(first).from()
                                && name.to() > words.get(end - 1).to());
                if (end <= words.size() && !inside && words.span(first, end).equals(span)) {
                    datelined.add(new Mention(TaggedName.Kind.PLACE, first, end, EntityRule.DATELINED));
                }
            }
        }
        return datelined;
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == TaggedName.Kind.PLACE;
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
