package org.dateline.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds stock symbols printed with their market: {@code (NYSE: IBM)}, {@code (TSXV: A; OTCQB: B)}, {@code (NYSE, Nasdaq:
 * VZ)}, {@code (0700.HK)}, "on the London Stock Exchange under the symbol ABC". A symbol alone ({@code $FB}, "trades as
 * ABC") is refused, because nothing says that it is one. Every occurrence is given, in the order of the text.
 */
public final class ReadsTickers {
    private static final String SYMBOL = "[A-Z0-9]{1,6}+(?:[.\\-][A-Z]{1,3}+)?(?![\\p{L}\\p{N}])";
    private static final Pattern COLON = Pattern.compile("[:：]");
    /** Dressed in Markdown, quotation marks or a dollar sign: {@code **IBM**}, {@code [IBM](...)}, {@code "SNMM"}. */
    private static final Pattern FIRST_SYMBOL =
            Pattern.compile("[\\s\\u00a0]{0,4}+[\\[*_\"“‘'`$]{0,3}+(?<symbol>" + SYMBOL + ")");
    /** A further symbol of the same market; one before a colon is the name of the next market. */
    private static final Pattern NEXT_SYMBOL =
            Pattern.compile("[\"”’'*_]{0,2}+\\s?(?:[,;/&]|and)\\s{0,2}+[\"“‘'*_$]{0,2}+(?<symbol>" + SYMBOL
                    + ")(?=[\"”’'*_]{0,2}+\\s?(?:[,;/&)\\]]|and\\b))");
    /** What stands between two markets that share a symbol. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s?(?:[,/&]|\\band\\b)\\s?$");

    private static final Pattern UNDER_SYMBOL = Pattern.compile(
            "\\bunder\\s(?:the|its)\\s(?:[a-z]{5,7}\\s)?symbols?\\s?:?\\s?[\"“‘'`]{0,2}+(?<symbol>" + SYMBOL + ")");
    /** How far before "under the symbol" the market may end: past "(NYSE)" or "in the U.S.". */
    private static final int NEAR = 24;

    /** Nobody lists one symbol on more markets; a bound keeps their product with the symbols small. */
    private static final int MOST_MARKETS = 6;

    private static final List<Exchange> WITH_SUFFIX = Exchanges.all().stream()
            .filter(exchange -> !exchange.suffixes().isEmpty())
            .toList();
    private static final Pattern SUFFIXED = Pattern.compile("(?<![\\p{L}\\p{N}.,$])(?<symbol>[0-9]{4,6}+)\\.(?<suffix>"
            + WITH_SUFFIX.stream()
                    .flatMap(exchange -> exchange.suffixes().stream())
                    .collect(Collectors.joining("|"))
            + ")(?![\\p{L}\\p{N}])");

    private static final Comparator<Ticker> IN_ORDER = Comparator.comparingInt(
                    (Ticker ticker) -> ticker.span().start())
            .thenComparingInt(ticker -> ticker.span().end());

    private final Text text;
    private final String string;
    private final List<Ticker> tickers = new ArrayList<>();
    /** Symbols read so far, and where they start. */
    private final Set<String> symbols = new LinkedHashSet<>();

    private final Set<Integer> starts = new LinkedHashSet<>();

    private ReadsTickers(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** The tickers of a text, in order. */
    public static List<Ticker> read(Text text) {
        ReadsTickers reading = new ReadsTickers(text);
        reading.readColons();
        reading.readListings();
        reading.readSuffixes();
        return reading.tickers.stream().sorted(IN_ORDER).toList();
    }

    private void readColons() {
        Matcher colon = COLON.matcher(string);
        while (colon.find()) {
            List<Exchanges.Name> names = namesBefore(colon.start());
            if (!names.isEmpty()) {
                readSymbols(names, colon.end());
            }
        }
    }

    /** The markets that end at {@code to}, last one first: "NYSE, Nasdaq" and "NYSE/TSX" are two. */
    private List<Exchanges.Name> namesBefore(int to) {
        List<Exchanges.Name> names = new ArrayList<>();
        Exchanges.Name name = Exchanges.endingAt(string, to > 0 && string.charAt(to - 1) == ' ' ? to - 1 : to);
        while (name != null && names.size() < MOST_MARKETS) {
            names.add(name);
            Matcher between = BETWEEN_NAMES.matcher(string);
            between.region(Math.max(0, name.from() - 5), name.from());
            name = between.find() ? Exchanges.endingAt(string, between.start()) : null;
        }
        return names;
    }

    private void readSymbols(List<Exchanges.Name> names, int from) {
        Matcher symbol = FIRST_SYMBOL.matcher(string).region(from, string.length());
        if (!symbol.lookingAt() || !bothStandOut(names.getLast(), symbol)) {
            return;
        }
        addAll(names, symbol);
        Matcher next = NEXT_SYMBOL.matcher(string).region(symbol.end(), string.length());
        while (next.lookingAt() && Exchanges.endingAt(string, next.end("symbol")) == null) {
            addAll(names, next);
            next.region(next.end(), string.length());
        }
    }

    /**
     * In brackets anything goes; in running text "London: A new" and "Paris: HEC" are no tickers, so that the market must
     * be an acronym or Nasdaq, and the symbol longer than a letter.
     */
    private boolean bothStandOut(Exchanges.Name name, Matcher symbol) {
        String before = string.substring(Math.max(0, name.from() - 2), name.from());
        if (before.strip().matches(".?[(\\[（;,/]")) {
            return true;
        }
        String printed = string.substring(name.from(), name.to());
        boolean acronym = printed.chars().noneMatch(Character::isLowerCase) || printed.startsWith("Nasdaq");
        return acronym && symbol.end("symbol") - symbol.start("symbol") > 1;
    }

    private void readListings() {
        Matcher under = UNDER_SYMBOL.matcher(string);
        while (under.find()) {
            Exchanges.Name name = nameNear(under.start());
            // Said in full beside the short form: "(TSE: ENB)" and "on the Toronto Stock Exchange under the symbol
            // ENB".
            if (name != null && !symbols.contains(under.group("symbol"))) {
                add(name, under, MarkRule.LISTED_UNDER);
            }
        }
    }

    private Exchanges.@Nullable Name nameNear(int to) {
        for (int at = to; at > 0 && to - at < NEAR; at--) {
            boolean wordEnds = Character.isLetterOrDigit(string.charAt(at - 1))
                    && (at == string.length() || !Character.isLetterOrDigit(string.charAt(at)));
            Exchanges.Name name = wordEnds ? Exchanges.endingAt(string, at) : null;
            if (name != null && !isCity(name)) {
                return name;
            }
        }
        return null;
    }

    /** "London" alone stands for its exchange only in brackets; elsewhere it is a city. */
    private boolean isCity(Exchanges.Name name) {
        String printed = string.substring(name.from(), name.to());
        return printed.indexOf(' ') < 0
                && printed.chars().skip(1).allMatch(Character::isLowerCase)
                && !printed.equals("Nasdaq");
    }

    private void readSuffixes() {
        Matcher suffixed = SUFFIXED.matcher(string);
        while (suffixed.find()) {
            Span span = text.span(suffixed.start(), suffixed.end());
            if (starts.contains(span.start())) {
                continue;
            }
            WITH_SUFFIX.stream()
                    .filter(exchange -> exchange.suffixes().contains(suffixed.group("suffix")))
                    .findFirst()
                    .ifPresent(exchange -> add(
                            exchange,
                            span,
                            text.span(suffixed.start("suffix"), suffixed.end()),
                            suffixed,
                            MarkRule.MARKET_SUFFIX));
        }
    }

    private void addAll(List<Exchanges.Name> names, Matcher symbol) {
        for (Exchanges.Name name : names.reversed()) {
            add(name, symbol, MarkRule.EXCHANGE_AND_SYMBOL);
        }
    }

    private void add(Exchanges.Name name, Matcher symbol, MarkRule rule) {
        Exchange exchange = name.tradingIn(symbol.group("symbol"));
        if (exchange != null) {
            Span market = text.span(name.from(), name.to());
            add(exchange, text.span(name.from(), symbol.end("symbol")), market, symbol, rule);
        }
    }

    private void add(Exchange exchange, Span span, Span market, Matcher symbol, MarkRule rule) {
        String printed = symbol.group("symbol");
        int dot = printed.lastIndexOf('.');
        String bare = dot > 0 && exchange.suffixes().contains(printed.substring(dot + 1))
                ? printed.substring(0, dot)
                : printed;
        int from = symbol.start("symbol");
        symbols.add(bare);
        starts.add(text.span(from, from).start());
        tickers.add(new Ticker(
                span,
                Found.printed(exchange.name(), market, rule),
                exchange.mic() == null ? null : Found.inferred(exchange.mic(), MarkRule.MARKET_CODE),
                Found.printed(bare, text.span(from, from + bare.length()), rule)));
    }
}
