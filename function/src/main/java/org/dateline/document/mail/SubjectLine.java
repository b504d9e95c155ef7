package org.dateline.document.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Table;

/** The headline in a subject: without what mailers, mailing lists and senders put before it. */
final class SubjectLine {
    private static final Map<String, String> PREFIXES = Table.rows("mail/subject-prefixes.tsv");
    /** A word or two and a colon, or a dash with blanks around it, or something in square brackets. */
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:([\\p{L}'’ ]{2,30}?)(?:\\[\\d{1,3}\\])?\\s?(?:[:：|]|\\s[-–—]\\s)|\\[[^\\]]{1,40}\\])\\s*+");

    private static final int MOST = 10;

    private SubjectLine() {}

    /** The subject without its prefixes. */
    static String headline(String subject) {
        String rest = subject.strip();
        for (int i = 0; i < MOST; i++) {
            Matcher prefix = PREFIX.matcher(rest);
            boolean known = prefix.find()
                    && (prefix.group(1) == null
                            || PREFIXES.containsKey(prefix.group(1).strip().toLowerCase(Locale.ROOT)));
            if (!known) {
                return rest;
            }
            rest = rest.substring(prefix.end());
        }
        return rest;
    }
}
