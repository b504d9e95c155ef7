package org.dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.layout.Piece.Kind;
import org.dateline.mark.Link;
import org.dateline.mark.Phone;

/** Cuts a contact block into pieces: headings, labels, addresses, numbers, and phrases between them. */
final class CutsContacts {
    private static final int LONGEST_HEADING = 80;
    private static final Pattern FIELDS = Pattern.compile("(?i)\\R|\\b(?:"
            + ContactWords.of("noise").stream()
                    .filter(words -> words.indexOf(' ') > 0)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\b|\\t|[ \\u00a0]{2,}+|[|•·;；]|(?<=\\s)[–—](?=\\s)|(?<=\\s)/(?=\\s)|[\\[\\]()<>*_]++");
    /** The next word glued to a web address: "acme.exampleE-Mail:". */
    private static final Pattern GLUED_HOST =
            Pattern.compile("(?<=\\.[a-z]{2,12})(?<!www\\.[a-z]{2,12})(?=\\p{Lu}|\\d{3})");

    private static final Pattern GLUED_HEADING =
            Pattern.compile("(?:Contacts?|Contact (?:Information|Details|Info))(?=\\p{Lu}\\p{Ll}++ \\p{Lu})");
    private static final Pattern STRICT_PHONE = Pattern.compile("\\(?\\d{3}\\)?[.-]\\d{3}[.-]\\d{4}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:[a-z\\d-]{1,63}\\.){1,4}[a-z]{2,12}(?:/[^\\s,]{0,200})?");
    private static final List<LabelWord> LABELS = labels();
    private static final Pattern LABEL = Pattern.compile("(?i)(?:"
            + LABELS.stream().map(label -> Pattern.quote(label.words())).collect(Collectors.joining("|"))
            + ")(?=(?<colon>\\.?[\\s\\u00a0]?[:：])|\\.?[\\s\\u00a0]?$)");
    private static final List<String> HEADINGS = Vocabulary.formsInAll(Term.CONTACT).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private record LabelWord(String words, String kind) {}

    private final Text text;
    private final String string;
    private final CutsPhrases phrases;
    private final List<Piece> pieces = new ArrayList<>();

    CutsContacts(Text text, CutsPhrases phrases) {
        this.text = text;
        this.string = text.string();
        this.phrases = phrases;
    }

    /** The pieces between two indexes, in order. */
    List<Piece> cut(int from, int to, List<Found<String>> emails, List<Phone> phones, List<Link> links) {
        int at = from;
        for (Piece mark : marks(from, to, emails, phones, links)) {
            if (mark.from() >= at) {
                readFields(at, mark.from(), true);
                pieces.add(mark);
                at = mark.to();
            }
        }
        readFields(at, to, false);
        return pieces;
    }

    private List<Piece> marks(int from, int to, List<Found<String>> emails, List<Phone> phones, List<Link> links) {
        TreeMap<Integer, Piece> marks = new TreeMap<>();
        for (Found<String> email : emails) {
            Piece piece = piece(Kind.EMAIL, email);
            marks.put(piece.from(), new Piece(Kind.EMAIL, piece.from(), piece.to(), piece.words(), email, null));
        }
        TreeMap<Integer, Piece> addresses = new TreeMap<>();
        links.stream().map(link -> piece(Kind.URL, link.url())).forEach(piece -> addresses.put(piece.from(), piece));
        for (Phone phone : phones) {
            Piece piece = piece(Kind.PHONE, phone.text());
            boolean free = !isHit(marks, piece);
            boolean alone = !isHit(addresses, piece)
                    || STRICT_PHONE.matcher(piece.words()).matches();
            if (free && alone) {
                marks.put(piece.from(), new Piece(Kind.PHONE, piece.from(), piece.to(), piece.words(), null, phone));
            }
        }
        addresses.values().forEach(address -> addAddress(marks, address));
        return marks.values().stream()
                .filter(mark -> mark.from() >= from && mark.to() <= to)
                .toList();
    }

    private void addAddress(NavigableMap<Integer, Piece> marks, Piece address) {
        Map.Entry<Integer, Piece> before = marks.floorEntry(address.from());
        if (before != null && address.from() < before.getValue().to()) {
            return;
        }
        Integer next = marks.higherKey(address.from());
        int end = next == null ? address.to() : Math.min(next, address.to());
        Matcher glued = GLUED_HOST.matcher(string).region(address.from(), end);
        end = glued.find() ? glued.start() : end;
        marks.put(address.from(), Piece.of(Kind.URL, address.from(), end, string.substring(address.from(), end)));
    }

    /** Whether one of the pieces, none of which overlap, overlaps that one. */
    private static boolean isHit(NavigableMap<Integer, Piece> pieces, Piece piece) {
        Map.Entry<Integer, Piece> before = pieces.lowerEntry(piece.to());
        return before != null && before.getValue().to() > piece.from();
    }

    private Piece piece(Kind kind, Found<String> found) {
        Span span = ((Origin.Printed) found.origin()).span();
        return Piece.of(kind, text.index(span.start()), text.index(span.end()), text.slice(span));
    }

    /** Lines and columns of what stands between two addresses. */
    private void readFields(int from, int to, boolean beforeMark) {
        Matcher cut = FIELDS.matcher(string).region(from, to);
        int at = from;
        while (cut.find()) {
            readField(at, cut.start(), false);
            at = cut.end();
        }
        readField(at, to, beforeMark);
    }

    private void readField(int from, int to, boolean beforeMark) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit == null || unit.printed().equalsIgnoreCase("mailto:")) {
            return;
        }
        int at = afterHeadings(unit.from(), unit.to());
        Matcher label = LABEL.matcher(string).region(at, unit.to());
        label.useTransparentBounds(true);
        while (at < unit.to() && label.find()) {
            boolean colon = label.group("colon") != null;
            boolean last = beforeMark && label.end() >= unit.to() - 2;
            if ((colon || last) && stands(label)) {
                readPhrase(at, label.start());
                pieces.add(Piece.of(Kind.LABEL, label.start(), label.end(), kindOf(label.group())));
                at = colon ? label.end("colon") : unit.to();
                at = afterHeadings(at, unit.to());
                label.region(at, unit.to());
            }
        }
        readPhrase(at, unit.to());
    }

    /** A short label is a word of its own; a longer one may be glued, with a capital: "Jane RoeTelephone:". */
    private boolean stands(Matcher label) {
        int from = label.start();
        boolean free = from == 0 || !Character.isLetterOrDigit(string.charAt(from - 1));
        return free
                || string.charAt(from) >= 0x2E80
                || (label.group().length() > 3 && Character.isUpperCase(string.charAt(from)));
    }

    private void readPhrase(int from, int to) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit == null) {
            return;
        }
        for (Piece phrase : phrases.cut(string, unit.from(), unit.to())) {
            boolean page = DOMAIN.matcher(phrase.words()).matches();
            pieces.add(page ? Piece.of(Kind.URL, phrase.from(), phrase.to(), phrase.words()) : phrase);
        }
    }

    /** "Contact DetailsMedia" is two. */
    private int afterHeadings(int from, int to) {
        int at = afterHeading(from, to);
        return at == from ? at : afterHeading(at, to);
    }

    /** Where the text goes on after a heading, which is added to the pieces; {@code from} where there is none. */
    private int afterHeading(int from, int to) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit == null) {
            return from;
        }
        String line = unit.printed();
        int colon = line.replace('：', ':').indexOf(':');
        String left = colon < 0 ? line : line.substring(0, colon);
        if (colon > 0 && isLabel(left)) {
            return from;
        }
        if (!endsWithLabel(left) && isHeading(left, colon > 0)) {
            pieces.add(Piece.of(Kind.HEADING, unit.from(), unit.from() + left.length(), left));
            return unit.from() + left.length() + (colon < 0 ? 0 : 1);
        }
        Matcher glued = GLUED_HEADING.matcher(line);
        if (glued.find() && glued.end() <= LONGEST_HEADING) {
            pieces.add(Piece.of(Kind.HEADING, unit.from(), unit.from() + glued.end(), line.substring(0, glued.end())));
            return unit.from() + glued.end();
        }
        for (String form : HEADINGS) {
            if (line.regionMatches(true, 0, form, 0, form.length()) && mayFollow(line, form.length())) {
                int end = unit.from() + form.length();
                pieces.add(Piece.of(Kind.HEADING, unit.from(), end, form));
                return end;
            }
        }
        return from;
    }

    private static boolean isHeading(String left, boolean colon) {
        return left.length() <= LONGEST_HEADING
                && (ContactWords.has("heading", left)
                        || ContactWords.endsWith("heading-tail", left)
                        || (colon && holdsHeading(left)));
    }

    /** "Contact Acme GroupTelephone:": the colon is the label's. */
    private static boolean endsWithLabel(String left) {
        return LABELS.stream()
                .map(LabelWord::words)
                .filter(words -> words.length() > 3 && words.length() < left.length())
                .anyMatch(words -> left.regionMatches(true, left.length() - words.length(), words, 0, words.length())
                        && Character.isUpperCase(left.charAt(left.length() - words.length()))
                        && Character.isLetterOrDigit(left.charAt(left.length() - words.length() - 1)));
    }

    private static boolean isLabel(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return LABELS.stream().anyMatch(label -> label.words().equals(small));
    }

    /** A heading's word stands in it as a word of its own. */
    private static boolean holdsHeading(String left) {
        String small = " " + left.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", " ") + " ";
        return ContactWords.of("heading-inside").stream().anyMatch(word -> small.contains(" " + word + " "));
    }

    /** After a heading without a colon stands nothing, or a capital. */
    private static boolean mayFollow(String line, int end) {
        if (end == line.length()) {
            return true;
        }
        String rest = line.substring(end).stripLeading();
        boolean glued = rest.length() == line.length() - end;
        int next = rest.isEmpty() ? ' ' : rest.codePointAt(0);
        boolean capital = Character.isUpperCase(next) || next >= 0x2E80;
        return rest.isEmpty()
                || ":：-–—,".indexOf(next) >= 0
                || (capital && (!glued || Character.isLowerCase(line.charAt(end - 1)) || next >= 0x2E80));
    }

    private static String kindOf(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(label -> label.words().equals(small))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static List<LabelWord> labels() {
        List<LabelWord> labels = new ArrayList<>();
        for (String kind : ContactWords.kinds("label-")) {
            ContactWords.of("label-" + kind).forEach(words -> labels.add(new LabelWord(words, kind)));
        }
        labels.sort(Comparator.comparingInt((LabelWord label) -> label.words().length())
                .reversed());
        return labels;
    }
}
