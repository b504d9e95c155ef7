package org.dateline.place;

import org.dateline.evidence.Span;

/**
 * A name as a text prints it.
 *
 * @param text the characters, in any capitals
 * @param span where they stand
 */
public record PrintedName(String text, Span span) {}
