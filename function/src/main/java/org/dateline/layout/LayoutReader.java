package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Block;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.layout.ReadsStory.Told;
import org.dateline.layout.Section.Kind;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a release from its datelines, its headings and the words that lines open with. Tolerates Markdown in
 * plain text.
 */
public final class LayoutReader {
    /** Characters of an organisation's name in a heading. */
    private static final int LONGEST_NAME = 120;
    /** The full stops of scripts in which a name holds none. */
    private static final String FULL_STOPS = "。｡";

    /** Between words, not in an address: "Works=Half the oil". */
    private static final Pattern GLUE = Pattern.compile("(?<=[\\p{L}'.)])\\x0F?=(?=[\\p{Lu}'\"])(?!.{0,80}&)");

    /** Words on a line of a contact. */
    private static final int CONTACT_WORDS = 6;

    /** The field of a mail that holds the headline. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)((?:subject|betreff|objet|asunto|oggetto):) {1,3}(?:(?:re|fwd?|aw|wg): )?");

    private final Text text;
    private final String string;
    private final List<PrintedDateline> datelines;
    private final DatesOnLines dates;
    private final Headings headings;

    private LayoutReader(Text text, List<Block> blocks, List<PrintedDateline> datelines, List<DateExpression> dates) {
        this.text = text;
        this.headings = new Headings(text, blocks);
        this.string = text.string();
        this.datelines = datelines;
        this.dates = new DatesOnLines(text, dates);
    }

    /**
     * The parts of {@code text}.
     *
     * @param blocks what the document's markup sets apart, in order; empty where it has none
     * @param datelines as printed, the release's own first
     * @param dates of the whole text
     */
    public static Layout read(
            Text text, List<Block> blocks, List<PrintedDateline> datelines, List<DateExpression> dates) {
        return new LayoutReader(text, blocks, datelines, dates).read();
    }

    /** A line with the kind it was told to be. */
    private record Part(Unit unit, Kind kind, @Nullable String organisation, boolean opens) {}

