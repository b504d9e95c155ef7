package org.dateline.evidence;

/**
 * A stretch of document text, counted in Unicode code points from its beginning; the end is exclusive.
 *
 * @param start code points before the stretch, 0 or more
 * @param end code points up to and with the stretch, not less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** Code points in the stretch. */
    public int length() {
        return end - start;
    }

    /** Whether every code point of {@code other} is also one of this. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this and {@code other} share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest stretch that holds both this and {@code other}. */
    public Span through(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** In order of appearance; of two that start together, the longer one first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
