package org.dateline.document;

import java.util.Arrays;
import org.dateline.evidence.Span;

/**
 * The text of a document, addressed by code points. Patterns and searches run on {@link #string()}, whose indexes are
 * UTF-16; {@link #span(int, int)} turns theirs into code points and {@link #slice(Span)} goes back. Nobody else converts.
 */
public final class Text {
    private final String string;
    /** UTF-16 index of each code point beyond the basic plane, ascending; empty for most texts. */
    private final int[] astral;

    private Text(String string, int[] astral) {
        this.string = string;
        this.astral = astral;
    }

    /** The text that {@code string} holds. */
    public static Text of(String string) {
        int pairs = string.length() - string.codePointCount(0, string.length());
        int[] astral = new int[pairs];
        for (int at = 0, n = 0; n < pairs; at++) {
            if (Character.isHighSurrogate(string.charAt(at)) && Character.isLowSurrogate(string.charAt(at + 1))) {
                astral[n++] = at++;
            }
        }
        return new Text(string, astral);
    }

    /** The text itself, for patterns and searches; its indexes are UTF-16. */
    public String string() {
        return string;
    }

    /** Code points in the text. */
    public int length() {
        return string.length() - astral.length;
    }

    /** The whole text. */
    public Span whole() {
        return new Span(0, length());
    }

    /** The span between two UTF-16 indexes of {@link #string()}; an index inside a surrogate pair counts as before it. */
    public Span span(int fromIndex, int toIndex) {
        return new Span(codePointsBefore(fromIndex), codePointsBefore(toIndex));
    }

    /** The characters of a span. */
    public String slice(Span span) {
        return string.substring(index(span.start()), index(span.end()));
    }

    /** The UTF-16 index in {@link #string()} of a code point. */
    public int index(int codePoint) {
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int codePointsBefore(int index) {
        int found = Arrays.binarySearch(astral, index);
        return index - (found >= 0 ? found : -found - 1);
    }
}
