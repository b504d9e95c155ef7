package org.dateline.entity;

import org.dateline.evidence.Found;
import org.dateline.mark.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Direct speech with the one who speaks.
 *
 * @param speaker the name of a person, or of an organisation that speaks with one voice, as the entity has it;
 *     {@code null} where the text names nobody
 */
public record SpokenQuote(Quote quote, @Nullable Found<String> speaker) {}
