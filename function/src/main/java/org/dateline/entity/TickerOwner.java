package org.dateline.entity;

import java.util.List;
import java.util.TreeMap;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.Ticker;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose shares a ticker stands for: the organisation that has it among its tickers, else the one named before the
 * brackets that the ticker stands in, other brackets in between: {@code Acme Inc. ("Acme") (NYSE: ACM; TSX: ACM)}.
 */
public final class TickerOwner {
    /** UTF-16 characters of a bracket. */
    private static final int LONGEST_BRACKET = 120;

    private static final int MOST_BRACKETS = 4;

    private final String string;
    private final List<Organisation> organisations;
    private final TreeMap<Integer, Organisation> byEnd = new TreeMap<>();

    /** @param organisations of the release, most salient first */
    public TickerOwner(Text text, List<Organisation> organisations) {
        this.string = text.string();
        this.organisations = organisations;
        for (Organisation organisation : organisations) {
            for (Span mention : organisation.mentions()) {
                byEnd.putIfAbsent(text.index(mention.end()), organisation);
            }
        }
    }

    /**
     * The owner's name; {@code null} where none stands beside the ticker.
     *
     * @param at UTF-16 index where the ticker begins
     */
    public @Nullable Found<String> of(Ticker ticker, int at) {
        String listing = listing(ticker);
        for (Organisation organisation : organisations) {
            if (organisation.tickers().stream().map(TickerOwner::listing).anyMatch(listing::equals)) {
                return organisation.name();
            }
        }
        int before = bracketAround(at);
        for (int n = 0; n < MOST_BRACKETS && before > 0; n++) {
            before = withoutBlanks(before);
            Organisation named = byEnd.get(before);
            if (named != null) {
                return named.name();
            }
            before = before > 0 && string.charAt(before - 1) == ')' ? bracketAround(before - 1) : 0;
        }
        return null;
    }

    /** {@code NASDAQ:MSFT}. */
    private static String listing(Ticker ticker) {
        return ticker.exchange().value() + ":" + ticker.symbol().value();
    }

    /** The index of the bracket that is open at {@code at}; 0 where none is near. */
    private int bracketAround(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0 && at - i <= LONGEST_BRACKET; i--) {
            char c = string.charAt(i);
            depth += c == ')' || c == ']' ? 1 : 0;
            if ((c == '(' || c == '[') && --depth < 0) {
                return i;
            }
        }
        return 0;
    }

    private int withoutBlanks(int at) {
        int end = at;
        while (end > 0
                && (Character.isWhitespace(string.charAt(end - 1))
                        || "®™,*\u00a0".indexOf(string.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
