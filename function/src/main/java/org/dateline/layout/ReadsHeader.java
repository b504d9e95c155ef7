package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import org.dateline.layout.Section.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines above a story: headline, sub-headline, byline, labels. The headline is the highest heading of the
 * document's markup; else the first line that is no label after "FOR IMMEDIATE RELEASE"; below a sender's own paragraphs the
 * one over the dateline; else the first at all. A headline that a mail program wrapped is put together again.
 */
final class ReadsHeader {
    /** A line shorter than this is wrapped only where the next one shows it. */
    private static final int WRAPPED = 62;

    /** A headline in sentence case that is shorter was not cut by the width of a mail. */
    private static final int SENTENCE = 56;
    /** From here on words have no blanks between them, and a line ends where its author ended it. */
    private static final int HAN = 0x2E80;

    private static final int LONGEST_HEADLINE = 400;
    private static final int LONGEST_SUBHEADLINE = 300;
    private static final int FEWEST_WORDS = 4;
    /** So many words on the very first line are no office's name. */
    private static final int SPEAKING_WORDS = 7;
    /** Characters of a paragraph that only a letter's own text has above a dateline. */
    private static final int LETTER = 140;

    private static final List<String> HANGING = List.of(
            "a", "an", "the", "of", "for", "to", "on", "in", "and", "&", "with", "at", "by", "as", "from", "its", "de",
            "la", "le", "les", "des", "du", "y", "et", "und", "der", "die", "von", "für");

    /**
     * What was told.
     *
     * @param kinds for each line in order
     * @param headline the lines of the headline; empty where there is none
     * @param subheadline those of the first sub-headline
     */
    record Header(
            List<Kind> kinds,
            List<Unit> headline,
            List<Unit> subheadline,
            @Nullable Unit byline) {}

    private final List<Unit> units;
    private final List<HeaderLine> lines;
    private final Headings headings;
    private final boolean datelined;

    /** @param datelined whether a dateline follows the last of the lines */
    ReadsHeader(List<Unit> units, List<HeaderLine> lines, Headings headings, boolean datelined) {
        this.units = units;
        this.lines = lines;
        this.headings = headings;
        this.datelined = datelined;
    }

    Header read() {
        int first = headline();
        int end = first < 0 ? 0 : paragraphEnd(first);
        List<Kind> kinds = new ArrayList<>();
        List<Unit> subheadline = new ArrayList<>();
        Unit byline = null;
        boolean story = false;
        int subheadlineEnd = -1;
        for (int i = 0; i < units.size(); i++) {
            story |= i >= end
                    && first >= 0
                    && units.get(i).printed().strip().endsWith(":")
                    && lines.get(i) == HeaderLine.HEADLINE;
            Kind kind = i >= first && i < end && first >= 0 ? Kind.HEADLINE : kind(i, first >= 0 && i >= end, story);
            kinds.add(kind);
            if (kind == Kind.SUBHEADLINE && (subheadline.isEmpty() || i < subheadlineEnd)) {
                subheadlineEnd = subheadline.isEmpty() ? paragraphEnd(i) : subheadlineEnd;
                subheadline.add(units.get(i));
            }
            byline = lines.get(i) == HeaderLine.BYLINE && byline == null ? units.get(i) : byline;
        }
        return new Header(kinds, first < 0 ? List.of() : units.subList(first, end), subheadline, byline);
    }

    private Kind kind(int i, boolean below, boolean story) {
        return switch (lines.get(i)) {
            case CONTACT -> Kind.CONTACT;
            case SOURCE -> Kind.SOURCE;
            case RELEASE_LINE, LABEL -> Kind.NOTES;
            case BYLINE -> Kind.BODY;
            case HEADLINE -> {
                boolean short_ = units.get(i).printed().length() <= LONGEST_SUBHEADLINE;
                yield !below ? Kind.NOTES : short_ && !story ? Kind.SUBHEADLINE : Kind.BODY;
            }
        };
    }

