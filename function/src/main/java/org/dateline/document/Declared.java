package org.dateline.document;

import java.util.List;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a document's own metadata says about the release: the head of a web page or a mail, the management part of a wire's
 * XML. Later rooms may give a fact on as it is; its origin is then {@code metadata}.
 *
 * @param facts in the order of the document; several of one field where the document says so
 */
public record Declared(List<Fact> facts) {
    private static final Declared NONE = new Declared(List.of());

    public Declared {
        facts = List.copyOf(facts);
    }

    /** What is said, and how its value is written. Values are never empty and have no blanks at their ends. */
    public enum Field {
        HEADLINE,
        SUBHEADLINE,
        /** Who wrote it, as printed. */
        BYLINE,
        /** When it was issued, as far as is said: {@code 2024-07}, {@code 2024-07-02}, {@code 2024-07-02T08:30:00-04:00}. */
        ISSUED,
        /** The dateline as printed: {@code BEIJING, July 2, 2024}. */
        DATELINE,
        /** A place of the dateline: {@code Beijing}, {@code Portland, Oregon}, {@code CN}. */
        PLACE,
        /** Whose text it is. */
        SOURCE,
        /** The organisation that speaks. */
        ISSUER,
        /** The service that carried it. */
        WIRE,
        /** {@code NYSE:IBM}, the exchange as the document spells it. */
        TICKER,
        /** {@code original}, {@code correction}, {@code update}, {@code repeat} or {@code disregard}. */
        REVISION,
        /** {@code usable}, {@code withheld} or {@code canceled}, as in NewsML-G2. */
        STATUS,
        /** When it may be used: an RFC 3339 instant. */
        EMBARGO,
        /** BCP 47. */
        LANGUAGE,
        /** A contact as it would be printed: name, title, telephone, address, each on a line of its own. */
        CONTACT,
        /** Where the release itself can be found. */
        URL,
        COPYRIGHT,
        /** When a mail was sent: an RFC 3339 instant. Not always the day of issue. */
        SENT,
        /** Who sent a mail: {@code Jane Doe <jane@acme.example>}. */
        SENDER
    }

    /** One thing that is said; its origin tells where. */
    public record Fact(Field field, Found<String> found) {
        /** The fact that the metadata's {@code where} says {@code value}: {@code newsItem/contentMeta/headline}. */
        public static Fact of(Field field, String value, String where) {
            return new Fact(field, Found.declared(value.strip(), where, DocumentRule.DECLARED));
        }

        public Fact {
            if (found.value().isEmpty()) {
                throw new IllegalArgumentException("nothing declared as " + field);
            }
        }
    }

    /** Nothing is said. */
    public static Declared none() {
        return NONE;
    }

    /** The first value of a field, or {@code null}. */
    public @Nullable Found<String> first(Field field) {
        for (Fact fact : facts) {
            if (fact.field == field) {
                return fact.found;
            }
        }
        return null;
    }

    /** Every value of a field. */
    public List<Found<String>> all(Field field) {
        return facts.stream()
                .filter(fact -> fact.field == field)
                .map(Fact::found)
                .toList();
    }
}
