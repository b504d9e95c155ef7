/** Marks, dates and place names put together: the dateline, as printed first, resolved last. */
@NullMarked
package org.dateline.dateline;

import org.jspecify.annotations.NullMarked;
