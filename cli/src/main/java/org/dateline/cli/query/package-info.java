/** Asking the table, an embedded or a deployed one. Start at {@link org.dateline.cli.query.FactsTable}. */
@NullMarked
package org.dateline.cli.query;

import org.jspecify.annotations.NullMarked;
