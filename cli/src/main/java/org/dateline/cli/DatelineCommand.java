package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.cli.talk.Paint;
import org.dateline.cli.talk.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dateline}: holds what every subcommand shares. */
@Command(
        name = "dateline",
        header = "Press releases in a bucket, their facts in a table.",
        description = {
            "",
            "Examples:",
            "  dateline process release.txt",
            "  dateline query person:xi-jinping --from 2024-07-01",
            "",
            "Data goes to stdout, everything else to stderr."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExtractCommand.class,
            TextCommand.class,
            ExplainCommand.class,
            ProcessCommand.class,
            QueryCommand.class,
            StatusCommand.class,
            ServeCommand.class,
            CompletionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file is usable, every question answered",
            "1:a fault of Dateline's own",
            "2:a wrong option or argument, a file that cannot be read",
            "3:some file was rejected",
            "4:bucket or table unreachable",
            "130:interrupted"
        })
final class DatelineCommand implements Runnable {
    /** When to use bold and faint letters. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a failure; without it one sentence.")
    boolean stacktrace;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never; auto heeds NO_COLOR.")
    Colour color = Colour.AUTO;

    @Spec
    CommandSpec spec;

    private final Terminal terminal;

    DatelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    /** For data, in UTF-8. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For everything else. */
    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    Terminal terminal() {
        return terminal;
    }

    Paint paint() {
        return switch (color) {
            case ALWAYS -> Paint.ON;
            case NEVER -> Paint.OFF;
            case AUTO -> terminal.out() && !terminal.dumb() ? Paint.ON : Paint.OFF;
        };
    }
}
