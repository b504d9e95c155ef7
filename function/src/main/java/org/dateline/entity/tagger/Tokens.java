package org.dateline.entity.tagger;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.tagger.Characters.Kind;

/**
 * Cuts a text into tokens and tells what each looks like, since the word pieces know no capitals. {@code tokens.py} does
 * the same in training; each step back or forth is bounded, so that time is linear.
 */
final class Tokens {
    /** Rows of the network's table: shape, place in the line, setting of the line, glued or not. */
    static final int FEATURES = Shape.values().length * Begin.values().length * Setting.values().length * 2;

    /** Code points in a line that is short. */
    private static final int SHORT_LINE = 60;

    private final String text;
    private final Characters characters;

    /** What a token looks like; the rows are those of the trained table. */
    private enum Shape {
        SMALL(0),
        TITLE(1),
        CAPITALS(2),
        CAPITAL(3),
        MIXED(4),
        DIGITS(5),
        ALPHANUMERIC(6),
        MARK(7),
        CASELESS(8);

        private final int row;

        Shape(int row) {
            this.row = row;
        }
    }

    /** What a token begins. */
    private enum Begin {
        NOTHING(0),
        LINE(1),
        PARAGRAPH(2);

        private final int row;

        Begin(int row) {
            this.row = row;
        }
    }

    /** How a line is set. */
    private enum Setting {
        RUNNING(0),
        SHORT(1),
        TITLE(2),
        CAPITALS(3);

        private final int row;

        Setting(int row) {
            this.row = row;
        }
    }

    /** UTF-16 indexes of a token. */
    private record Cut(int from, int to) {}

    private Tokens(String text, Characters characters) {
        this.text = text;
        this.characters = characters;
    }

    /** The tokens of a text in order. */
    static List<Token> of(String text, Characters characters) {
        return new Tokens(text, characters).tokens();
    }

    private List<Token> tokens() {
        List<Cut> cuts = cuts();
        List<Token> tokens = new ArrayList<>(cuts.size());
        int at = 0;
        int breaks = 2;
        while (at < cuts.size()) {
            int end = at + 1;
            while (end < cuts.size()
                    && lineEnds(cuts.get(end - 1).to(), cuts.get(end).from()) == 0) {
                end++;
            }
            addLine(cuts, at, end, breaks, tokens);
            breaks = end < cuts.size()
                    ? lineEnds(cuts.get(end - 1).to(), cuts.get(end).from())
                    : 0;
            at = end;
        }
        return tokens;
    }

    private void addLine(List<Cut> cuts, int at, int end, int breaks, List<Token> tokens) {
        Setting setting = setting(cuts.subList(at, end));
        for (int i = at; i < end; i++) {
            Cut cut = cuts.get(i);
            Begin begin = i > at ? Begin.NOTHING : breaks > 1 ? Begin.PARAGRAPH : Begin.LINE;
            int glued = i > 0 && cuts.get(i - 1).to() == cut.from() ? 1 : 0;
            int feature = shape(cut).row;
            feature = feature * Begin.values().length + begin.row;
            feature = feature * Setting.values().length + setting.row;
            tokens.add(new Token(cut.from(), cut.to(), feature * 2 + glued));
        }
    }

