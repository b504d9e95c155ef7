package org.dateline.entity;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form under which two printed names are the same. */
final class NameKey {
    /** What makes a firm's name an address of the web: {@code acme.com}. */
    private static final Pattern DOMAIN = Pattern.compile("(?<=\\w{2})\\.(?:"
            + WordLists.load().joining("web-ending").stream()
                    .sorted()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")$");

    private NameKey() {}

    /** An organisation's name in small letters, without "the", marks and legal form. */
    static String organisation(Words words, int first, int end) {
        String printed = words.printed(first, end);
        String bare = LegalForms.without(printed).toLowerCase(Locale.ROOT);
        String folded = DOMAIN.matcher(bare)
                .replaceFirst("")
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]++", " ")
                .strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
