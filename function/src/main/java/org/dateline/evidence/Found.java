package org.dateline.evidence;

import java.util.List;
import java.util.function.Function;

/**
 * A value with its evidence: where it was read, by which rule, and what lost against it. Every fact of a record travels
 * in one of these from the rule that made it to the JSON, where {@code inferred} and {@code evidence} are written from
 * them (law 4: never invent).
 *
 * @param value the fact itself
 * @param origin where it was read
 * @param rule why it was given
 * @param lost other values that were considered, best first; often empty
 */
public record Found<T>(T value, Origin origin, Rule rule, List<Lost> lost) {
    public Found {
        lost = List.copyOf(lost);
    }

    /** A value printed at {@code span}. */
    public static <T> Found<T> printed(T value, Span span, Rule rule) {
        return new Found<>(value, new Origin.Printed(span), rule, List.of());
    }

    /** A value that the document's metadata declares under {@code field}. */
    public static <T> Found<T> declared(T value, String field, Rule rule) {
        return new Found<>(value, new Origin.Metadata(field), rule, List.of());
    }

    /** A value that is printed nowhere and that {@code rule} concludes. */
    public static <T> Found<T> inferred(T value, Rule rule) {
        return new Found<>(value, new Origin.Inferred(), rule, List.of());
    }

    /** The same evidence for another value read off this one. */
    public <U> Found<U> map(Function<? super T, ? extends U> reading) {
        return new Found<>(reading.apply(value), origin, rule, lost);
    }

    /** The same value, where the text it was read in is a copy of what {@code elsewhere} holds; what is concluded stays so. */
    public Found<T> movedTo(Origin elsewhere) {
        return origin instanceof Origin.Inferred ? this : new Found<>(value, elsewhere, rule, List.of());
    }

    /** The same value, with what lost against it. */
    public Found<T> against(List<Lost> losers) {
        return new Found<>(value, origin, rule, losers);
    }
}
