package org.dateline.entity;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.Ticker;
import org.jspecify.annotations.Nullable;

/**
 * One real organisation.
 *
 * @param name the fullest printed form, in ordinary capitals
 * @param acronym as printed, or {@code null}
 * @param aliases every other printed form, the acronym among them, in order of appearance
 * @param tickers printed right after one of its mentions
 * @param salience hundredths, 0 to 100: how much the release is about this organisation
 * @param mentions in order of appearance
 */
public record Organisation(
        Found<String> name,
        @Nullable Found<String> acronym,
        List<Found<String>> aliases,
        List<Ticker> tickers,
        int salience,
        List<Span> mentions) {
    public Organisation {
        aliases = List.copyOf(aliases);
        tickers = List.copyOf(tickers);
        mentions = List.copyOf(mentions);
    }
}
