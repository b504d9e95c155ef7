package org.dateline.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code dateline completion}: the script that completes commands and options in bash and zsh. */
@Command(
        name = "completion",
        header = "Prints a completion script for bash and zsh.",
        description = {"", "Use: source <(dateline completion)"},
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {
    @ParentCommand
    DatelineCommand dateline;

    @Override
    public void run() {
        dateline.out().print(AutoComplete.bash("dateline", dateline.spec.commandLine()));
    }
}
