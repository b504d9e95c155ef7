package org.dateline.mark;

import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number.
 *
 * @param text as printed, an extension included: {@code (212) 555-0100 ext. 4}
 * @param e164 the number by ITU-T E.164, its extension left out: {@code +12125550100}; {@code null} where the country is
 *     not known or has no such numbers
 */
public record Phone(Found<String> text, @Nullable Found<String> e164) {}