    /** Line ends between two indexes; a carriage return and its line feed are one. */
    private int lineEnds(int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean ended = i > from && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            ends += characters.kind(text.charAt(i)) == Kind.LINE_END && !ended ? 1 : 0;
        }
        return ends;
    }

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Kind kind = kind(at);
            int next = next(at);
            if (kind.isOfWords()) {
                int end = initialsEnd(at);
                if (end == at) {
                    end = next;
                    while (end < text.length() && kind(end).isOfWords()) {
                        end = next(end);
                    }
                    unglue(at, end, cuts);
                } else {
                    cuts.add(new Cut(at, end));
                }
                at = end;
            } else {
                if (kind != Kind.BLANK && kind != Kind.LINE_END) {
                    cuts.add(new Cut(at, next));
                }
                at = next;
            }
        }
        return cuts;
    }

    private Kind kind(int index) {
        return characters.kind(text.codePointAt(index));
    }

    private int next(int index) {
        return index + Character.charCount(text.codePointAt(index));
    }

    /** The end of capitals with a full stop each, two or more ("U.S."); {@code at} where there are none. */
    private int initialsEnd(int at) {
        int end = at;
        int initials = 0;
        while (end < text.length()
                && kind(end) == Kind.CAPITAL
                && next(end) < text.length()
                && text.charAt(next(end)) == '.') {
            end = next(end) + 1;
            initials++;
        }
        boolean whole = end == text.length() || !kind(end).isOfWords();
        return initials >= 2 && whole ? end : at;
    }

    /** A word is cut where a conversion from HTML glued two: "RebusPartnership", "32801United", "CAwww". */
    private void unglue(int from, int to, List<Cut> cuts) {
        int start = from;
        Kind before = kind(from);
        Kind twoBefore = Kind.MARK;
        for (int at = next(from); at < to; at = next(at)) {
            Kind kind = kind(at);
            boolean camel = kind == Kind.CAPITAL && before == Kind.SMALL && twoBefore == Kind.SMALL;
            boolean figure =
                    kind == Kind.CAPITAL && before == Kind.DIGIT && next(at) < to && kind(next(at)) == Kind.SMALL;
            if (camel || figure || text.startsWith("www", at) || text.startsWith("http", at)) {
                cuts.add(new Cut(start, at));
                start = at;
            }
            twoBefore = before;
            before = kind;
        }
        cuts.add(new Cut(start, to));
    }

    private Shape shape(Cut cut) {
        Kind first = kind(cut.from());
        if (!first.isOfWords()) {
            return first == Kind.ALONE ? Shape.CASELESS : Shape.MARK;
        }
        int capitals = count(cut, Kind.CAPITAL);
        int smalls = count(cut, Kind.SMALL);
        int caseless = count(cut, Kind.CASELESS);
        if (count(cut, Kind.DIGIT) > 0) {
            return capitals + smalls + caseless > 0 ? Shape.ALPHANUMERIC : Shape.DIGITS;
        }
        if (capitals > 0 && smalls == 0) {
            return capitals == 1 ? Shape.CAPITAL : Shape.CAPITALS;
        }
        if (capitals > 0) {
            return capitals == 1 && first == Kind.CAPITAL ? Shape.TITLE : Shape.MIXED;
        }
        return smalls > 0 ? Shape.SMALL : Shape.CASELESS;
    }

    private int count(Cut cut, Kind kind) {
        int count = 0;
        for (int at = cut.from(); at < cut.to(); at = next(at)) {
            count += kind(at) == kind ? 1 : 0;
        }
        return count;
    }

    /** In capitals are four words of five, in title case three of five; one letter alone tells nothing. */
    private Setting setting(List<Cut> line) {
        int cased = 0;
        int titles = 0;
        int capitals = 0;
        for (Cut cut : line) {
            Kind first = kind(cut.from());
            if (next(cut.from()) < cut.to() && (first == Kind.CAPITAL || first == Kind.SMALL)) {
                cased++;
                titles += first == Kind.CAPITAL ? 1 : 0;
                capitals += first == Kind.CAPITAL && count(cut, Kind.SMALL) == 0 ? 1 : 0;
            }
        }
        if (cased >= 2 && capitals * 10 >= cased * 8) {
            return Setting.CAPITALS;
        }
        if (cased >= 3 && titles * 10 >= cased * 6) {
            return Setting.TITLE;
        }
        int length = text.codePointCount(line.getFirst().from(), line.getLast().to());
        return length < SHORT_LINE ? Setting.SHORT : Setting.RUNNING;
    }
}
