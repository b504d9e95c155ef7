package org.dateline.evidence;

/**
 * A value that was considered and not taken.
 *
 * @param value as a reader would write it
 * @param because one clause, why it lost
 */
public record Lost(String value, String because) {}
