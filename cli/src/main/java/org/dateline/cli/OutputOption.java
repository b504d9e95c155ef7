package org.dateline.cli;

import org.dateline.cli.talk.Output;
import org.dateline.cli.talk.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --output}, for the commands that print rows. */
final class OutputOption {
    @Option(names = "--output", paramLabel = "FORM", description = "table, json or csv; json when piped.")
    private @Nullable Output form;

    /** The form asked for; without one a table for people and JSON lines for programs. */
    Output form(Terminal terminal) {
        return Output.or(form, terminal);
    }
}
