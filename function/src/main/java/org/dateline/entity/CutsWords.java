package org.dateline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.Word.Gap;
import org.dateline.entity.Word.Shape;

/**
 * Cuts a text into words and marks, in one pass from left to right. Hyphens, ampersands and apostrophes inside a word
 * stay in it; a possessive {@code 's} is a word of its own; addresses, e-mails and handles are one word each.
 */
final class CutsWords {
    /** A line shorter than this ends where its writer wanted; a longer one was wrapped. */
    private static final int WRAPPED_LINE = 55;

    /** Nothing longer is looked at letter by letter more than once. */
    private static final int LONGEST_WORD = 60;

    private final String string;
    private final WordLists lists;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int lineStart;

    private CutsWords(String string, WordLists lists) {
        this.string = string;
        this.lists = lists;
    }

    static List<Word> of(String string, WordLists lists) {
        return new CutsWords(string, lists).cut();
    }

    /** The part of a word between two UTF-16 indexes of the text. */
    static Word part(Word word, int from, int to, Gap gap) {
        String text = word.text().substring(from - word.from(), to - word.from());
        boolean mark = text.codePoints().noneMatch(Character::isLetterOrDigit);
        return Word.of(text, from, to, gap, mark ? Shape.MARK : shape(text));
    }

    private List<Word> cut() {
        Gap gap = Gap.BREAK;
        while (at < string.length()) {
            Gap blanks = skipBlanks();
            gap = blanks.compareTo(gap) > 0 ? blanks : gap;
            if (at < string.length()) {
                next(gap);
                gap = Gap.GLUED;
            }
        }
        return unglued();
    }

