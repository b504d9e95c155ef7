package org.dateline.mark;

import org.dateline.evidence.Found;

/**
 * A web address printed in the text.
 *
 * @param url as printed
 */
public record Link(Found<String> url) {}
