package org.dateline.dateline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The small print around a dateline's date: weekday, time of day, the issuer's slot, the dash. Indexes are UTF-16. */
final class Opening {
    /** "@ 11:00 AM Central", "16:15", "8:30 a.m. ET". */
    private static final Pattern TIME = Pattern.compile(
            "[ ,]{0,3}(?:(?:@|at|um|à|kl\\.?|alle|klo|a las|às|om) ?)?\\d{1,2}[:.h]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?| Uhr| uur|h)?(?: \\(?(?:Central|Eastern|Pacific|Mountain|[A-Z][a-z]++/[A-Z]\\w++|US/\\w++|[A-Z]{2,4})\\b\\)?)?");
    /** Issuer between slashes: "/ Acme Roofing /". */
    private static final Pattern SLOT = Pattern.compile("[ \\t]*+/[ \\t]++([^/\\n]{2,120}?)[ \\t]++/(?=\\s|$)");

    private static final Pattern WEEKDAY = weekdayBefore();
    private static final Pattern ARTICLE = article();
    /** What follows the day in Chinese: it was wired, or reported. */
    private static final String WIRED = "电電讯訊";

    private final Text text;
    private final String string;

    Opening(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** Where the date that begins at {@code from} begins with its weekday and article: "Paris, le lundi 4 mars". */
    int withWeekday(int from, int lineStart) {
        int weekday = before(WEEKDAY, from, lineStart);
        // "SANTO DOMINGO, March 3": a name that ends like a day of the week.
        int sign = weekday;
        while (sign > lineStart && Lines.isBlank(string.charAt(sign - 1))) {
            sign--;
        }
        weekday = sign > lineStart && Character.isLetter(string.charAt(sign - 1)) ? from : weekday;
        int article = before(ARTICLE, weekday, lineStart);
        boolean apart = article == lineStart || Lines.isSeparator(string.charAt(article - 1));
        return apart ? article : weekday;
    }

    /** Where the match begins that ends at {@code from}; {@code from} where there is none. */
    private int before(Pattern pattern, int from, int lineStart) {
        Matcher matcher = pattern.matcher(string).region(Math.max(lineStart, from - 20), from);
        while (matcher.find()) {
            if (matcher.end() == from) {
                return matcher.start();
            }
        }
        return from;
    }

    /** The index after the character that says that the day is the one of the wire: "北京2017年9月15日电". */
    int afterWired(int at) {
        return at < string.length() && WIRED.indexOf(string.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** The index before such a character that ends at {@code end}. */
    int beforeWired(int from, int end) {
        return end > from && WIRED.indexOf(string.charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    /** Whether only a weekday stands between two indexes, or nothing but blanks. */
    boolean isWeekdayOnly(int from, int to) {
        String between = string.substring(from, to);
        return between.isBlank() || WEEKDAY.matcher(between.stripLeading()).matches();
    }

    /** The index after a time of day printed at {@code at}, or {@code at}. */
    int afterTime(int at) {
        Matcher time = TIME.matcher(string).region(at, Math.min(string.length(), at + 60));
        return time.lookingAt() ? time.end() : at;
    }

    /** The issuer's slot at {@code at}; {@code null} where there is none. */
    @Nullable
    Found<String> slot(int at) {
        Matcher slot = SLOT.matcher(string).region(at, Math.min(string.length(), at + 160));
        if (!slot.lookingAt()) {
            return null;
        }
        return Found.printed(slot.group(1), text.span(slot.start(1), slot.end(1)), DatelineRule.ISSUER_IN_SLOT);
    }

    /** The index after the slot's closing slash. */
    int afterSlot(Found<String> slot) {
        return switch (slot.origin()) {
            case org.dateline.evidence.Origin.Printed(Span span) -> string.indexOf('/', text.index(span.end())) + 1;
            case org.dateline.evidence.Origin.Metadata _, org.dateline.evidence.Origin.Inferred _ ->
                throw new IllegalArgumentException("a slot is printed");
        };
    }

    /**
     * The index after the sign that opens the story at {@code at}: dashes, a slash, colon, bar or bullet, also after a
     * full stop as Spanish agencies print it; {@code at} where there is none.
     */
    int afterDash(int at) {
        int end = Lines.endNear(string, at);
        int here = Lines.content(string, at, end);
        if (here + 1 < end && string.charAt(here) == '.' && Lines.isDash(string.charAt(here + 1))) {
            here++;
        }
        int dash = Lines.afterGarbled(string, here);
        while (dash < end && (Lines.isDash(string.charAt(dash)) || (dash == here && opens(dash, end)))) {
            dash++;
        }
        return dash > here ? dash : at;
    }

    private boolean opens(int at, int end) {
        char c = string.charAt(at);
        boolean free = at + 1 == end || Lines.isBlank(string.charAt(at + 1));
        return c == '/' || c == ':' || c == ';' || ("|•·=".indexOf(c) >= 0 && free);
    }

    /** The same, and a full stop alone counts, too: "MOSCOW, January 21. /TASS/. The". */
    int afterStop(int at) {
        int dash = afterDash(at);
        boolean stop = dash == at
                && at + 1 < string.length()
                && string.charAt(at) == '.'
                && Lines.isBlank(string.charAt(at + 1));
        return stop ? at + 1 : dash;
    }

    /** Whether a capital, a figure or a quotation mark follows the blanks at {@code at} on the line. */
    boolean beginsSentence(int at) {
        int end = Lines.endNear(string, at);
        int next = Lines.skipBlanks(string, at, end);
        return next > at
                && next < end
                && (Character.isUpperCase(string.codePointAt(next))
                        || Character.isDigit(string.charAt(next))
                        || "\"“„«‘'".indexOf(string.charAt(next)) >= 0);
    }

    /** Whether the line ends at {@code at}, Markdown and blanks aside. */
    boolean endsLine(int at) {
        int end = Lines.endNear(string, at);
        return Lines.content(string, at, end) == end;
    }

    private static Pattern article() {
        StringBuilder words = new StringBuilder();
        for (String form : Vocabulary.formsInAll(Term.BEFORE_DATE)) {
            words.append(words.isEmpty() ? "" : "|").append(Pattern.quote(form));
        }
        return Pattern.compile("(?:" + words + ")[\\s\\p{Z}]{1,2}");
    }

    private static Pattern weekdayBefore() {
        List<String> full = Vocabulary.formsInAll(Term.WEEKDAY);
        List<String> cut = Vocabulary.formsInAll(Term.WEEKDAY_SHORT);
        StringBuilder names = new StringBuilder();
        for (List<String> forms : List.of(full, cut)) {
            for (String form : forms) {
                names.append(names.isEmpty() ? "" : "|").append(Pattern.quote(form));
            }
        }
        return Pattern.compile("(?i:" + names + ")[.,]{0,2}\\s{0,2}");
    }
}
