package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Table;

/**
 * A word or a sign where place names may stand.
 *
 * @param from UTF-16 index
 * @param to UTF-16 index after it
 */
record PlaceToken(Kind kind, int from, int to, String printed) {
    enum Kind {
        /** A word that begins with a capital, or in a script that has none. */
        NAME,
        /** A small word that stands inside names. */
        INNER,
        COMMA,
        /** {@code and}, {@code &}, a slash: another place follows. */
        AND,
        OPEN,
        CLOSE,
        /** The address that Markdown sets after a linked name. */
        LINK,
        OTHER
    }

    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’‘`´-]*+|&amp;|]\\([^)\\s]{0,300}\\)|[&/;+,，、·・()（）\\[\\]]|[^\\s\\p{Z}*_]");
    private static final String AND_SIGNS = "&/;+、·・";
    private static final Map<String, List<String>> WORDS = Table.lists(PlaceToken.class, "place-words.tsv");
    private static final Set<String> AND_ANY_CASE = words("and-any-case");
    private static final Set<String> AND = words("and");
    private static final Set<String> INNER = words("inner");

    /** The tokens of {@code string} between two indexes. */
    static List<PlaceToken> between(String string, int from, int to) {
        List<PlaceToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(string).region(from, to);
        while (matcher.find()) {
            tokens.add(of(matcher.start(), matcher.end(), matcher.group()));
        }
        return tokens;
    }

    private static PlaceToken of(int from, int to, String printed) {
        return new PlaceToken(kind(printed), from, to, printed);
    }

    private static Kind kind(String printed) {
        return switch (printed) {
            case ",", "，" -> Kind.COMMA;
            case "(", "（", "[" -> Kind.OPEN;
            case ")", "）", "]" -> Kind.CLOSE;
            default -> {
                if (isAnd(printed)) {
                    yield Kind.AND;
                }
                if (INNER.contains(printed)) {
                    yield Kind.INNER;
                }
                int first = printed.codePointAt(0);
                if (first == ']') {
                    yield Kind.LINK;
                }
                yield Character.isLetter(first) && !Character.isLowerCase(first) ? Kind.NAME : Kind.OTHER;
            }
        };
    }

    private static boolean isAnd(String printed) {
        return AND.contains(printed)
                || AND_ANY_CASE.contains(printed.toLowerCase(Locale.ROOT))
                || (printed.length() == 1 && AND_SIGNS.contains(printed));
    }

    private static Set<String> words(String kind) {
        return Set.copyOf(Objects.requireNonNull(WORDS.get(kind), kind));
    }

    /** Some of its letters, counted within it. */
    PlaceToken part(int begin, int end) {
        return new PlaceToken(Kind.NAME, from + begin, from + end, printed.substring(begin, end));
    }

    /** A sign at one of its letters. */
    PlaceToken sign(Kind sign, int at) {
        return new PlaceToken(sign, from + at, from + at + 1, printed.substring(at, at + 1));
    }

    /** The same word read as a name. */
    PlaceToken asName() {
        return new PlaceToken(Kind.NAME, from, to, printed);
    }

    /** Whether every letter is a capital, and there are two or more. */
    boolean isCapitals() {
        return printed.codePoints().filter(Character::isLetter).count() > 1
                && printed.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether the word ends a sentence rather than being cut short: {@code States.}, but not {@code St.} */
    boolean endsSentence() {
        return printed.endsWith(".") && printed.length() > 5 && printed.indexOf('.') == printed.length() - 1;
    }

    /** The word without a sentence glued before it: of {@code STATES.TORONTO} only {@code TORONTO}. */
    PlaceToken withoutGluedSentence() {
        int dot = printed.lastIndexOf('.', printed.length() - 2);
        boolean glued = kind == Kind.NAME && dot > 3 && printed.indexOf('.') == dot && printed.length() - dot > 3;
        return glued ? of(from + dot + 1, to, printed.substring(dot + 1)) : this;
    }
}
