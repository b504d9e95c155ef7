package org.dateline.language;

/**
 * A word or phrase of a vocabulary.
 *
 * @param text as the file writes it
 * @param term what it is used for
 * @param number which one of its kind, as {@link Term} says; 0 where the term has none
 */
public record Word(String text, Term term, int number) {}
