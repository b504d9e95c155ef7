/** What a person sees: data on stdout, everything else on stderr. Knows no command, no bucket and no table. */
@NullMarked
package org.dateline.cli.talk;

import org.jspecify.annotations.NullMarked;
