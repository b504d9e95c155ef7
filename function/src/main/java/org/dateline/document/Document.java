package org.dateline.document;

import java.util.List;

/**
 * A decoded document.
 *
 * @param text what offsets refer to, and what {@code dateline text} prints
 * @param mediaType the type it was read as, without parameters: {@code text/plain}
 * @param sha256 of the bytes as uploaded, in hex
 * @param blocks what its markup sets apart, in order; empty for plain text
 * @param declared what its own metadata says
 * @param decisions how its bytes were understood, in order
 */
public record Document(
        Text text, String mediaType, String sha256, List<Block> blocks, Declared declared, List<Decision> decisions) {
    public Document {
        blocks = List.copyOf(blocks);
        decisions = List.copyOf(decisions);
    }

    /** A document of plain text, which has neither blocks nor metadata. */
    public static Document plain(Text text, String sha256) {
        return new Document(text, "text/plain", sha256, List.of(), Declared.none(), List.of());
    }
}
