package org.dateline.entity.tagger;

/**
 * A name that the tagger sees.
 *
 * @param from UTF-16 index of its first character
 * @param to UTF-16 index after its last
 */
public record TaggedName(Kind kind, int from, int to) {

    /** What a name is of. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    /** The name as a text prints it, which it was found in. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
