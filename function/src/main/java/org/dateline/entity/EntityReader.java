package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.layout.Layout;
import org.dateline.mark.Ticker;

/**
 * Reads who and what a release names: finders give mentions, mentions are joined into entities, entities get their
 * links (titles, affiliation, acronym, tickers) and their salience. Safe for all threads; time grows linearly with the
 * text.
 */
public final class EntityReader {
    /** People, organisations and places kept of one release, each; the most salient stay. */
    public static final int MOST_OF_A_KIND = 500;

    private final WordLists lists = WordLists.load();

    /**
     * Reads one release.
     *
     * @param text the text that all spans count in
     * @param layout its sections and SOURCE line; sections may be empty
     * @param tickers stock symbols printed in it
     */
    public Entities read(Text text, Layout layout, List<Ticker> tickers) {
        var words = Words.of(text, layout.sections(), lists.abbreviations());
        List<Mention> settled = SettlesOverlaps.of(found(words, layout, tickers), words.size());
        List<Cluster> clusters = new JoinsMentions(words, lists).join(settled);
        boolean[] taken = taken(words, clusters);
        new FindsAgain(words, lists).addTo(clusters, taken);
        return new Written(words, lists, tickers).entities(clusters);
    }

    private List<Mention> found(Words words, Layout layout, List<Ticker> tickers) {
        List<MentionFinder> finders = List.of(
                new FindsDeclared(lists, layout, tickers), new FindsOrganisations(lists), new FindsPeople(lists));
        List<Mention> found = new ArrayList<>();
        for (MentionFinder finder : finders) {
            found.addAll(finder.find(words));
        }
        return found;
    }

    private static boolean[] taken(Words words, List<Cluster> clusters) {
        boolean[] taken = new boolean[words.size()];
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                Arrays.fill(taken, mention.first(), mention.end(), true);
            }
        }
        return taken;
    }
}
