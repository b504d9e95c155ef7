/** The {@code dateline} command: one small class for each subcommand. Start at {@link org.dateline.cli.Main}. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
