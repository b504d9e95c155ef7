package org.dateline.steps;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where counted code counts. Each public method stands in for the library's method of its name and counts the characters or
 * elements which that one walks over; the rest is constant work, and counted by the branches around it. The count is
 * static, because code that is woven in can reach nothing else: there is one for each {@link CountingLoader}.
 */
public final class Steps {
    private static final Set<String> PATTERNS = new LinkedHashSet<>();
    private static long steps;

    private Steps() {}

    static long taken() {
        return steps;
    }

    static Set<String> patterns() {
        return PATTERNS;
    }

    public static void one() {
        steps++;
    }

    public static void copied(Collection<?> elements) {
        steps += elements.size();
    }

    public static void built(String text) {
        steps += text.length();
    }

    private static String made(String text) {
        steps += text.length();
        return text;
    }

    private static String walked(String text) {
        steps += text.length();
        return text;
    }

    /** Counts how far a search went: to what it found, or to the end of the text. */
    private static int found(int at, int from, int end) {
        steps += Math.max(1, Math.abs((at < 0 ? end : at) - from));
        return at;
    }

    public static Pattern compile(String pattern) {
        return compile(pattern, 0);
    }

    public static Pattern compile(String pattern, int flags) {
        if (isOurs()) {
            PATTERNS.add(pattern);
        }
        return Pattern.compile(pattern, flags);
    }

    /** Whether the project asked, not a library of its. */
    private static boolean isOurs() {
        String project = Steps.class
                .getPackageName()
                .substring(0, Steps.class.getPackageName().lastIndexOf('.'));
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> !name.equals(Steps.class.getName()))
                        .findFirst()
                        .orElse("")
                        .startsWith(project));
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Seen(text));
    }

    public static Matcher reset(Matcher matcher, CharSequence text) {
        return matcher.reset(new Seen(text));
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return pattern.split(new Seen(text));
    }

    public static boolean matches(String text, String pattern) {
        return matcher(compile(pattern), text).matches();
    }

    public static String replaceAll(String text, String pattern, String by) {
        return matcher(compile(pattern), text).replaceAll(by);
    }

    public static String replaceFirst(String text, String pattern, String by) {
        return matcher(compile(pattern), text).replaceFirst(by);
    }

    public static String[] split(String text, String pattern) {
        return walked(text).split(pattern);
    }

    public static String[] split(String text, String pattern, int limit) {
        return walked(text).split(pattern, limit);
    }

    public static int indexOf(String text, int character) {
        return found(text.indexOf(character), 0, text.length());
    }

    public static int indexOf(String text, int character, int from) {
        return found(text.indexOf(character, from), from, text.length());
    }

    public static int indexOf(String text, int character, int from, int to) {
        return found(text.indexOf(character, from, to), from, to);
    }

    public static int indexOf(String text, String part) {
        return found(text.indexOf(part), 0, text.length());
    }

    public static int indexOf(String text, String part, int from) {
        return found(text.indexOf(part, from), from, text.length());
    }

    public static int lastIndexOf(String text, int character) {
        return found(text.lastIndexOf(character), text.length(), 0);
    }

    public static int lastIndexOf(String text, int character, int from) {
        return found(text.lastIndexOf(character, from), from, 0);
    }

    public static int lastIndexOf(String text, String part) {
        return found(text.lastIndexOf(part), text.length(), 0);
    }

    public static int lastIndexOf(String text, String part, int from) {
        return found(text.lastIndexOf(part, from), from, 0);
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    public static boolean equals(String text, Object other) {
        steps += other instanceof String string && string.length() == text.length() ? text.length() : 1;
        return text.equals(other);
    }

    public static boolean equalsIgnoreCase(String text, String other) {
        steps += other.length() == text.length() ? text.length() : 1;
        return text.equalsIgnoreCase(other);
    }

    public static boolean regionMatches(String text, boolean ignoreCase, int at, String other, int from, int length) {
        steps += length;
        return text.regionMatches(ignoreCase, at, other, from, length);
    }

    public static boolean regionMatches(String text, int at, String other, int from, int length) {
        steps += length;
        return text.regionMatches(at, other, from, length);
    }

    public static String substring(String text, int from) {
        return made(text.substring(from));
    }

    public static String substring(String text, int from, int to) {
        return made(text.substring(from, to));
    }

    public static String strip(String text) {
        return walked(text).strip();
    }

    public static String stripLeading(String text) {
        return walked(text).stripLeading();
    }

    public static String stripTrailing(String text) {
        return walked(text).stripTrailing();
    }

    public static String trim(String text) {
        return walked(text).trim();
    }

    public static boolean isBlank(String text) {
        steps += text.length() - text.stripLeading().length() + 1;
        return text.isBlank();
    }

    public static Stream<String> lines(String text) {
        return walked(text).lines();
    }

    public static IntStream chars(String text) {
        return walked(text).chars();
    }

    public static IntStream codePoints(String text) {
        return walked(text).codePoints();
    }

    public static int codePointCount(String text, int from, int to) {
        steps += to - from;
        return text.codePointCount(from, to);
    }

    public static String toLowerCase(String text, Locale locale) {
        return walked(text).toLowerCase(locale);
    }

    public static String toUpperCase(String text, Locale locale) {
        return walked(text).toUpperCase(locale);
    }

    public static String replace(String text, char old, char by) {
        return walked(text).replace(old, by);
    }

    public static String replace(String text, CharSequence old, CharSequence by) {
        return made(walked(text).replace(old, by));
    }

    public static String repeat(String text, int count) {
        return made(text.repeat(count));
    }

    public static char[] toCharArray(String text) {
        return walked(text).toCharArray();
    }

    public static String join(CharSequence between, Iterable<? extends CharSequence> parts) {
        return made(String.join(between, parts));
    }

    public static String toString(StringBuilder builder) {
        return made(builder.toString());
    }

    public static StringBuilder insert(StringBuilder builder, int at, String part) {
        steps += builder.length() - at + part.length();
        return builder.insert(at, part);
    }

    public static boolean contains(List<?> list, Object element) {
        steps += list.size();
        return list.contains(element);
    }

    public static int indexOf(List<?> list, Object element) {
        return found(list.indexOf(element), 0, list.size());
    }

    public static <T> T remove(List<T> list, int at) {
        steps += list.size() - at;
        return list.remove(at);
    }

    public static <T> void add(List<T> list, int at, T element) {
        steps += list.size() - at;
        list.add(at, element);
    }

    /** A text that counts each character that a pattern looks at. */
    private record Seen(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            steps++;
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return made(text.subSequence(from, to).toString());
        }

        @Override
        public String toString() {
            return made(text.toString());
        }
    }
}
