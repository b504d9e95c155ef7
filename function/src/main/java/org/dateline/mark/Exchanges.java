package org.dateline.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The markets that releases name, found by looking back from the end of a name. */
final class Exchanges {
    /** No printed name is longer: "OTC Pink Current Information" with room for blanks. */
    private static final int LONGEST = 48;
    /** Names this short are also words ("aim", "six", "set", "ice") unless printed in capitals. */
    private static final int SHORT = 4;

    private static final List<Exchange> ALL =
            Table.rows("exchanges.tsv").stream().map(Exchange::of).toList();
    private static final Map<String, List<Exchange>> BY_BACKWARD_KEY = byBackwardKey();

    private Exchanges() {}

    /** A name as printed, by UTF-16 index, with the markets it may mean: more than one where their symbols differ. */
    record Name(int from, int to, List<Exchange> meanings) {
        @Nullable
        Exchange tradingIn(String symbol) {
            return meanings.stream()
                    .filter(exchange -> exchange.symbols().admit(symbol))
                    .findFirst()
                    .orElse(null);
        }
    }

    static List<Exchange> all() {
        return ALL;
    }

    /** The longest name that ends before the UTF-16 index {@code to}, or {@code null}. */
    static @Nullable Name endingAt(String text, int to) {
        Name best = null;
        StringBuilder key = new StringBuilder();
        for (int at = to - 1; at >= 0 && to - at <= LONGEST && isPartOfName(text.charAt(at)); at--) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            key.append(Character.toUpperCase(c));
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            List<Exchange> meanings = BY_BACKWARD_KEY.get(key.toString());
            if (meanings != null && looksLikeName(text.substring(at, to))) {
                best = new Name(at, to, meanings);
            }
        }
        return best;
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == '.' || c == '-' || c == '\u00a0';
    }

    private static boolean looksLikeName(String printed) {
        return Character.isLetterOrDigit(printed.charAt(printed.length() - 1))
                && (printed.length() > SHORT || printed.equals(printed.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, List<Exchange>> byBackwardKey() {
        Map<String, List<Exchange>> map = new LinkedHashMap<>();
        for (Exchange exchange : ALL) {
            Stream.concat(Stream.of(exchange.name()), exchange.otherNames().stream())
                    .map(Exchanges::backwardKey)
                    .distinct()
                    .forEach(key ->
                            map.computeIfAbsent(key, k -> new ArrayList<>()).add(exchange));
        }
        return map;
    }

    /** Letters and digits only, in capitals, from the last to the first. */
    private static String backwardKey(String name) {
        StringBuilder key = new StringBuilder();
        for (int at = name.length() - 1; at >= 0; at--) {
            if (Character.isLetterOrDigit(name.charAt(at))) {
                key.append(Character.toUpperCase(name.charAt(at)));
            }
        }
        return key.toString();
    }
}
