package org.dateline.mark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What multiplies a number: million, bn, Mrd., 亿. */
final class Scales {
    private static final Map<String, Scale> FORMS = new LinkedHashMap<>();

    static {
        for (Table.Row row : Table.rows("scales.tsv")) {
            Scale scale = new Scale(Integer.parseInt(row.text(0)), row.text(1).equals(","));
            row.list(2).forEach(form -> FORMS.put(form, scale));
        }
    }

    private static final int LONGEST =
            FORMS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** What a scale may begin with; most numbers are followed by something else. */
    private static final String FIRST_LETTERS = FORMS.keySet().stream()
            .map(form -> form.substring(0, 1).toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining());

    private Scales() {}

    /**
     * A scale.
     *
     * @param power of ten
     * @param commaDecimals whether its language writes decimals after a comma
     */
    record Scale(int power, boolean commaDecimals) {}

    /** A scale as printed; {@code to} is the UTF-16 index after it. */
    record Printed(int from, int to, Scale scale) {}

    /** The longest scale that starts at {@code from}, at most one blank, line end or hyphen between, or {@code null}. */
    static @Nullable Printed after(String text, int from) {
        boolean apart = from < text.length() && (text.charAt(from) == '-' || Blanks.isBlank(text.charAt(from)));
        int start = apart ? from + 1 : from;
        if (start == text.length() || FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(start))) < 0) {
            return null;
        }
        for (int to = Math.min(text.length(), start + LONGEST); to > start; to--) {
            Scale scale = find(text.substring(start, to));
            if (scale != null && isWhole(text, start, to, apart)) {
                return new Printed(start, to, scale);
            }
        }
        return null;
    }

    /** "Million" and "MILLION" in headlines are the small word; a capital M or B is a sign of its own. */
    private static @Nullable Scale find(String form) {
        Scale exact = FORMS.get(form);
        boolean word = form.length() > 3 && form.charAt(0) < 128;
        Scale folded = word ? FORMS.get(form.toLowerCase(Locale.ROOT)) : null;
        return folded != null ? folded : exact;
    }

    private static boolean isWhole(String text, int from, int to, boolean apart) {
        char last = text.charAt(to - 1);
        if (Character.isIdeographic(last) || (last >= '\uac00' && last <= '\ud7a3') || last == '\'' || last == '’') {
            return true;
        }
        boolean ends = to == text.length() || !Character.isLetterOrDigit(text.charAt(to));
        // Apart from its number a small letter is a word or a unit: "$5 m" is rare, "5 b" is a list.
        return ends && !(apart && to - from == 1 && !Character.isUpperCase(last));
    }
}
