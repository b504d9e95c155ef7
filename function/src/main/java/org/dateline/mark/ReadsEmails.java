package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;

/**
 * Finds e-mail addresses: {@code jane@acme.example}, cloaked ones ({@code jane [at] acme [dot] example}), and those that a
 * wire glued to what stands around them ({@code 212-555-0100jane@acme.examplewww.acme.example}). A handle ({@code @acme})
 * is none.
 */
public final class ReadsEmails {
    /** RFC 5321: characters of a local part, and of a domain. */
    private static final int LONGEST_LOCAL = 64;

    private static final int LONGEST_DOMAIN = 255;
    /** Cuts the last label of a domain where another word begins: "exampleJane", "example212", "examplewww.". */
    private static final Pattern GLUED_BEHIND = Pattern.compile(
            "(?<=\\p{Ll}{2})(?=\\p{Lu}|\\d|www\\.|https?://)|(?<=\\p{Lu}{2})(?=\\d)|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern CLOAKED = Pattern.compile(
            "(?i)(?<![\\w.+-])(?<local>[\\w.+-]{1,64}+)\\s?(?:[\\[({]\\s?(?:" + AddressWords.pattern("at")
                    + "|@)\\s?[\\])}]|@(?=[\\w-]{1,63}\\[))\\s?(?<domain>[\\w-]{1,63}+(?:\\s?(?:\\.|[\\[({]\\s?(?:"
                    + AddressWords.pattern("dot") + "|\\.)\\s?[\\])}])\\s?[\\w-]{2,63}+){1,4})");
    private static final Pattern SPELLED = Pattern.compile("(?<![\\w.+-])(?<local>[\\w.+-]{1,64}+) (?:(?i:at)) "
            + "(?<domain>[\\w-]{1,63}+(?: (?:dot|DOT) [\\w-]{2,63}+){1,4})");
    private static final Pattern DOT = Pattern.compile(
            "(?i)\\s?(?:[\\[({]\\s?(?:" + AddressWords.pattern("dot") + "|\\.)\\s?[\\])}]|(?<= )dot(?= )|\\.)\\s?");

    private final Text text;
    private final String string;
    private final List<Found<String>> emails = new ArrayList<>();

    private ReadsEmails(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** The addresses of a text, every occurrence; the plain ones in order, then the cloaked ones. */
    public static List<Found<String>> read(Text text) {
        ReadsEmails reading = new ReadsEmails(text);
        reading.readPlain();
        reading.readCloaked(CLOAKED);
        reading.readCloaked(SPELLED);
        return List.copyOf(reading.emails);
    }

    private void readPlain() {
        int from = 0;
        for (int at = string.indexOf('@'); at >= 0; at = string.indexOf('@', at + 1)) {
            int end = domainEnd(at + 1);
            int start = localStart(Math.max(from, at - LONGEST_LOCAL), at);
            if (end > 0 && start < at) {
                int cut = CutsGlue.before(string, start, at, end);
                emails.add(Found.printed(string.substring(cut, end), text.span(cut, end), MarkRule.PRINTED_EMAIL));
                from = end;
            }
        }
    }

    private int localStart(int least, int at) {
        int start = at;
        while (start > least && isLocal(string.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(string.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return isAscii(c) || "._%+-'".indexOf(c) >= 0;
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The index after a domain of two labels or more; 0 where there is none. */
    private int domainEnd(int from) {
        int to = Math.min(string.length(), from + LONGEST_DOMAIN);
        int end = from;
        while (end < to && (isAscii(string.charAt(end)) || string.charAt(end) == '-' || isInnerDot(end))) {
            end++;
        }
        int dot = string.indexOf('.', from, end);
        if (dot <= from) {
            return 0;
        }
        Matcher glue = GLUED_BEHIND.matcher(string).region(dot + 1, Math.min(string.length(), end + 8));
        glue.useTransparentBounds(true);
        int cut = glue.find() && glue.start() < end ? glue.start() : end;
        while (cut > dot && !Character.isLetterOrDigit(string.charAt(cut - 1))) {
            cut--;
        }
        return cut - dot > 2 ? cut : 0;
    }

    private boolean isInnerDot(int at) {
        return string.charAt(at) == '.' && at + 1 < string.length() && isAscii(string.charAt(at + 1));
    }

    private void readCloaked(Pattern pattern) {
        Matcher cloaked = pattern.matcher(string);
        while (cloaked.find()) {
            String domain = DOT.matcher(cloaked.group("domain")).replaceAll(".");
            String address = cloaked.group("local") + "@" + domain;
            if (domain.indexOf('.') > 0) {
                emails.add(Found.printed(
                        address.toLowerCase(Locale.ROOT),
                        text.span(cloaked.start(), cloaked.end()),
                        MarkRule.CLOAKED_EMAIL));
            }
        }
    }
}
