/**
 * AWS on a laptop: bucket, notifications, queue, table, and the function in its own process under AWS's runtime client.
 * Start at {@link org.dateline.cli.embedded.Stack}. Everything listens on 127.0.0.1 alone.
 */
@NullMarked
package org.dateline.cli.embedded;

import org.jspecify.annotations.NullMarked;
