package org.dateline.mark;

import org.dateline.evidence.Span;

/**
 * Direct speech.
 *
 * @param span with its quotation marks
 * @param words the speech without them
 */
public record Quote(Span span, String words) {}
