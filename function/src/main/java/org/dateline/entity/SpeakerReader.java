package org.dateline.entity;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.layout.Layout;
import org.dateline.mark.Quote;

/** Tells who speaks the quotations of a release. Safe for all threads; time grows linearly with the text. */
public final class SpeakerReader {
    private final WordLists lists = WordLists.load();

    /**
     * Reads one release.
     *
     * @param entities all that the text names, whoever found it
     * @param quotes in order of appearance
     * @return one for each quotation, in the same order
     */
    public List<SpokenQuote> read(Text text, Layout layout, Entities entities, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return List.of();
        }
        var words = Words.of(text, layout.sections(), lists);
        return new ReadsSpeakers(words, lists, Voices.of(words, entities), quotes).all();
    }
}
