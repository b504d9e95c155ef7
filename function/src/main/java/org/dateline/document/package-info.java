/** From bytes to text: decoding, limits, and the only place that converts between code points and UTF-16. Start at {@link org.dateline.document.DocumentReader}. */
@NullMarked
package org.dateline.document;

import org.jspecify.annotations.NullMarked;
