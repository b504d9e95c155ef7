package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.WireTable.Form;
import org.dateline.mark.WireTable.Match;
import org.dateline.mark.WireTable.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of wire services. Each character is looked at once, and what a mark may hold is bounded, so the time
 * is linear in the text. A wire's name in running text is no mark, nor is one in a web address.
 */
public final class WireMarks {
    /** UTF-16 units that may stand in a mark beside the name: "Sept. 10, 2026" and the longest sub-services fit. */
    private static final int REST = 60;

    /** UTF-16 units of the longest address that a mark leads to. */
    private static final int LINK = 200;

    private static final String OPENING = "(（[【";
    /** From here on letters have no case and words no blanks between them. */
    private static final char HAN = 0x2E80;

    private static final String CLOSING = ")）]】";
    /** Names this long are told from ordinary words by their length; shorter ones must fill their brackets. */
    private static final int TELLING = 6;

    private final Text text;
    private final String string;

    private WireMarks(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** All marks of {@code text}, in order, none inside another. */
    public static List<WireMark> find(Text text) {
        WireMarks marks = new WireMarks(text);
        List<WireMark> found = new ArrayList<>();
        for (int at = 0; at < marks.string.length(); at++) {
            WireMark mark = marks.at(at);
            if (mark != null) {
                found.add(mark);
                at = Math.max(at, text.index(mark.span().end()) - 1);
            }
        }
        return found;
    }

    private @Nullable WireMark at(int at) {
        char c = string.charAt(at);
        if (c == '/') {
            return inAddress(at) ? null : slash(at);
        }
        if (OPENING.indexOf(c) >= 0) {
            WireMark mark = bracket(at);
            return mark != null ? mark : tail(at);
        }
        if (isDash(c)) {
            return dash(at);
        }
        return Character.isLetter(c) ? bare(at) : null;
    }

    private @Nullable WireMark slash(int at) {
        int name = Blanks.skip(string, at + 1, 3);
        if (name < string.length() && string.charAt(name) == '[') {
            return linked(at, name + 1, Shape.SLASH, '/', WireMarkRule.WIRE_BETWEEN_SLASHES);
        }
        for (Match match : named(name, Shape.SLASH)) {
            int close = close(match.end(), "/", "(（\n/");
            if (close >= 0 && isSlashRest(match, close)) {
                return mark(at, close + 1, match, close, WireMarkRule.WIRE_BETWEEN_SLASHES);
            }
        }
        return null;
    }

    private @Nullable WireMark bracket(int at) {
        int name = Blanks.skip(string, at + 1, 3);
        if (string.charAt(at) == '[') {
            WireMark link = link(at, name);
            return link != null ? link : named(at, name);
        }
        if (name < string.length() && string.charAt(name) == '[') {
            return linked(at, name + 1, Shape.BRACKET, ')', WireMarkRule.WIRE_IN_BRACKETS);
        }
        return named(at, name);
    }

    /** {@code (GLOBE NEWSWIRE)}, {@code [Noticias Newswire]}. */
    private @Nullable WireMark named(int at, int name) {
        for (Match match : named(name, Shape.BRACKET)) {
            int close = close(match.end(), CLOSING, OPENING);
            if (close >= 0 && isBracketRest(match, close)) {
                return mark(at, close + 1, match, close, WireMarkRule.WIRE_IN_BRACKETS);
            }
        }
        return null;
    }

    /** {@code [Media OutReach Newswire](https://...)}. */
    private @Nullable WireMark link(int at, int name) {
        for (Match match : named(name, Shape.LINK)) {
            if (string.startsWith("](", match.end())) {
                int close = string.indexOf(')', match.end());
                if (close >= 0 && close - match.end() < LINK) {
                    return mark(at, close + 1, match, match.end(), WireMarkRule.WIRE_AS_LINK);
                }
            }
        }
        return null;
    }

    /** {@code /[PRNewswire](https://...)/} and {@code ([GLOBE NEWSWIRE](https://...))}: the name alone leads to the wire. */
    private @Nullable WireMark linked(int at, int name, Shape shape, char closing, WireMarkRule rule) {
        for (Match match : named(name, shape)) {
            int close = string.startsWith("](", match.end()) ? string.indexOf(')', match.end()) : -1;
            if (close >= 0 && close - match.end() < LINK && string.startsWith(String.valueOf(closing), close + 1)) {
                return mark(at, close + 2, match, match.end(), rule);
            }
        }
        return null;
    }

    /** {@code (서울=연합뉴스)} and {@code [ジャカルタ 4日 ロイター]}: the wire comes last. */
    private @Nullable WireMark tail(int at) {
        int close = close(at + 1, CLOSING, OPENING + "\n");
        for (int name = at + 2; name < close; name++) {
            boolean equals = string.charAt(name - 1) == '=';
            boolean parted = equals || Blanks.isBlank(string.charAt(name - 1));
            if (parted || isHan(at + 1)) {
                for (Match match : named(name, equals ? Shape.EQUALS : Shape.TAIL)) {
                    if (match.end() == close) {
                        int end = parted ? name - 1 : name;
                        return mark(at, close + 1, match, at + 1, end, WireMarkRule.WIRE_AFTER_PLACE);
                    }
                }
            }
        }
        return null;
    }

    /** Scripts without blanks: 【東京共同】. */
    private boolean isHan(int at) {
        return string.charAt(at) >= HAN || Character.isDigit(string.charAt(at));
    }

    private @Nullable WireMark dash(int at) {
        if (at > 0 && isDash(string.charAt(at - 1))) {
            return null;
        }
        int name = at;
        while (name < string.length() && isDash(string.charAt(name))) {
            name++;
        }
        name = Blanks.skip(string, name, 2);
        for (Match match : named(name, Shape.DASH)) {
            if (opensStory(match.end())) {
                return mark(name, match.end(), match, match.end(), WireMarkRule.WIRE_BETWEEN_DASHES);
            }
        }
        return null;
    }

    private @Nullable WireMark bare(int at) {
        if (at > 0 && Character.isLetterOrDigit(string.charAt(at - 1)) && string.charAt(at) < HAN) {
            return null;
        }
        for (Match match : WireTable.known().at(string, at)) {
            if (match.form().shapes().contains(Shape.BARE) && opensStory(match.end())) {
                return mark(at, match.end(), match, match.end(), WireMarkRule.WIRE_BEFORE_DASH);
            }
            if (match.form().shapes().contains(Shape.HEAD) && string.charAt(at) >= HAN) {
                return mark(at, match.end(), match, match.end(), WireMarkRule.WIRE_BEFORE_PLACE);
            }
        }
        return null;
    }

    private List<Match> named(int at, Shape shape) {
        List<Match> named = new ArrayList<>(0);
        for (Match match : WireTable.known().at(string, at)) {
            if (match.form().shapes().contains(shape)) {
                named.add(match);
            }
        }
        return named;
    }

    /** The first of {@code closing} not farther than {@link #REST} from {@code from}; -1 if one of {@code stops} comes before. */
    private int close(int from, String closing, String stops) {
        int limit = Math.min(string.length(), from + REST);
        for (int at = from; at < limit; at++) {
            char c = string.charAt(at);
            if (closing.indexOf(c) >= 0) {
                return at;
            }
            if (stops.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSlashRest(Match match, int close) {
        String rest = string.substring(match.end(), close).strip();
        return rest.isEmpty()
                || rest.startsWith("-")
                || match.form().printed().length() >= TELLING
                || match.form().services().contains(rest);
    }

    private boolean isBracketRest(Match match, int close) {
        String rest = string.substring(match.end(), close).strip();
        if (rest.isEmpty() || match.form().services().contains(rest)) {
            return true;
        }
        return match.form().printed().length() >= TELLING
                && (isDash(rest.charAt(0)) || ",/".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("via "));
    }

    /** Whether only a dash or the end of the line stands between {@code at} and the story. */
    private boolean opensStory(int at) {
        int next = at;
        while (next < string.length() && string.charAt(next) != '\n' && Blanks.isBlank(string.charAt(next))) {
            next++;
        }
        return next == string.length() || string.charAt(next) == '\n' || isDash(string.charAt(next));
    }

    /** Whether the slash belongs to a web address: the word before it holds a slash, or a dot between letters. */
    private boolean inAddress(int slash) {
        for (int at = slash - 1; at >= 0 && slash - at < REST && !Blanks.isBlank(string.charAt(at)); at--) {
            char c = string.charAt(at);
            boolean dotted = c == '.' && Character.isLetter(string.charAt(at + 1));
            if (c == '/' || c == '@' || c == ':' || dotted) {
                return true;
            }
        }
        return false;
    }

    private WireMark mark(int from, int to, Match match, int close, WireMarkRule rule) {
        return mark(from, to, match, match.end(), close, rule);
    }

    private WireMark mark(int from, int to, Match match, int restFrom, int restTo, WireMarkRule rule) {
        Span span = text.span(from, to);
        Found<String> wire = Found.printed(match.form().wire(), span, rule);
        Found<String> service = service(match.form(), restFrom, restTo, rule);
        return new WireMark(span, wire, service, match.form().home(), text.span(restFrom, Math.max(restFrom, restTo)));
    }

    /** What follows the name after a hyphen, or a sub-service that the table lists. */
    private @Nullable Found<String> service(Form form, int from, int to, WireMarkRule rule) {
        int start = Blanks.skip(string, from, 3);
        boolean hyphen = start == from && start < to && string.charAt(start) == '-';
        if (hyphen) {
            start++;
        }
        if (start >= to) {
            return null;
        }
        String rest = string.substring(start, to).strip();
        Span span = text.span(start, start + rest.length());
        for (String listed : form.services()) {
            if (listed.equalsIgnoreCase(rest)) {
                return Found.printed(listed, span, rule);
            }
        }
        boolean name = hyphen && rest.chars().noneMatch(Character::isDigit) && !rest.isEmpty();
        return name ? Found.printed(rest, span, rule) : null;
    }

    /** Hyphen, en and em dash, minus, horizontal bar. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u2500';
    }
}
