package org.dateline.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Term;
import org.dateline.language.Word;
import org.dateline.time.Token.Kind;

/** Cuts a text into tokens in one pass from left to right. */
final class Lexer {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
    }

    /** The tokens between two UTF-16 indexes, phrases of the lexicon joined. */
    static List<Token> read(String text, int from, int to, Lexicon lexicon) {
        return join(new Lexer(text, from, to).read(), lexicon);
    }

    /** The tokens of a phrase by themselves. */
    static List<Token> split(String phrase) {
        return new Lexer(phrase, 0, phrase.length()).read();
    }

    private List<Token> read() {
        while (skipBlanks()) {
            char first = text.charAt(at);
            if (Character.isDigit(first)) {
                number();
            } else if (startsLink()) {
                add(Kind.LINK, endOfLink());
            } else if (Script.isEastAsian(first)) {
                add(Kind.WORD, at + 1);
            } else if (isLetter(first)) {
                add(Kind.WORD, endOfWord());
            } else {
                add(Kind.MARK, at + 1);
            }
        }
        return tokens;
    }

    private boolean skipBlanks() {
        int lines = 0;
        int from = at;
        while (at < end && isBlank(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1) {
            tokens.add(new Token(Kind.BREAK, from, at, "", -1, List.of()));
        }
        return at < end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\uFEFF';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(Kind kind, int to) {
        String printed = text.substring(at, to);
        tokens.add(new Token(kind, at, to, kind == Kind.WORD ? lower(printed) : plain(printed), -1, List.of()));
        at = to;
    }

    private static String lower(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 128);
        return (ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    /** One apostrophe and one hyphen for all that look like them. */
    private static String plain(String mark) {
        return switch (mark) {
            case "’", "‘", "´" -> "'";
            case "‐", "‑" -> "-";
            default -> mark;
        };
    }

    private int endOfWord() {
        int to = at;
        while (to < end && isLetter(text.charAt(to)) && !Script.isEastAsian(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean startsLink() {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    private int endOfLink() {
        int to = at;
        while (to < end && !isBlank(text.charAt(to)) && ")]>\"”".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** Digits, with groups of three after commas or points swallowed: 2,024 is no year. */
    private void number() {
        int to = endOfDigits(at);
        int value = to - at <= 4 ? Integer.parseInt(text.substring(at, to)) : -1;
        while (startsGroup(to)) {
            to += 4;
            value = -1;
        }
        tokens.add(new Token(Kind.NUMBER, at, to, text.substring(at, to), value, List.of()));
        at = to;
    }

    private boolean startsGroup(int from) {
        return from < end
                && (text.charAt(from) == ',' || text.charAt(from) == '.')
                && endOfDigits(from + 1) == from + 4;
    }

    private int endOfDigits(int from) {
        int to = from;
        while (to < end && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static List<Token> join(List<Token> parts, Lexicon lexicon) {
        List<Token> joined = new ArrayList<>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            Token part = parts.get(i);
            if (part.kind() == Kind.NUMBER && isSuffix(parts, i, lexicon)) {
                joined.add(spanning(Kind.ORDINAL, part, parts.get(i + 1), List.of()));
                i += 2;
                continue;
            }
            List<Lexicon.Phrase> phrases = longest(parts, i, lexicon);
            int length = phrases.isEmpty() ? 1 : phrases.getFirst().tokens().size();
            List<Word> words = phrases.stream().map(Lexicon.Phrase::word).toList();
            Kind kind = words.isEmpty() || length == 1 ? part.kind() : Kind.WORD;
            joined.add(spanning(kind, part, parts.get(i + length - 1), words));
            i += length;
        }
        return joined;
    }

    private static boolean isSuffix(List<Token> parts, int number, Lexicon lexicon) {
        int next = number + 1;
        return next < parts.size()
                && parts.get(next).start() == parts.get(number).end()
                && lexicon.startingWith(parts.get(next).lower()).stream()
                        .anyMatch(phrase -> phrase.word().term() == Term.ORDINAL_SUFFIX);
    }

    private static Token spanning(Kind kind, Token first, Token last, List<Word> words) {
        return new Token(kind, first.start(), last.end(), first.lower(), first.number(), words);
    }

    /** The phrases that are printed at a token; if several, those of most tokens. */
    private static List<Lexicon.Phrase> longest(List<Token> parts, int from, Lexicon lexicon) {
        List<Lexicon.Phrase> longest = new ArrayList<>(0);
        for (Lexicon.Phrase phrase : lexicon.startingWith(parts.get(from).lower())) {
            int before = longest.isEmpty() ? 1 : longest.getFirst().tokens().size();
            int size = phrase.tokens().size();
            if (size >= before && matches(parts, from, phrase.tokens())) {
                if (size > before) {
                    longest.clear();
                }
                longest.add(phrase);
            }
        }
        return longest;
    }

    private static boolean matches(List<Token> parts, int from, List<String> phrase) {
        if (from + phrase.size() > parts.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!parts.get(from + i).lower().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
