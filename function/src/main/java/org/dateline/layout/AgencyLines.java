package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;

/**
 * Lines that agencies, mail programs and editors set above a story and that are no part of it: stamps, slugs, routing
 * codes, notes to editors, the fields of a mail, embargoes.
 */
final class AgencyLines {
    /** What is longer is a sentence. */
    private static final int LONGEST = 200;

    private static final List<Pattern> KNOWN = List.of(
            // "AP-NR-01-01-89 0113EST"
            Pattern.compile("[A-Z]{2,4}-[A-Z]{2}-\\d{2}-\\d{2}-\\d{2}\\b.*+"),
            // "r a PM-FutureFactory     01-01 0872"
            Pattern.compile("[a-z] [a-z] \\S.{0,60}\\d{2}-\\d{2} \\d{3,4}"),
            // "AM-S&L Bailouts,CORRECTIVE, 1st Ld-Writethru,a0657", "BC-BKN--Heat-Hawks, 1st Ld-Writethru,416<"
            Pattern.compile("[A-Z]{2}-{1,2}\\S.{0,90}?(?:[, ][a-z]?\\d{3,4}<?|Ld-Writethru.*+)"),
            Pattern.compile("[A-Z]{2}--\\S.{0,90}"),
            // "eca00075 3 i 510    dpa 1003", "bsf037 4 su 174 gef 1388", "a0105KYODOkoko-", "z6715-----"
            Pattern.compile("[a-z]{2,4}\\d{3,6} \\d [a-z]{1,3} .{0,40}\\d{3,4}"),
            Pattern.compile("[a-z]\\d{4,5}[A-Za-z]{0,20}-{1,8}"),
            // "/politics/Britain/EU/", "Switzerland/migration/UN/"
            Pattern.compile("/?[\\p{L}\\d&.' -]{1,30}(?:/[\\p{L}\\d&.' -]{1,30}){1,12}/"),
            Pattern.compile("(?:\\d{1,2}(?:ST|ND|RD|TH) )?(?:" + anyOf("agency-stamp") + "|UPDATE \\d)"),
            Pattern.compile(anyOf("editors-note") + "\\.?: ?.*+"),
            Pattern.compile(
                    anyOf("byline-desk") + "(?: \\p{Lu}\\w{1,15}){0,2} " + anyOf("byline-office") + "s?[= ]{0,3}"),
            Pattern.compile("AP Photos? [A-Z]{2,5}\\d.*+"),
            // The fields of a mail or a feed.
            Pattern.compile("(?i)(?:" + anyOf("mail-field")
                    + "|content-[a-z-]{4,20}|x-[a-z-]{2,30}|list-[a-z-]{2,20}):(?: .*+)?"));

    private static final List<String> EMBARGO = Vocabulary.formsInAll(Term.EMBARGO).stream()
            .filter(form -> form.length() > 6)
            .toList();

    private AgencyLines() {}

    /** Whether {@code line} is such a line. */
    static boolean contain(String line) {
        return line.length() <= LONGEST
                && (KNOWN.stream().anyMatch(known -> known.matcher(line).matches()) || isEmbargo(line));
    }

    /** The words for it open the line, or it says "this release is embargoed until". */
    private static boolean isEmbargo(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        for (String form : EMBARGO) {
            int at = small.indexOf(form.toLowerCase(Locale.ROOT));
            boolean phrase = form.indexOf(' ') > 0 || form.codePointAt(0) >= 0x2E80;
            boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
            if (at >= 0 && at <= 60 && (phrase || capitals)) {
                return at == 0 || capitals || small.contains("release") || small.contains("material");
            }
        }
        return false;
    }
}
