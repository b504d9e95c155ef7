package org.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The legal forms that end company names: {@code Inc.}, {@code GmbH}, {@code Pty Ltd}. */
public final class LegalForms {
    private static final int LONGEST_FORM_IN_WORDS = 4;

    private static final Set<String> FORMS = load();

    private LegalForms() {}

    /** Whether these words, as printed, are a legal form. */
    public static boolean isForm(String words) {
        return FORMS.contains(folded(words));
    }

    /** The name without its legal forms, {@code Acme} for {@code Acme, Inc.}; a name that is nothing else stays. */
    public static String without(String name) {
        String rest = name.strip();
        for (int cut = formStart(rest); cut > 0; cut = formStart(rest)) {
            rest = withoutTrailingComma(rest.substring(0, cut));
        }
        return rest;
    }

    /** Where the longest legal form at the end of a name begins; 0 where none does or nothing stands before it. */
    private static int formStart(String name) {
        int start = 0;
        int at = name.length();
        for (int words = 0; words < LONGEST_FORM_IN_WORDS; words++) {
            at = name.lastIndexOf(' ', at - 1);
            if (at <= 0) {
                break;
            }
            if (isForm(name.substring(at + 1))) {
                start = at;
            }
        }
        return start;
    }

    private static String withoutTrailingComma(String name) {
        String bare = name.strip();
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private static String folded(String words) {
        return words.replace(".", "").replace(",", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> load() {
        try (InputStream in = LegalForms.class.getResourceAsStream("legal-forms.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        java.util.Objects.requireNonNull(in, "legal-forms.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("legal-forms.txt", e);
        }
    }
}
