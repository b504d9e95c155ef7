/** The contract of one release: Java records, JSON, schema. Start at {@link org.dateline.record.Release}. */
@NullMarked
package org.dateline.record;

import org.jspecify.annotations.NullMarked;