    /** Words that lost the line end between them ("LabsAcme"), told by both parts being words of this text. */
    private List<Word> unglued() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        List<Word> split = new ArrayList<>(words.size());
        for (Word word : words) {
            int cut = word.isProper() && counts.getOrDefault(word.text(), 0) == 1 ? seam(word.text(), counts) : 0;
            if (cut == 0) {
                split.add(word);
            } else {
                String left = word.text().substring(0, cut);
                String right = word.text().substring(cut);
                split.add(Word.of(left, word.from(), word.from() + cut, word.gap(), shape(left)));
                split.add(Word.of(right, word.from() + cut, word.to(), Gap.BREAK, shape(right)));
            }
        }
        return split;
    }

    /** Where a capital begins the second of two words of this text, or of the same word twice; 0 where none does. */
    private int seam(String word, Map<String, Integer> counts) {
        for (int i = 2; i < Math.min(word.length() - 1, LONGEST_WORD); i++) {
            if (Character.isUpperCase(word.charAt(i)) && i > 3 && isNumber(word, i)) {
                return i;
            }
            if (Character.isUpperCase(word.charAt(i)) && word.charAt(i - 1) != '-') {
                String left = word.substring(0, i);
                String right = word.substring(i);
                if (left.equals(right) || (isKnown(left, counts) && counts.containsKey(right)) || isForm(left, right)) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** "LLPPetra": a legal form of three letters or more, and a word with a capital. */
    private static boolean isForm(String left, String right) {
        return left.length() > 2
                && right.length() > 2
                && Character.isLowerCase(right.charAt(1))
                && LegalForms.isForm(left.toLowerCase(Locale.ROOT));
    }

    private boolean isKnown(String word, Map<String, Integer> counts) {
        return counts.containsKey(word) || lists.isOrdinary(Word.of(word, 0, 0, Gap.BREAK, Shape.CAPITALISED));
    }

    private static boolean isNumber(String word, int end) {
        return word.substring(0, end).chars().allMatch(Character::isDigit);
    }

    private Gap skipBlanks() {
        int start = at;
        int lines = 0;
        int lineLength = 0;
        boolean tab = false;
        while (at < string.length() && isBlank(string.charAt(at))) {
            char c = string.charAt(at++);
            tab |= c == '\t';
            if (c == '\n' || (c == '\r' && (at == string.length() || string.charAt(at) != '\n'))) {
                lineLength = Math.max(lineLength, at - lineStart);
                lineStart = at;
                lines++;
            }
        }
        if (at == start) {
            return Gap.GLUED;
        }
        boolean ends = lines > 1 || tab || (lines == 1 && lineLength < WRAPPED_LINE);
        return ends ? Gap.BREAK : Gap.BLANK;
    }

    private void next(Gap gap) {
        int from = at;
        if (startsAddress()) {
            skipToBlank();
            add(from, gap, Shape.LINK);
        } else if (isWordChar(string.charAt(at))) {
            skipWord();
            if (at + 1 < string.length() && string.charAt(at) == '@' && isWordChar(string.charAt(at + 1))) {
                skipToBlank();
                add(from, gap, Shape.LINK);
            } else {
                add(from, gap, handled(gap) ? Shape.LINK : shape(string.substring(from, at)));
            }
        } else if (isPossessive()) {
            at += 2;
            add(from, gap, Shape.LOWER);
        } else {
            at += Character.charCount(string.codePointAt(at));
            add(from, gap, Shape.MARK);
        }
    }

    private boolean handled(Gap gap) {
        if (gap != Gap.GLUED || words.isEmpty()) {
            return false;
        }
        Word before = words.getLast();
        return before.isMark("@") || before.isMark("#") || before.isMark("$") || before.isMark("_");
    }

    private void add(int from, Gap gap, Shape shape) {
        words.add(Word.of(string.substring(from, at), from, at, gap, shape));
    }

    private boolean startsAddress() {
        return string.startsWith("http://", at) || string.startsWith("https://", at) || string.startsWith("www.", at);
    }

    private void skipToBlank() {
        while (at < string.length() && !isBlank(string.charAt(at)) && ")]>\"”|".indexOf(string.charAt(at)) < 0) {
            at++;
        }
    }

    /** A capital letter or a known abbreviation takes the full stop after it; letters with stops between are one word. */
    private void skipWord() {
        int from = at;
        while (at < string.length()) {
            if (isWordChar(string.charAt(at))) {
                at++;
            } else if (isInside(from)) {
                at++;
            } else {
                break;
            }
        }
        if (at < string.length() && string.charAt(at) == '.' && takesFullStop(string.substring(from, at))) {
            at++;
        }
    }

    private boolean isInside(int from) {
        if (at + 1 >= string.length() || !isWordChar(string.charAt(at + 1))) {
            return false;
        }
        char next = string.charAt(at + 1);
        return switch (string.charAt(at)) {
            case '-', '‑' -> !isApart(from);
            case '&' -> true;
            case '\'', '’' -> !isPossessive();
            case '.' -> isDotted(from) || (Character.isLowerCase(next) && Character.isLowerCase(string.charAt(at - 1)));
            default -> false;
        };
    }

    /** Whether the hyphen joins two names ("China-Kazakhstan") or a name and a common word ("Oslo-based"). */
    private boolean isApart(int from) {
        if (at - from > LONGEST_WORD) {
            return false;
        }
        String before = string.substring(from, at);
        int end = at + 1;
        while (end < Math.min(string.length(), at + LONGEST_WORD) && isWordChar(string.charAt(end))) {
            end++;
        }
        String after = string.substring(at + 1, end);
        boolean common = Character.isLowerCase(after.charAt(0))
                && Character.isUpperCase(before.charAt(0))
                && (before.length() > 2 || before.indexOf('.') > 0);
        return common ? lists.isTailWord(after) : lists.isCountry(before) && lists.isCountry(after);
    }

    /** Whether single letters with full stops between have been read so far: {@code U.S}. */
    private boolean isDotted(int from) {
        int length = at - from;
        boolean letterBefore = length == 1 || string.charAt(at - 2) == '.';
        boolean single = at + 2 >= string.length() || !isWordChar(string.charAt(at + 2));
        return letterBefore && single && Character.isLetter(string.charAt(at - 1));
    }

    private boolean isPossessive() {
        char c = string.charAt(at);
        return (c == '\'' || c == '’' || c == '‘')
                && at + 1 < string.length()
                && (string.charAt(at + 1) == 's' || string.charAt(at + 1) == 'S')
                && (at + 2 >= string.length() || !isWordChar(string.charAt(at + 2)))
                && at > 0
                && isWordChar(string.charAt(at - 1));
    }

    private boolean takesFullStop(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean dotted = word.length() > 2 && word.charAt(word.length() - 2) == '.';
        return initial || dotted || lists.isAbbreviation(word);
    }

    private static Shape shape(String word) {
        int capitals = 0;
        int smalls = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            smalls += Character.isLowerCase(c) ? 1 : 0;
        }
        if (letters == 0) {
            return Shape.NUMBER;
        }
        if (capitals == 0) {
            return Shape.LOWER;
        }
        if (smalls == 0) {
            return letters == 1 ? Shape.INITIAL : Shape.CAPITALS;
        }
        return Character.isLowerCase(word.charAt(0)) ? Shape.CAMEL : Shape.CAPITALISED;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || (Character.isSurrogate(c) && Character.isLetter(c))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '­';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
