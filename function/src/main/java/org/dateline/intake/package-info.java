/**
 * From AWS's events to the keys that may have changed, and from a key to its object. Start at
 * {@link org.dateline.intake.EventReader} and {@link org.dateline.intake.Bucket}. Knows nothing of records or tables.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