    private Layout read() {
        Span own = datelines.isEmpty() ? null : datelines.getFirst().section();
        int headerEnd = own == null ? storyStart() : text.index(own.start());
        int storyFrom = own == null ? headerEnd : text.index(own.end());
        List<Unit> above = withoutGluedSubheadlines(Unit.lines(string, 0, headerEnd));
        int last = above.isEmpty() ? 0 : above.getLast().to();
        List<HeaderLine> lines = withContacts(
                above, above.stream().map(unit -> headerLine(unit, last)).toList());
        ReadsHeader.Header header = new ReadsHeader(above, lines, headings, own != null).read();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            parts.add(new Part(above.get(i), header.kinds().get(i), null, false));
        }
        if (own != null) {
            addDateline(own, parts);
        }
        addStory(storyFrom, parts);
        return new Layout(
                found(header.headline(), LayoutRule.FIRST_HEADLINE),
                found(header.subheadline(), LayoutRule.UNDER_HEADLINE),
                header.byline() == null ? null : found(List.of(header.byline()), LayoutRule.BYLINE),
                source(parts),
                sections(parts));
    }

    /** Old feeds print "Headline=Sub-headline": each becomes a line of its own. */
    private List<Unit> withoutGluedSubheadlines(List<Unit> lines) {
        List<Unit> cut = new ArrayList<>();
        for (Unit line : lines) {
            Matcher glue = GLUE.matcher(line.printed());
            Matcher field = SUBJECT.matcher(line.printed());
            if (field.lookingAt()) {
                add(cut, Unit.between(string, line.from(), line.from() + field.end(1), line.opensParagraph()));
                add(cut, Unit.between(string, line.from() + field.end(), line.to(), true));
                continue;
            }
            Unit head = glue.find()
                    ? Unit.between(string, line.from(), line.from() + glue.start(), line.opensParagraph())
                    : null;
            Unit rest = head == null ? null : Unit.between(string, line.from() + glue.start(), line.to(), true);
            if (head == null || rest == null) {
                cut.add(line);
            } else {
                cut.add(head);
                cut.add(rest);
            }
        }
        return cut;
    }

    private static void add(List<Unit> units, @Nullable Unit unit) {
        if (unit != null) {
            units.add(unit);
        }
    }

    /** Two or three words glued before the dateline are no headline. */
    private HeaderLine headerLine(Unit unit, int last) {
        boolean glued = unit.to() == last && !endsLine(last);
        boolean label = glued && unit.printed().split("\\s++", -1).length < 4;
        return label ? HeaderLine.LABEL : HeaderLine.of(unit, dates.on(unit));
    }

    /** Short lines in the paragraph of a contact are its firm and its numbers, not a headline. */
    private static List<HeaderLine> withContacts(List<Unit> units, List<HeaderLine> lines) {
        List<HeaderLine> told = new ArrayList<>(lines);
        for (int i = 1; i < units.size(); i++) {
            boolean goesOn =
                    told.get(i - 1) == HeaderLine.CONTACT && !units.get(i).opensParagraph();
            boolean few = units.get(i).printed().split("\\s++", -1).length <= CONTACT_WORDS;
            if (goesOn && few && told.get(i) != HeaderLine.RELEASE_LINE) {
                told.set(i, HeaderLine.CONTACT);
            }
        }
        return told;
    }

    private boolean endsLine(int at) {
        int end = string.indexOf('\n', at);
        return string.substring(at, end < 0 ? string.length() : end).isBlank();
    }

    private void addDateline(Span section, List<Part> parts) {
        Unit unit = Unit.between(string, text.index(section.start()), text.index(section.end()), false);
        if (unit != null) {
            parts.add(new Part(unit, Kind.DATELINE, null, true));
        }
    }

    /** The story and what follows it. */
    private void addStory(int from, List<Part> parts) {
        List<Unit> units = CutsLines.of(Unit.lines(string, from, string.length()), string);
        List<Told> told = new ReadsStory(units).read();
        for (int i = 0; i < units.size(); i++) {
            addStoryLine(units.get(i), told.get(i), parts);
        }
    }

    /** A second dateline, as of the same release in another language, is a section of its own. */
    private void addStoryLine(Unit unit, Told line, List<Part> parts) {
        for (PrintedDateline other : datelines.subList(Math.min(1, datelines.size()), datelines.size())) {
            int from = text.index(other.section().start());
            int to = text.index(other.section().end());
            if (from >= unit.from() && to <= unit.to()) {
                addPart(unit.from(), from, line.kind(), line, parts);
                addPart(from, to, Kind.DATELINE, line, parts);
                addPart(to, unit.to(), line.kind(), line, parts);
                return;
            }
        }
        parts.add(new Part(unit, line.kind(), line.organisation(), line.opens()));
    }

    private void addPart(int from, int to, Kind kind, Told line, List<Part> parts) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit != null) {
            parts.add(new Part(unit, kind, kind == Kind.DATELINE ? null : line.organisation(), line.opens()));
        }
    }

    /** Where the story begins in a release without a dateline: at the first paragraph of sentences. */
    private int storyStart() {
        List<Unit> units = Unit.lines(string, 0, string.length());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean heading = unit.printed().startsWith("# ") || headings.level(unit) > 0;
            if (!heading && (isProse(units, i) || isHanProse(unit.printed()))) {
                return unit.from();
            }
        }
        return string.length();
    }

    /** Scripts without blanks say in sixty characters what takes two hundred letters. */
    private static boolean isHanProse(String line) {
        return line.length() > 60
                && line.codePointAt(0) >= 0x2E80
                && FULL_STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isProse(List<Unit> units, int i) {
        StringBuilder paragraph = new StringBuilder(units.get(i).printed());
        for (int next = i + 1; next < units.size() && paragraph.length() < 400; next++) {
            boolean wrapped = !units.get(next).opensParagraph()
                    && units.get(next - 1).printed().length() < 100
                    && units.get(next - 1).printed().length() > 55
                    && units.get(next).printed().length() < 100;
            if (!wrapped) {
                break;
            }
            paragraph.append(' ').append(units.get(next).printed());
        }
        String line = paragraph.toString().strip();
        boolean ends = !line.isEmpty() && ".!?”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
        return (line.length() > 140 && (ends || line.contains(". "))) || (line.length() > 70 && ends);
    }

    private @Nullable Found<String> found(List<Unit> units, LayoutRule rule) {
        if (units.isEmpty()) {
            return null;
        }
        StringBuilder value = new StringBuilder();
        for (Unit unit : units) {
            value.append(value.isEmpty() ? "" : " ").append(unit.plain());
        }
        String clean = value.toString()
                .replaceAll("\\s++", " ")
                .replaceFirst("[*_]{1,2}$", "")
                .replaceFirst("(?<=[\\p{L}\\d.?!'\")]) ?[=+<]$", "")
                .strip();
        return Found.printed(
                withoutQuotes(WebSites.without(clean)),
                text.span(units.getFirst().from(), units.getLast().to()),
                rule);
    }

    /** A line wholly in quotation marks, without them. */
    private static String withoutQuotes(String line) {
        boolean quoted = line.length() > 2 && line.charAt(0) == '"' && line.indexOf('"', 1) == line.length() - 1;
        return quoted ? line.substring(1, line.length() - 1) : line;
    }

    private @Nullable Found<String> source(List<Part> parts) {
        for (Part part : parts) {
            ReadsSource.Source source =
                    part.kind() == Kind.SOURCE ? ReadsSource.in(part.unit().printed()) : null;
            if (source != null) {
                int from = part.unit().from();
                return Found.printed(
                        source.name(),
                        text.span(from + source.nameFrom(), from + source.nameTo()),
                        LayoutRule.SOURCE_LINE);
            }
        }
        return null;
    }

    /** Neighbouring lines of one kind are one section; a heading opens a new one. */
    private List<Section> sections(List<Part> parts) {
        List<Section> sections = new ArrayList<>();
        Part first = null;
        int end = 0;
        for (Part part : parts) {
            boolean ownSection = part.kind() == Kind.DATELINE || (part.opens() && part.kind() == Kind.BOILERPLATE);
            boolean goesOn = first != null && part.kind() == first.kind() && !ownSection;
            if (first != null && !goesOn) {
                sections.add(section(first, end));
            }
            first = goesOn ? first : part;
            end = part.unit().to();
        }
        if (first != null) {
            sections.add(section(first, end));
        }
        return sections;
    }

    private Section section(Part first, int end) {
        Span span = text.span(first.unit().from(), end);
        String organisation = first.organisation();
        return new Section(
                first.kind(),
                span,
                organisation == null || !isName(organisation)
                        ? null
                        : Found.printed(organisation, span, LayoutRule.ABOUT_HEADING));
    }

    /** A heading that runs on into the text names nobody that we could cut out of it. */
    private static boolean isName(String heading) {
        return !heading.isBlank()
                && heading.length() <= LONGEST_NAME
                && heading.chars().noneMatch(c -> FULL_STOPS.indexOf(c) >= 0);
    }
}
