/** Date expressions, read unanchored; an anchor day turns them into values. */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
