/**
 * Makes the table show what the bucket holds. Start at {@link org.dateline.store.Reconciler}, which decides and knows no
 * AWS; {@link org.dateline.store.Table} is what it needs of a table and {@link org.dateline.store.DynamoTable} is the
 * one that we deploy.
 *
 * <p>Rejected: ordering events by S3's {@code sequencer}. It orders the writes of one key but not its deletes by
 * lifecycle, its un-deletes or a backfill, it is missing from EventBridge's removals, and whoever crashes between two
 * events needs a second mechanism all the same. Comparing the table with the bucket needs none.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
