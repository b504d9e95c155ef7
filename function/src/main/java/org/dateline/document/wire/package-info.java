/**
 * Releases in the vocabularies of the wires: NewsML 1.2, NewsML-G2, NITF, ninjs. Start at {@link
 * org.dateline.document.wire.WireXml} and {@link org.dateline.document.wire.Ninjs}. Each vocabulary is one reader that turns
 * a tree into {@link org.dateline.document.wire.Story stories}; {@link org.dateline.document.wire.StoryText} makes text of
 * the one that a file may hold. No document type is ever loaded and no entity of a file's own is expanded.
 */
@NullMarked
package org.dateline.document.wire;

import org.jspecify.annotations.NullMarked;
