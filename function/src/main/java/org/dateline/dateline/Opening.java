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
            "[ ,]{0,3}@? ?\\d{1,2}[:.h]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: (?:Central|Eastern|Pacific|Mountain|[A-Z][a-z]+/[A-Z]\\w+|US/\\w+|[A-Z]{2,4})\\b)?");
    /** Issuer between slashes: "/ Acme Roofing /". */
    private static final Pattern SLOT = Pattern.compile("[ \\t]*+/[ \\t]++([^/\\n]{2,120}?)[ \\t]++/(?=\\s|$)");

    private static final Pattern WEEKDAY = weekdayBefore();

    private final Text text;
    private final String string;

    Opening(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** Where the date that begins at {@code from} begins with its weekday. */
    int withWeekday(int from, int lineStart) {
        Matcher weekday = WEEKDAY.matcher(string).region(Math.max(lineStart, from - 20), from);
        while (weekday.find()) {
            if (weekday.end() == from) {
                return weekday.start();
            }
        }
        return from;
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

    /** The index after the dashes, slash or colon that open the story at {@code at}; {@code at} where none does. */
    int afterDash(int at) {
        int end = Lines.endNear(string, at);
        int here = Lines.content(string, at, end);
        int dash = here;
        while (dash < end
                && (Lines.isDash(string.charAt(dash)) || (dash == here && "/:".indexOf(string.charAt(dash)) >= 0))) {
            dash++;
        }
        return dash > here ? dash : at;
    }

    /** Whether the line ends at {@code at}, Markdown and blanks aside. */
    boolean endsLine(int at) {
        int end = Lines.endNear(string, at);
        return Lines.content(string, at, end) == end;
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
