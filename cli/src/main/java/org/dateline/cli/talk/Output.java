package org.dateline.cli.talk;

import org.jspecify.annotations.Nullable;

/** How data is printed. */
public enum Output {
    /** For people. */
    TABLE,
    /** One JSON object a line. */
    JSON,
    /** With a header line (RFC 4180). */
    CSV;

    /** What was asked for; else a table for a person at a terminal and JSON for a pipe. */
    public static Output or(@Nullable Output asked, Terminal terminal) {
        if (asked != null) {
            return asked;
        }
        return terminal.out() ? TABLE : JSON;
    }
}
