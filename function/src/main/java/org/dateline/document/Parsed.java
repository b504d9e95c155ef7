package org.dateline.document;

import java.util.List;

/** What a parser made of a document's bytes: the form that all formats have in common. */
public sealed interface Parsed {
    /**
     * Characters, and what the document itself says about them.
     *
     * @param text without markup
     * @param blocks in order, as {@link Block} says; empty where the format knows none
     * @param decisions what the parser had to decide
     */
    record Content(Text text, List<Block> blocks, Declared declared, List<Decision> decisions) implements Parsed {
        public Content {
            blocks = List.copyOf(blocks);
            decisions = List.copyOf(decisions);
        }
    }

    /** No text that could be used. */
    record Trouble(Problem problem) implements Parsed {}

    /** A document that cannot be used; {@code message} says what is wrong and what to do. */
    static Parsed trouble(Problem.Code code, String message) {
        return new Trouble(new Problem(code, message));
    }
}
