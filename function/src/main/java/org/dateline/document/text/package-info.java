/** Characters from bytes: charsets, plain text, Markdown. */
@NullMarked
package org.dateline.document.text;

import org.jspecify.annotations.NullMarked;
