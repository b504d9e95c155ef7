/**
 * From bytes to text: what kind of document it is, decoding, blocks and declared metadata, limits, and the only place that
 * converts between code points and UTF-16. Start at {@link org.dateline.document.DocumentReader}; a format is one class in
 * a sub-room, reached only from its arm of the switch there, so that no library is loaded before its format arrives. Every
 * parser takes a {@link org.dateline.document.Raw} and gives a {@link org.dateline.document.Parsed}. Knows nothing of what a
 * release is.
 */
@NullMarked
package org.dateline.document;

import org.jspecify.annotations.NullMarked;
