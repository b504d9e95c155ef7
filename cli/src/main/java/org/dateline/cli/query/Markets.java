package org.dateline.cli.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The function's list of markets, so that {@code ticker:NYSE:IBM} and {@code ticker:IBM} find {@code ticker:XNYS:IBM}. */
final class Markets {
    private static final String LIST = "/org/dateline/mark/exchanges.tsv";

    private Markets() {}

    /** The keys of {@code MARKET:SYMBOL}, or of a symbol alone on each market that we know. */
    static List<String> keys(String ticker) {
        String[] parts = ticker.toUpperCase(Locale.ROOT).split(":", 2);
        Map<String, String> codes = codes();
        if (parts.length == 2) {
            String market = parts[0].strip();
            return List.of("ticker:" + codes.getOrDefault(folded(market), market) + ":" + parts[1].strip());
        }
        Set<String> markets = new LinkedHashSet<>(codes.values());
        return markets.stream()
                .map(market -> "ticker:" + market + ":" + parts[0])
                .toList();
    }

    /** Every spelling to the name that keys use: the market code, or the spelling of a market that has none. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        try (InputStream in = Markets.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the function's list of markets is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(codes, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static void add(Map<String, String> codes, String line) {
        String[] fields = line.split("\t", -1);
        String code = fields[1].equals("-") ? folded(fields[0]) : fields[1];
        codes.putIfAbsent(folded(fields[0]), code);
        codes.putIfAbsent(code, code);
        for (String other : fields[fields.length - 1].split("\\|", -1)) {
            if (!folded(other).isEmpty()) {
                codes.putIfAbsent(folded(other), code);
            }
        }
    }

    /** Letter case, blanks, dots and hyphens do not tell markets apart. */
    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
