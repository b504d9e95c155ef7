package org.dateline.steps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a regular expression repeats, and how. A repeat that gives back what it took, as {@code x*} does, is tried again with
 * one less wherever the rest does not match; one that never gives back, as {@code x*+}, is not. With an open end, that takes
 * the square of a text's length, and one inside another takes a power of two.
 */
final class Repeats {
    private static final Pattern QUANTIFIER =
            Pattern.compile("(?:[*+?]|\\{(?<least>\\d++)(?<comma>,(?<most>\\d*+))?+})(?<kind>[+?]?+)");
    private static final Pattern HEAD =
            Pattern.compile("\\((?:\\?(?:(?<flags>[idmsuxU-]{1,9}\\))|[idmsuxU-]{0,9}:|(?<looks><?[=!]|>)|<\\w++>))?+");
    private static final int OPEN = Integer.MAX_VALUE;

    /**
     * A part of an expression that may stand several times and gives back.
     *
     * @param single what is repeated, where that is one character
     * @param inner the repeats of more than one length inside of it
     * @param marks the single characters that stand once in each round
     */
    record Repeat(String part, String single, int most, List<Repeat> inner, List<String> marks) {
        boolean isOpen() {
            return most == OPEN;
        }

        /** Whether nothing tells where one round ends and the next begins, so that a text can be parted in many ways. */
        boolean isAmbiguous() {
            return most > 1
                    && !inner.isEmpty()
                    && marks.stream().noneMatch(mark -> inner.stream().allMatch(repeat -> repeat.refuses(mark)));
        }

        private boolean refuses(String mark) {
            if (single.isEmpty()) {
                return false;
            }
            Pattern both = Pattern.compile("(?=" + mark + ")" + single, Pattern.DOTALL);
            for (char c = 0; c < Character.MIN_SURROGATE; c++) {
                if (both.matcher(String.valueOf(c)).matches()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A group that is being read, and what has been seen in it. */
    private static final class Group {
        private final int from;
        private final boolean atomic;
        private final List<Repeat> repeats = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private boolean alternates;

        Group(int from, boolean atomic) {
            this.from = from;
            this.atomic = atomic;
        }
    }

    private final String pattern;
    private final List<Repeat> all = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private int at;

    private Repeats(String pattern) {
        this.pattern = pattern;
    }

    /** All repeats of an expression that give back, the inner ones first. */
    static List<Repeat> in(String pattern) {
        Repeats reading = new Repeats(pattern);
        reading.groups.push(new Group(0, false));
        while (reading.at < pattern.length()) {
            reading.readPart();
        }
        return reading.all;
    }

    private void readPart() {
        char c = pattern.charAt(at);
        if (c == '(') {
            open();
        } else if (c == ')') {
            Group group = groups.pop();
            at++;
            quantified(group.from, "", group.atomic ? new Group(at, true) : group);
        } else if (c == '|') {
            at++;
            groups.element().alternates = true;
        } else if (pattern.startsWith("\\Q", at)) {
            int end = pattern.indexOf("\\E", at);
            at = end < 0 ? pattern.length() : end + 2;
        } else {
            int from = at;
            at = afterSingle(c);
            quantified(from, pattern.substring(from, at), new Group(at, false));
        }
    }

    private void open() {
        Matcher head = HEAD.matcher(pattern).region(at, pattern.length());
        head.lookingAt();
        if (head.group("flags") == null) {
            groups.push(new Group(at, head.group("looks") != null));
        }
        at = head.end();
    }

    private int afterSingle(char c) {
        if (c == '[') {
            return afterClass();
        }
        if (c != '\\') {
            return at + Character.charCount(pattern.codePointAt(at));
        }
        boolean named = at + 2 < pattern.length()
                && "pPkx".indexOf(pattern.charAt(at + 1)) >= 0
                && "{<".indexOf(pattern.charAt(at + 2)) >= 0;
        return named ? pattern.indexOf(pattern.charAt(at + 2) == '{' ? '}' : '>', at) + 1 : at + 2;
    }

    private int afterClass() {
        int depth = 0;
        for (int i = at; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return pattern.length();
    }

    /** Notes what ends here, with the quantifier behind it or without one. */
    private void quantified(int from, String single, Group inside) {
        Group around = groups.element();
        Matcher quantifier = QUANTIFIER.matcher(pattern).region(at, pattern.length());
        if (!quantifier.lookingAt()) {
            around.repeats.addAll(inside.repeats);
            if (!single.isEmpty()) {
                around.marks.add(single);
            }
            return;
        }
        at = quantifier.end();
        if (quantifier.group("kind").equals("+")) {
            return;
        }
        around.repeats.addAll(inside.repeats);
        int most = most(quantifier);
        if (most > 1) {
            List<String> marks = inside.alternates ? List.of() : List.copyOf(inside.marks);
            Repeat repeat = new Repeat(pattern.substring(from, at), single, most, List.copyOf(inside.repeats), marks);
            all.add(repeat);
            if (!String.valueOf(most).equals(quantifier.group("least"))) {
                around.repeats.add(repeat);
            }
        }
    }

    private static int most(Matcher quantifier) {
        if (quantifier.group("least") == null) {
            return quantifier.group().startsWith("?") ? 1 : OPEN;
        }
        String most = quantifier.group("comma") == null ? quantifier.group("least") : quantifier.group("most");
        return most.isEmpty() ? OPEN : Integer.parseInt(most);
    }
}
