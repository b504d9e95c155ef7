package org.dateline.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signs, codes and names of currencies, found beside a number. */
final class Currencies {
    /** Stands for a dollar that is not further named. */
    static final String BARE_DOLLAR = "$";
    /** The yen sign, which is also the yuan's. */
    static final List<String> YEN_SIGNS = List.of("¥", "￥");

    private static final Map<String, Name> SIGNS = new LinkedHashMap<>();
    private static final Map<String, Name> WORDS = new LinkedHashMap<>();

    static {
        for (Table.Row row : Table.rows("currencies.tsv")) {
            String code = row.text(0);
            boolean caution = row.textOrNull(3) != null;
            Stream.concat(Stream.of(code), row.list(1).stream())
                    .forEach(sign -> SIGNS.putIfAbsent(sign, new Name(code, caution && isLetters(sign))));
            row.list(2).forEach(word -> WORDS.putIfAbsent(word, new Name(code, caution)));
        }
    }

    private static final int LONGEST_SIGN = longest(SIGNS);
    private static final int LONGEST_WORD = longest(WORDS);

    /** What a sign or name after a number may begin with; most numbers are followed by something else. */
    private static final String FIRST_LETTERS = Stream.concat(SIGNS.keySet().stream(), WORDS.keySet().stream())
            .map(name -> name.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private Currencies() {}

    /**
     * What a sign or name means.
     *
     * @param code ISO 4217 or {@link #BARE_DOLLAR}
     * @param caution whether it is also an ordinary word
     */
    record Name(String code, boolean caution) {}

    /** A sign or name as printed, by UTF-16 index. */
    record Printed(int from, int to, Name name) {}

    /** Every ISO 4217 code of the table. */
    static List<String> codes() {
        return Table.rows("currencies.tsv").stream()
                .map(row -> row.text(0))
                .filter(code -> !code.equals(BARE_DOLLAR))
                .toList();
    }

    /** The longest sign that ends before {@code to}, at most one blank between, or {@code null}. */
    static @Nullable Printed signBefore(String text, int to) {
        int end = to > 0 && Blanks.isBlank(text.charAt(to - 1)) ? to - 1 : to;
        for (int from = Math.max(0, end - LONGEST_SIGN); from < end; from++) {
            Name name = SIGNS.get(text.substring(from, end));
            if (name != null && startsFree(text, from)) {
                return new Printed(from, end, name);
            }
        }
        return titleCaseCode(text, end);
    }

    /** Codes and pure signs also follow a number; abbreviations of letters ("Rs", "RM") only precede one. */
    private static @Nullable Name followingSign(String printed) {
        Name name = SIGNS.get(printed);
        if (name == null) {
            return null;
        }
        boolean pure = printed.equals(BARE_DOLLAR) || printed.chars().anyMatch(c -> c > 127);
        return pure || printed.equals(name.code()) ? name : null;
    }

    /** "Gel 346 Million": a headline in title case writes a code so. */
    private static @Nullable Printed titleCaseCode(String text, int end) {
        int from = end - 3;
        if (from < 0 || !startsFree(text, from) || !Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        String code = text.substring(from, end).toUpperCase(Locale.ROOT);
        Name name = isLetters(code) ? SIGNS.get(code) : null;
        return name == null ? null : new Printed(from, end, new Name(name.code(), true));
    }

    /** The longest sign or name that starts at {@code from}, at most one blank or hyphen between, or {@code null}. */
    static @Nullable Printed after(String text, int from) {
        boolean apart = from < text.length() && (Blanks.isBlank(text.charAt(from)) || text.charAt(from) == '-');
        int start = apart ? from + 1 : from;
        if (start == text.length() || FIRST_LETTERS.indexOf(text.charAt(start)) < 0) {
            return null;
        }
        for (int to = Math.min(text.length(), start + LONGEST_WORD); to > start; to--) {
            String printed = text.substring(start, to);
            Name word = WORDS.get(printed);
            Name name = word != null || precedesNumber(text, to) ? word : followingSign(printed);
            if (name != null && endsFree(text, to)) {
                return new Printed(start, to, name);
            }
        }
        return null;
    }

    /** No sign begins inside a word: the "$" of "TT$5" is not a dollar sign of its own. */
    private static boolean startsFree(String text, int from) {
        if (from == 0 || Character.isIdeographic(text.charAt(from))) {
            return true;
        }
        char before = text.charAt(from - 1);
        boolean word = Character.isLetterOrDigit(text.charAt(from));
        return word ? !Character.isLetterOrDigit(before) && before != '.' : !isLatinCapital(before);
    }

    /** A sign before the next number belongs to that one: "5 $10 bills", or the columns of a table. */
    private static boolean precedesNumber(String text, int to) {
        int next = Blanks.skip(text, to, 3);
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean endsFree(String text, int to) {
        return to == text.length() || isIdeographic(text.charAt(to - 1)) || !Character.isLetterOrDigit(text.charAt(to));
    }

    private static boolean isLatinCapital(char c) {
        return (c >= 'A' && c <= 'Z') || c == '$';
    }

    private static boolean isIdeographic(char c) {
        return Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    private static boolean isLetters(String sign) {
        return sign.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    }

    private static int longest(Map<String, Name> names) {
        return names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }
}
