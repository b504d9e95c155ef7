package org.dateline.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a release by its script and by its small words. Looks at the first {@value #ENOUGH} letters, so
 * its cost does not grow with the text.
 */
public final class LanguageGuess {
    private static final int ENOUGH = 20_000;
    /** Fewer small words than this, and a text is a list of names rather than a language. */
    private static final int FEWEST_WORDS = 3;

    /** Small word to the places in {@link Vocabulary#all()} of the languages that have it. */
    private static final Map<String, List<Integer>> LANGUAGES_OF = languagesOf();

    private LanguageGuess() {}

    /** The language as a BCP 47 code of those that {@link Vocabulary#all()} knows, or {@code null} when unsure. */
    public static @Nullable Found<String> of(Text text) {
        Letters letters = Letters.count(text.string());
        String byScript = letters.language();
        if (byScript != null) {
            return Found.inferred(byScript, LanguageRule.SCRIPT);
        }
        int[] hits = letters.hits;
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            second = i != best ? Math.max(second, hits[i]) : second;
        }
        // Sister languages share half of their small words; a tie is a guess.
        boolean sure = hits[best] >= FEWEST_WORDS && hits[best] * 10 >= second * 11;
        return sure ? Found.inferred(Vocabulary.all().get(best).language(), LanguageRule.FREQUENT_WORDS) : null;
    }

    private static Map<String, List<Integer>> languagesOf() {
        Map<String, List<Integer>> languages = new LinkedHashMap<>();
        List<Vocabulary> all = Vocabulary.all();
        for (int i = 0; i < all.size(); i++) {
            for (String word : all.get(i).forms(Term.FUNCTION)) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        return languages;
    }

    /** What was counted in the letters of a text. */
    private static final class Letters {
        private final int[] hits = new int[Vocabulary.all().size()];
        private int latin;
        private int han;
        private int kana;
        private int hangul;

        static Letters count(String text) {
            Letters letters = new Letters();
            int end = Math.min(text.length(), ENOUGH);
            int at = 0;
            while (at < end) {
                if (!Character.isLetter(text.charAt(at))) {
                    at++;
                    continue;
                }
                int from = at;
                while (at < end && Character.isLetter(text.charAt(at))) {
                    letters.add(text.charAt(at++));
                }
                if (standsFree(text, from, at)) {
                    letters.addWord(text.substring(from, at).toLowerCase(Locale.ROOT));
                }
            }
            return letters;
        }

        /** Words inside web addresses are in the language of their makers. */
        private static boolean standsFree(String text, int from, int to) {
            boolean free = from == 0 || "-/_.@=&".indexOf(text.charAt(from - 1)) < 0;
            return free && (to == text.length() || "-/_@=&".indexOf(text.charAt(to)) < 0);
        }

        private void add(char letter) {
            switch (Character.UnicodeScript.of(letter)) {
                case LATIN -> latin++;
                case HAN -> han++;
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                default -> {
                    // no language of ours
                }
            }
        }

        private void addWord(String word) {
            for (int language : LANGUAGES_OF.getOrDefault(word, List.of())) {
                hits[language]++;
            }
        }

        /** A letter of these scripts says about as much as three of the Latin one. */
        private @Nullable String language() {
            int eastAsian = han + kana + hangul;
            if (eastAsian == 0 || eastAsian * 3 < latin) {
                return null;
            }
            if (hangul > han + kana) {
                return "ko";
            }
            return kana * 20 > han ? "ja" : "zh";
        }
    }
}
