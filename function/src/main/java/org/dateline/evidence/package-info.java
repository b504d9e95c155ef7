/** Where a value comes from: spans of the text, rules, and the carrier {@link org.dateline.evidence.Found}. Knows no other room; every other room knows it. */
@NullMarked
package org.dateline.evidence;

import org.jspecify.annotations.NullMarked;
