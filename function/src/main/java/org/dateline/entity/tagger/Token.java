package org.dateline.entity.tagger;

/**
 * A word, dotted initials, or any other character that is no blank.
 *
 * @param from UTF-16 index of its first character
 * @param to UTF-16 index after its last
 * @param feature what it looks like and how its line is set: a row of the network's table
 */
record Token(int from, int to, int feature) {}
