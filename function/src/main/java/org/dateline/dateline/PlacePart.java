package org.dateline.dateline;

import java.util.List;
import org.dateline.dateline.PlaceToken.Kind;

/**
 * One name or hint of a list of places, and the sign before it.
 *
 * @param words one or more
 */
record PlacePart(List<PlaceToken> words, Kind before) {
    int from() {
        return words.getFirst().from();
    }

    int to() {
        return words.getLast().to();
    }

    /** The words with one blank between them, Markdown left out. */
    String name(String string) {
        return string.substring(from(), to()).replaceAll("[\\s\\p{Z}*_]++", " ");
    }
}
