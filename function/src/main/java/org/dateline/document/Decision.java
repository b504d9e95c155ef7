package org.dateline.document;

/**
 * Something that had to be decided before a document could be read; {@code explain} shows it.
 *
 * @param about {@code packing}, {@code mediaType}, {@code charset}, {@code part}, ...
 * @param choice {@code gzip}, {@code text/html}, {@code windows-1252}, ...
 * @param rule what decided
 */
public record Decision(String about, String choice, DocumentRule rule) {}
