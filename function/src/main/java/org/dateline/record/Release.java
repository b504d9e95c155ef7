package org.dateline.record;

import java.util.List;
import java.util.Map;
import org.dateline.dateline.Dateline;
import org.dateline.document.Document;
import org.dateline.entity.Entities;
import org.dateline.entity.SpokenQuote;
import org.dateline.evidence.Found;
import org.dateline.layout.Contact;
import org.dateline.layout.Layout;
import org.dateline.layout.State;
import org.dateline.mark.Link;
import org.dateline.mark.Money;
import org.dateline.mark.Ticker;
import org.dateline.time.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Everything we know about one release. {@link RecordJson} prints it.
 *
 * @param document the text that every span counts in
 * @param language BCP 47, or {@code null} when unsure
 * @param state revision and embargo
 * @param issuedDate {@code YYYY-MM-DD}, or {@code null}
 * @param issuedDateFrom where it was read: {@code dateline}, {@code header}, {@code metadata} or {@code body}
 * @param dateline the first dateline, or {@code null}
 * @param otherDatelines further ones, in order
 * @param issuer the organisation that speaks, or {@code null}
 * @param originalUrl where the release is published, as it says itself; or {@code null}
 * @param truncated what limits left out, by the name of the list, in alphabetical order
 */
public record Release(
        Document document,
        @Nullable Found<String> language,
        Layout layout,
        State state,
        @Nullable Found<String> issuedDate,
        @Nullable String issuedDateFrom,
        @Nullable Dateline dateline,
        List<Dateline> otherDatelines,
        @Nullable Found<String> issuer,
        Entities entities,
        List<Ticker> tickers,
        List<DateValue> dates,
        List<Money> money,
        List<SpokenQuote> quotes,
        List<Contact> contacts,
        List<Link> links,
        @Nullable Found<String> originalUrl,
        Map<String, Integer> truncated) {}
