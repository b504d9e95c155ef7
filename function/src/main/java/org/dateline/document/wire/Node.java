package org.dateline.document.wire;

/** What an element holds. */
sealed interface Node permits Element, Node.Characters {
    /** Characters between tags, as they stand. */
    record Characters(String string) implements Node {}
}
