package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;

/** Reads the tickers that a document's metadata declares, in the spelling of the printed ones. */
public final class DeclaredTickers {
    private static final Span NOWHERE = new Span(0, 0);

    private DeclaredTickers() {}

    /** The tickers of a document, in order; their spans are empty. A market that no table knows is passed over. */
    public static List<Ticker> of(Declared declared) {
        List<Ticker> tickers = new ArrayList<>();
        for (Found<String> found : declared.all(Field.TICKER)) {
            // Read as if a release printed it, so that markets are told by the same table.
            for (Ticker printed : ReadsTickers.read(Text.of("(" + found.value() + ")"))) {
                Found<String> mic = printed.mic();
                tickers.add(new Ticker(
                        NOWHERE,
                        found.map(value -> printed.exchange().value()),
                        mic == null ? null : Found.inferred(mic.value(), mic.rule()),
                        found.map(value -> printed.symbol().value())));
            }
        }
        return List.copyOf(tickers);
    }
}
