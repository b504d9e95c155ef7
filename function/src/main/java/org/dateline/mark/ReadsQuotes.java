package org.dateline.mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.document.Text;

/**
 * Finds direct speech. Quotation marks also hold titles, defined terms ({@code the "Company"}), slogans and doubted
 * words; speech is told from them by its sentence: how it begins and ends, and what stands around the marks. A quotation
 * split by "said X" is two. Who spoke is told later, by a room that knows people.
 */
public final class ReadsQuotes {
    /** Nobody is named farther from his words than this. */
    private static final int AROUND = 160;
    /** Words of speech that need no verb of saying beside them. */
    private static final int A_STATEMENT = 15;

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}—–]++");
    private static final Pattern EAST_ASIAN_BEFORE = Pattern.compile("[：:]$|(?:表示|指出|强调|認為|认为|说|說|称|稱)[，、]?$");
    private static final Pattern EAST_ASIAN_AFTER =
            Pattern.compile("^と(?:述べ|語|話|説明|コメント)|^[，、][^。]{0,12}?(?:说|說|表示|指出|道)");
    private static final Set<String> NAMING = words(1);

    private ReadsQuotes() {}

    /** The quotations of a text, in order. */
    public static List<Quote> read(Text text) {
        String string = text.string();
        List<Quote> quotes = new ArrayList<>();
        for (QuotationMarks.Pair pair : QuotationMarks.in(string)) {
            String words = string.substring(pair.from() + pair.markLength(), pair.to() - pair.markLength());
            if (isSpeech(words.strip(), before(string, pair.from()), after(string, pair.to()))) {
                quotes.add(new Quote(text.span(pair.from(), pair.to()), words.strip()));
            }
        }
        return List.copyOf(quotes);
    }

    private static boolean isSpeech(String words, String before, String after) {
        if (words.isEmpty()) {
            return false;
        }
        if (isEastAsian(words)) {
            return words.length() > 5 && (endsSentence(words) || saysInEastAsian(before, after));
        }
        int count = wordsOf(words).size();
        boolean ends = endsClause(words) || after.startsWith(",") || after.startsWith(".");
        boolean capital = startsLikeSentence(words);
        if (count < 2 || before.endsWith("(") || isTitle(words, count)) {
            return false;
        }
        if ((saysAfter(after) && (endsClause(words) || capital))
                || (count >= A_STATEMENT && (capital || saysBefore(before)))) {
            return true;
        }
        if (isNamed(before)) {
            return false;
        }
        return ends && ((capital && count > 2) || saysBefore(before));
    }

    private static boolean isEastAsian(String words) {
        return switch (Character.UnicodeScript.of(words.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean saysInEastAsian(String before, String after) {
        return EAST_ASIAN_BEFORE.matcher(before).find()
                || EAST_ASIAN_AFTER.matcher(after).find();
    }

    private static boolean startsLikeSentence(String words) {
        int first = words.codePointAt(0);
        return !Character.isLowerCase(first);
    }

    private static boolean endsSentence(String words) {
        return ".!?…。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean endsClause(String words) {
        return endsSentence(words) || ",，;—–-".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A headline in capitals and small letters: every longer word begins with a capital, and there are two at least. */
    private static boolean isTitle(String words, int count) {
        int longer = 0;
        for (String word : wordsOf(words)) {
            String letters = word.replaceAll("[^\\p{L}\\p{N}]", "");
            if (letters.length() > 3) {
                longer++;
                if (Character.isLowerCase(letters.codePointAt(0))) {
                    return false;
                }
            }
        }
        return longer > 0 && count < A_STATEMENT;
    }

    private static boolean isNamed(String before) {
        List<String> words = wordsOf(before);
        return !words.isEmpty() && NAMING.contains(words.getLast().toLowerCase(Locale.ROOT));
    }

    private static boolean saysBefore(String before) {
        return says(before) || before.endsWith(":");
    }

    private static boolean saysAfter(String after) {
        return says(after);
    }

    private static boolean says(String clause) {
        for (String word : wordsOf(clause)) {
            if (VerbsOfSpeech.have(word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The sentence before a quotation, as far as it goes. */
    private static String before(String string, int to) {
        int from = to;
        while (from > 0 && to - from < AROUND && !endsSentence(string, from - 1)) {
            from--;
        }
        return string.substring(from, to).stripTrailing();
    }

    /** The rest of the sentence after a quotation, as far as it goes or to the next quotation. */
    private static String after(String string, int from) {
        int to = from;
        while (to < string.length()
                && to - from < AROUND
                && !endsSentence(string, to)
                && "“\"«„".indexOf(string.charAt(to)) < 0) {
            to++;
        }
        return string.substring(from, to).stripLeading();
    }

    /** A line end, or a full stop that no abbreviation or initial explains. */
    private static boolean endsSentence(String string, int at) {
        char c = string.charAt(at);
        if (c == '\n') {
            return at + 1 < string.length() && Character.isWhitespace(string.charAt(at + 1));
        }
        boolean stop = (c == '.' || c == '!' || c == '?')
                && at + 1 < string.length()
                && Character.isWhitespace(string.charAt(at + 1));
        return stop
                && at > 2
                && Character.isLowerCase(string.charAt(at - 1))
                && Character.isLetter(string.charAt(at - 3));
    }

    private static List<String> wordsOf(String clause) {
        return WORD.matcher(clause).results().map(MatchResult::group).toList();
    }

    private static Set<String> words(int row) {
        return Set.copyOf(new LinkedHashSet<>(Table.rows("speech.tsv").get(row).list(1)));
    }
}
