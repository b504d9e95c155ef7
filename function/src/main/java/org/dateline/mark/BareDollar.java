package org.dateline.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** Decides which dollar a bare {@code $} means in a release; the first of these passes that answers wins. */
public final class BareDollar {
    private static final List<Table.Row> DOLLARS = Table.rows("dollars.tsv");
    private static final Map<String, String> BY_ADJECTIVE = byAdjective();
    /** Countries whose companies mean their own dollar when they print none; others usually name it. */
    private static final Map<String, String> BY_COUNTRY = byCountry();

    private static final Pattern STATEMENT =
            Pattern.compile("\\b(?:amounts|figures|currency|references|values|prices)\\b"
                    + "[^.;\\n]{0,90}?\\bin\\s(?<whose>"
                    + String.join(
                            "|",
                            BY_ADJECTIVE.keySet().stream().map(Pattern::quote).toList())
                    + ")\\s(?:dollars|funds|currency)");

    private BareDollar() {}

    /**
     * The currency of amounts that print only a dollar sign.
     *
     * @param tickers those of the text
     * @param country where the release comes from, ISO 3166-1 alpha-2, or {@code null} when not known
     * @return an ISO 4217 code, never printed as such: inferred
     */
    public static Found<String> of(Text text, List<Ticker> tickers, @Nullable String country) {
        Matcher statement = STATEMENT.matcher(text.string());
        if (statement.find()) {
            String whose = statement.group("whose").replaceAll("\\s", " ");
            return Found.inferred(BY_ADJECTIVE.getOrDefault(whose, "USD"), MarkRule.DOLLAR_OF_THE_STATEMENT);
        }
        NavigableSet<String> listed = dollarsOf(tickers);
        if (listed.size() == 1 && !listed.first().equals("USD")) {
            return Found.inferred(listed.first(), MarkRule.DOLLAR_OF_THE_LISTING);
        }
        String own = country == null ? null : BY_COUNTRY.get(country);
        if (own != null && !listed.contains("USD")) {
            return Found.inferred(own, MarkRule.DOLLAR_OF_THE_COUNTRY);
        }
        return Found.inferred("USD", MarkRule.DOLLAR_IS_US);
    }

    private static Map<String, String> byAdjective() {
        Map<String, String> currencies = new LinkedHashMap<>();
        DOLLARS.forEach(row -> currencies.put(row.text(0), row.text(1)));
        return currencies;
    }

    private static Map<String, String> byCountry() {
        Map<String, String> currencies = new LinkedHashMap<>();
        for (Table.Row row : DOLLARS) {
            String country = row.textOrNull(2);
            if (country != null) {
                currencies.put(country, row.text(1));
            }
        }
        return currencies;
    }

    private static NavigableSet<String> dollarsOf(List<Ticker> tickers) {
        NavigableSet<String> dollars = new TreeSet<>();
        for (Ticker ticker : tickers) {
            Exchanges.all().stream()
                    .filter(exchange -> exchange.name().equals(ticker.exchange().value()))
                    .map(Exchange::dollar)
                    .filter(Objects::nonNull)
                    .forEach(dollars::add);
        }
        return dollars;
    }
}
