package org.dateline.layout;

import static org.dateline.layout.LineWords.anyOf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.layout.Piece.Kind;
import org.dateline.place.Gazetteer;

/**
 * Cuts a line of a contact block into phrases: at commas that part a name from an office, at "of" and "at" after a name,
 * and where a wire lost the line ends ("Jane RoeDirectorAcme Group").
 */
final class CutsPhrases {
    private static final Pattern GLUE = Pattern.compile(
            "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{Lu}\\p{Ll})|(?<=\\p{L}[.)])(?=\\p{Lu}|\\d)|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=www\\.)");
    private static final Pattern COMMA = Pattern.compile("\\s?[,、，:：]\\s{0,2}|\\s-\\s");
    private static final Pattern RUN = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d'’.&-]*+(?: (?:" + anyOf("inside-run") + " )?\\p{Lu}[\\p{L}\\d'’.&-]*+){0,7}");
    private static final Pattern JOINS =
            Pattern.compile(" (?:" + anyOf("before-firm") + "|" + anyOf("before-more") + ") (?=\\p{Lu})");
    private static final Pattern FIRM_FOLLOWS = Pattern.compile(" " + anyOf("before-firm") + "(?: the)? $");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}. ]{2,30}, (\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})?)");
    /** A bare domain at the end: "Jane Roe acme.example". */
    private static final Pattern PAGE = Pattern.compile("(?<=\\S )[a-z\\d-]{2,40}(?:\\.[a-z]{2,12}){1,3}$");

    private static final List<String> BROKEN = LineWords.of("broken-name");
    private static final List<String> SMALL_IN_NAMES = LineWords.of("small-in-names");

    private final TellsNames tells;
    private final NameWords names;
    private final Gazetteer gazetteer;

    CutsPhrases(TellsNames tells, NameWords names, Gazetteer gazetteer) {
        this.tells = tells;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** The phrases between two indexes. */
    List<Piece> cut(String string, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        Matcher glue = GLUE.matcher(string).region(from, to);
        glue.useTransparentBounds(true);
        while (glue.find()) {
            if (glue.start() > at && isSeam(string.substring(at, glue.start()), string.substring(glue.start(), to))) {
                readLine(string, at, glue.start(), pieces);
                at = glue.start();
            }
        }
        readLine(string, at, to, pieces);
        return pieces;
    }

    private static boolean isSentence(String line) {
        List<String> words = TellsNames.words(line);
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) && !SMALL_IN_NAMES.contains(word))
                .count();
        return small > 1 || (small > 0 && words.size() > 3);
    }

    private void readSentence(String string, int from, int to, List<Piece> pieces) {
        Matcher run = RUN.matcher(string).region(from, to);
        while (run.find()) {
            int at = run.start();
            Matcher join = JOINS.matcher(string).region(run.start(), run.end());
            while (join.find()) {
                if (tells.isPerson(string.substring(at, join.start()))) {
                    pieces.add(phrase(Kind.IN_SENTENCE, string, at, join.start()));
                    at = join.end();
                }
            }
            if (FIRM_FOLLOWS
                    .matcher(string.substring(Math.max(from, at - 6), at))
                    .find()) {
                pieces.add(Piece.of(Kind.LABEL, at, at, "organisation"));
            }
            pieces.add(phrase(Kind.IN_SENTENCE, string, at, run.end()));
        }
    }

    /** Whether one line ended and another began between the two. */
    private boolean isSeam(String left, String right) {
        List<String> before = TellsNames.words(left);
        if (before.isEmpty() || right.isBlank()) {
            return false;
        }
        String last = before.getLast();
        String next = TellsNames.words(right).getFirst();
        if (right.startsWith("www.")) {
            return true;
        }
        if (last.length() < 2 || BROKEN.contains(last) || last.startsWith("Mc")) {
            return false;
        }
        if (Character.isDigit(right.charAt(0))) {
            return before.size() > 1 || last.endsWith(".");
        }
        boolean ends = before.size() > 1
                && (names.isTitle(last) || ContactWords.endsWith("desk", left) || ContactWords.has("street", last));
        String bare = next.replaceAll("[^\\p{L}].*+$", "");
        boolean begins = before.size() > 1 && names.isTitle(bare);
        boolean formed = ContactWords.has("legal-form", last) || (last.equals("SE") && before.size() > 1);
        boolean person = last.length() > 2 && (tells.isPerson(left.strip()) || tells.isSurnamed(left.strip()));
        Matcher place = PLACE.matcher(right.split("www\\.", 2)[0]);
        boolean placed = place.lookingAt() && gazetteer.isHint(place.group(1));
        boolean digit = Character.isDigit(left.charAt(left.length() - 1));
        return ends || begins || formed || person || placed || (digit && before.size() > 1);
    }

    /** A line cut at its commas; the comma before a legal form, a degree or a state stays. */
    private void readLine(String string, int from, int to, List<Piece> pieces) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit == null) {
            return;
        }
        if (isSentence(unit.printed())) {
            readSentence(string, unit.from(), unit.to(), pieces);
            return;
        }
        if (tells.of(unit.printed()) == TellsNames.Kind.NOTHING) {
            return;
        }
        int at = unit.from();
        Matcher comma = COMMA.matcher(string).region(unit.from(), unit.to());
        while (comma.find()) {
            String rest = string.substring(comma.end(), unit.to());
            String next = rest.split("\\s?[,、，]", 2)[0].strip();
            String before = string.substring(at, comma.start());
            boolean dash = comma.group().indexOf('-') >= 0;
            boolean stays = ContactWords.has("legal-form", next) || (dash && !tells.isPerson(before.strip()));
            if (!stays) {
                readPhrase(string, at, comma.start(), pieces);
                at = comma.end();
            }
        }
        readPhrase(string, at, unit.to(), pieces);
    }

    private void readPhrase(String string, int from, int to, List<Piece> pieces) {
        Unit unit = Unit.between(string, from, to, false);
        if (unit == null || ContactWords.has("name-tail", unit.printed())) {
            return;
        }
        Matcher join = JOINS.matcher(string).region(unit.from(), unit.to());
        if (join.find() && tells.isPerson(string.substring(unit.from(), join.start()))) {
            pieces.add(phrase(Kind.PHRASE, string, unit.from(), join.start()));
            if (FIRM_FOLLOWS.matcher(join.group()).find()) {
                pieces.add(Piece.of(Kind.LABEL, join.end(), join.end(), "organisation"));
            }
            readPhrase(string, join.end(), unit.to(), pieces);
            return;
        }
        Matcher page = PAGE.matcher(unit.printed());
        int end = page.find() ? unit.from() + page.start() : unit.to();
        if (end < unit.to()) {
            readPhrase(string, unit.from(), end, pieces);
        }
        int from2 = end < unit.to() ? end : unit.from();
        pieces.add(phrase(Kind.PHRASE, string, from2, unit.to()));
    }

    private static Piece phrase(Kind kind, String string, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(string.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(string.charAt(end - 1)) && string.charAt(end - 1) != '.') {
            end--;
        }
        return Piece.of(kind, start, end, string.substring(start, end));
    }
}
