package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.time.ClockTime;
import org.dateline.time.DateExpression;
import org.dateline.time.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line that says before which moment a release must not be used. It opens with the words of the vocabularies, or
 * with "Transmission of material in this release is" before them. Refused: embargoes that a sentence tells of, trade
 * embargoes, those that were lifted, and "for release" with a day alone, which only says when the release came.
 */
final class EmbargoReader {
    /** UTF-16 characters after the words in which the moment may stand, over at most three lines. */
    private static final int LONGEST = 160;

    private static final int MOST_LINES = 3;
    /** Lines from the beginning that may hold the embargo. */
    private static final int MOST_ABOVE = 60;

    private static final List<String> FORMS = Vocabulary.formsInAll(Term.EMBARGO).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Pattern BEFORE = Pattern.compile("(?i)[^\\p{L}\\p{N}]*+(?:" + anyOf("embargo-before")
            + " ?[:,-]? ?){0,2}|.{0,60}" + anyOf("embargo-of-material") + " ");
    /** After words without "until": nothing, a colon, a day or a time, or "until" after something else. */
    private static final Pattern SAYS_WHEN =
            Pattern.compile("(?i)[\\s\\u00a0)*_]*+(?:$|[:：\\-–—(\\[](?=[^\\d\\n]{0,160}\\d|\\s*+$)|\\d|"
                    + anyOf("embargo-when") + "|" + anyOf("embargo-month") + "[a-z]{0,6}\\.? \\d).*+");

    private static final Pattern LIFTED = Pattern.compile("(?i)[^.]{0,20}\\b" + anyOf("embargo-lifted") + "\\b.*+");
    private static final Pattern ONLY_WITH_TIME = Pattern.compile("(?i)" + anyOf("release-line") + ".*+");
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final Text text;
    private final String string;
    private final List<DateExpression> dates;
    private final @Nullable LocalDate issued;
    private final @Nullable String country;

    EmbargoReader(Text text, List<DateExpression> dates, @Nullable LocalDate issued, @Nullable String country) {
        this.text = text;
        this.string = text.string();
        this.dates = dates;
        this.issued = issued;
        this.country = country;
    }

    /** The first embargo among the lines before {@code to}; {@code null} where there is none. */
    @Nullable
    Embargo read(int to) {
        List<Unit> lines = Unit.lines(string, 0, to);
        for (Unit line : lines.subList(0, Math.min(lines.size(), MOST_ABOVE))) {
            Embargo embargo = in(line);
            if (embargo != null) {
                return embargo;
            }
        }
        return null;
    }

    private @Nullable Embargo in(Unit line) {
        String small = line.printed().toLowerCase(Locale.ROOT);
        for (String form : FORMS) {
            int at = small.length() == line.printed().length() ? small.indexOf(form.toLowerCase(Locale.ROOT)) : -1;
            if (at >= 0 && opens(line.printed(), at, at + form.length(), form)) {
                return embargo(line.from() + at, line.from() + at + form.length(), form);
            }
        }
        return null;
    }

    private boolean opens(String line, int at, int end, String form) {
        boolean wordEnds =
                end == line.length() || !Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end - 1) >= 0x2E80;
        String rest = line.substring(end);
        boolean until = form.indexOf(' ') > 0 && !form.toLowerCase(Locale.ROOT).endsWith("embargo");
        return wordEnds
                && BEFORE.matcher(line.substring(0, at)).matches()
                && !LIFTED.matcher(rest).matches()
                && rest.length() <= LONGEST
                && (until || SAYS_WHEN.matcher(rest).matches());
    }

    private @Nullable Embargo embargo(int from, int formEnd, String form) {
        int to = window(formEnd);
        ClockTime clock = ClockTime.first(string, formEnd, to, country);
        DateExpression day = day(formEnd, to);
        if (ONLY_WITH_TIME.matcher(form).matches() && clock == null) {
            return null;
        }
        int end = formEnd;
        end = clock == null ? end : Math.max(end, clock.to() + (closes(clock.to()) ? 1 : 0));
        end = day == null ? end : Math.max(end, text.index(day.span().end()));
        end = clock == null && day == null ? lineEnd(formEnd) : end;
        Span zone = clock != null && clock.hasZone() ? text.span(clock.zoneFrom(), clock.zoneTo()) : null;
        return new Embargo(
                Found.printed(string.substring(from, end), text.span(from, end), StateRule.EMBARGO_LINE),
                until(day, clock, text.span(from, end)),
                zone == null ? null : Found.printed(text.slice(zone), zone, StateRule.PRINTED_ZONE));
    }

    private boolean closes(int at) {
        return at < string.length() && ")]".indexOf(string.charAt(at)) >= 0;
    }

    private int lineEnd(int from) {
        int end = string.indexOf('\n', from);
        Unit rest = Unit.between(string, from, end < 0 ? string.length() : end, false);
        return rest == null ? from : rest.to();
    }

    /** To the end of the third line, a blank line, or as many characters as a moment takes. */
    private int window(int from) {
        int end = from;
        for (int line = 0; line < MOST_LINES; line++) {
            int next = string.indexOf('\n', end + (line == 0 ? 0 : 1));
            boolean blank =
                    line > 0 && next >= 0 && string.substring(end + 1, next).isBlank();
            if (next < 0 || blank) {
                end = next < 0 ? string.length() : end;
                break;
            }
            end = next;
        }
        return Math.min(end, Math.min(string.length(), from + LONGEST));
    }

    private @Nullable DateExpression day(int from, int to) {
        for (DateExpression date : dates) {
            int at = text.index(date.span().start());
            if (at >= to) {
                return null;
            }
            if (at >= from && date.at(issued).value().value().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Found<String> until(@Nullable DateExpression day, @Nullable ClockTime clock, Span span) {
        DateValue value = day == null ? null : day.at(issued);
        LocalDate date = value != null ? LocalDate.parse(value.value().value()) : clock == null ? null : issued;
        if (date == null) {
            return null;
        }
        boolean printed = value != null && value.value().origin() instanceof Origin.Printed;
        StateRule inferred = value == null ? StateRule.DAY_OF_ISSUE : StateRule.DAY_COUNTED_FROM_ISSUE;
        if (clock == null || clock.zone() == null) {
            return printed
                    ? Found.printed(date.toString(), span, StateRule.EMBARGO_DAY)
                    : Found.inferred(date.toString(), inferred);
        }
        String instant = RFC_3339.format(ZonedDateTime.of(date, clock.time(), clock.zone()));
        if (!clock.hasZone()) {
            return Found.inferred(instant, StateRule.ZONE_OF_THE_COUNTRY);
        }
        return printed ? Found.printed(instant, span, StateRule.EMBARGO_INSTANT) : Found.inferred(instant, inferred);
    }
}
