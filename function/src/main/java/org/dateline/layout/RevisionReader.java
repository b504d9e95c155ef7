package org.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether a release corrects, updates, repeats or takes back an earlier one, by the words of {@code revisions.tsv}. The
 * words must stand where wires print them: "Correction" in a sentence, and "Acme Provides Update", say nothing.
 */
final class RevisionReader {
    /** UTF-16 characters from the beginning of the story in which a note may stand. */
    private static final int STORY = 2_000;

    private static final List<Row> ROWS = rows();
    /** What follows a mark that is not the beginning of a sentence. */
    private static final String DELIMITERS = ":：-–—/|)]*.,<\"";

    private enum Where {
        START,
        OPENS,
        LINE,
        HEAD,
        HEADLINE,
        STORY
    }

    private record Row(Revision revision, Where where, String words) {
        boolean hasCase() {
            return words.equals(words.toUpperCase(Locale.ROOT));
        }
    }

    private final Text text;
    private final String string;
    private final List<Unit> head;
    private final int headline;
    private final int headlineEnd;
    private final int story;
    private final int body;

    /** @param story UTF-16 index up to which lines are above the story */
    RevisionReader(Text text, Layout layout, int story) {
        this.text = text;
        this.string = text.string();
        this.head = Unit.lines(string, 0, story);
        this.story = story;
        this.body = layout.sections().stream()
                .filter(section -> section.kind() == Section.Kind.BODY)
                .mapToInt(section -> text.index(section.span().start()))
                .findFirst()
                .orElse(story);
        Section first = layout.sections().stream()
                .filter(section -> section.kind() == Section.Kind.HEADLINE)
                .findFirst()
                .orElse(null);
        this.headline = first == null ? 0 : text.index(first.span().start());
        this.headlineEnd = first == null ? 0 : text.index(first.span().end());
    }

    /** The revision of the first row that fits; {@code null} where none does. */
    @Nullable
    Found<Revision> read() {
        for (Row row : ROWS) {
            Found<Revision> found = switch (row.where()) {
                case START, OPENS, LINE -> above(row);
                case HEAD -> anywhere(row, 0, story, StateRule.WORDS_ABOVE);
                case HEADLINE -> anywhere(row, headline, headlineEnd, StateRule.WORDS_IN_HEADLINE);
                case STORY -> anywhere(row, body, Math.min(string.length(), body + STORY), StateRule.WORDS_IN_STORY);
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found<Revision> above(Row row) {
        for (Unit line : head) {
            int from = line.from();
            while (from < line.to()
                    && !Character.isLetterOrDigit(string.charAt(from))
                    && string.charAt(from) != row.words().charAt(0)) {
                from++;
            }
            int end = end(row, from, line.to());
            if (end > 0 && follows(row, end, line.to())) {
                return Found.printed(row.revision(), text.span(from, end), StateRule.WORDS_ABOVE);
            }
        }
        return null;
    }

    /** Where the words end that begin at {@code from}, blanks between single letters left out; 0 where others stand there. */
    private int end(Row row, int from, int to) {
        String words = row.words();
        if (string.regionMatches(!row.hasCase(), from, words, 0, words.length()) && from + words.length() <= to) {
            return from + words.length();
        }
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (at >= to || string.charAt(at) != words.charAt(i)) {
                return 0;
            }
            at++;
            boolean spaced = i + 1 < words.length() && at < to && string.charAt(at) == ' ';
            if (!spaced && i + 1 < words.length()) {
                return 0;
            }
            at += spaced ? 1 : 0;
        }
        return at;
    }

    private boolean follows(Row row, int end, int to) {
        String rest = string.substring(end, to).strip();
        if (row.where() == Where.LINE) {
            return rest.isEmpty();
        }
        boolean wordEnds =
                end >= to || !Character.isLetterOrDigit(string.charAt(end)) || string.charAt(end - 1) >= 0x2E80;
        if (row.where() == Where.OPENS) {
            return wordEnds;
        }
        boolean numbered = rest.length() > 1 && Character.isDigit(rest.charAt(0)) && "-:".indexOf(rest.charAt(1)) >= 0;
        return wordEnds
                && (rest.isEmpty() || numbered || DELIMITERS.indexOf(rest.charAt(0)) >= 0)
                && !isCompound(end, to);
    }

    /** "Update-to-date", "Repeat-Business": no mark, but a word with a hyphen. */
    private boolean isCompound(int end, int to) {
        return end + 1 < to
                && string.charAt(end) == '-'
                && Character.isLowerCase(string.charAt(end - 1))
                && Character.isLetter(string.charAt(end + 1));
    }

    private @Nullable Found<Revision> anywhere(Row row, int from, int to, StateRule rule) {
        boolean hasCase = row.where() == Where.HEAD;
        for (int at = from; at + row.words().length() <= to; at++) {
            int end = at + row.words().length();
            if (string.regionMatches(!hasCase, at, row.words(), 0, row.words().length())
                    && (end == string.length() || !Character.isLetterOrDigit(string.charAt(end)))
                    && (at == 0 || !Character.isLetter(string.charAt(at - 1)))) {
                return Found.printed(row.revision(), text.span(at, end), rule);
            }
        }
        return null;
    }

    private static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(RevisionReader.class.getResourceAsStream("revisions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Row(
                            Revision.valueOf(row[0].toUpperCase(Locale.ROOT)),
                            Where.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            row[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