    /** The index of the headline's first line, or -1. */
    private int headline() {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).printed().startsWith("# ")) {
                return i;
            }
        }
        int marked = highestHeading();
        if (marked >= 0) {
            return marked;
        }
        int below = belowLetter();
        if (below >= 0) {
            return below;
        }
        if (!units.isEmpty() && isCandidate(0) && words(0) >= SPEAKING_WORDS) {
            return 0;
        }
        int next = -1;
        for (int i = units.size() - 1; i >= 0; i--) {
            if (lines.get(i) == HeaderLine.RELEASE_LINE && next >= 0) {
                return next;
            }
            next = isCandidate(i) && words(i) >= FEWEST_WORDS ? i : next;
        }
        return next >= 0 ? next : firstCandidate();
    }

    /**
     * The first of the highest headings, or -1. A press kit's page has one of its own; the release's then follows the
     * heading "Press Release", or another line for it where it is as high.
     */
    private int highestHeading() {
        int highest = -1;
        int released = -1;
        for (int i = 0; i < units.size(); i++) {
            boolean headline = level(i) > 0 && isCandidate(i) && words(i) >= FEWEST_WORDS;
            if (lines.get(i) == HeaderLine.RELEASE_LINE) {
                released = i;
            } else if (headline && (highest < 0 || level(i) < level(highest))) {
                highest = i;
            } else if (headline && released > highest && (level(released) > 0 || level(i) == level(highest))) {
                return i;
            }
        }
        boolean kit = released > highest && level(released) > 0;
        return kit ? -1 : highest;
    }

    private int level(int i) {
        return i < 0 ? 0 : headings.level(units.get(i));
    }

    /** The line over the dateline where a letter, a newsletter or an advertisement was set above the release; or -1. */
    private int belowLetter() {
        int last = units.size() - 1;
        while (last > 0 && !units.get(last).opensParagraph()) {
            last--;
        }
        boolean speaks = datelined && last > 0 && isCandidate(last) && words(last) >= SPEAKING_WORDS;
        return speaks && !endsSentence(units.get(last).plain()) && isLetterAbove(last) ? last : -1;
    }

    /** Whether a paragraph of two sentences or more stands above line {@code i}. */
    private boolean isLetterAbove(int i) {
        StringBuilder paragraph = new StringBuilder();
        for (int line = 0; line <= i; line++) {
            if (units.get(line).opensParagraph()) {
                String told = paragraph.toString();
                if (told.length() > LETTER && told.contains(". ") && endsSentence(told)) {
                    return true;
                }
                paragraph.setLength(0);
            }
            paragraph
                    .append(paragraph.isEmpty() ? "" : " ")
                    .append(units.get(line).plain());
        }
        return false;
    }

    private static boolean endsSentence(String line) {
        return line.strip().endsWith(".");
    }

    private int firstCandidate() {
        for (int i = 0; i < units.size(); i++) {
            if (isCandidate(i) && words(i) >= 2) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCandidate(int i) {
        Unit unit = units.get(i);
        return lines.get(i) == HeaderLine.HEADLINE
                && unit.printed().length() <= LONGEST_HEADLINE
                && "*•".indexOf(unit.printed().charAt(0)) < 0
                && Character.isLetterOrDigit(unit.plain().isEmpty() ? ' ' : first(unit))
                && !isRemark(unit.plain().strip());
    }

    /** A line in brackets: "(AIM: ACM)", "(the “Company”)". */
    private static boolean isRemark(String line) {
        return line.startsWith("(") && line.indexOf(')') == line.length() - 1;
    }

    private static int first(Unit unit) {
        int c = unit.plain().codePointAt(0);
        return "\"“‘'«$€£([【「『《〈/".indexOf(c) >= 0 ? 'x' : c;
    }

    private int words(int i) {
        String line = units.get(i).plain().strip();
        boolean spaced = line.codePoints().noneMatch(c -> c >= HAN);
        return spaced ? line.split("\\s\\S?\\s?", -1).length : line.length() / 2;
    }

    /** The index after the lines that are wrapped from line {@code i}. */
    private int paragraphEnd(int i) {
        int end = i + 1;
        if (level(i) > 0) {
            return end;
        }
        int width = width(i);
        while (end < units.size() && isWrapped(units.get(end - 1), units.get(end), lines.get(end), width)) {
            end++;
        }
        return end;
    }

    /** The longest line of the paragraph that begins with line {@code i}. */
    private int width(int i) {
        int width = units.get(i).printed().length();
        for (int next = i + 1; next < units.size() && !units.get(next).opensParagraph(); next++) {
            width = Math.max(width, units.get(next).printed().length());
        }
        return Math.min(width, WRAPPED);
    }

    private static boolean isWrapped(Unit line, Unit next, HeaderLine nextLine, int width) {
        String text = line.printed().strip();
        String word = text.substring(text.lastIndexOf(' ') + 1);
        if (text.codePointBefore(text.length()) >= HAN || next.printed().startsWith("(")) {
            return false;
        }
        boolean hangs = HANGING.contains(word);
        if (nextLine != HeaderLine.HEADLINE || (next.opensParagraph() && !hangs)) {
            return false;
        }
        String follows = next.printed();
        int blank = follows.indexOf(' ');
        int firstWord = blank < 0 ? follows.length() : blank;
        boolean capitals = isCapitals(text) == isCapitals(follows);
        boolean room = text.length() + 1 + firstWord > width && text.length() < 100;
        boolean tail = text.length() >= WRAPPED - firstWord || follows.length() <= text.length() + firstWord;
        boolean full = room && tail && capitals && (next.indent() <= line.indent() || line.indent() > 2);
        boolean newSentence =
                text.length() < SENTENCE && isSentenceCase(text) && !Character.isLowerCase(follows.codePointAt(0));
        return hangs || Character.isLowerCase(follows.codePointAt(0)) || (full && !newSentence);
    }

    /** Whether most long words begin small, as in "Acme cuts its supplies by a third". */
    private static boolean isSentenceCase(String line) {
        int small = 0;
        int words = 0;
        for (String word : line.split(" ", -1)) {
            if (word.length() > 3) {
                words++;
                small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= 3 && 2 * small > words;
    }

    private static boolean isCapitals(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase);
    }
}
