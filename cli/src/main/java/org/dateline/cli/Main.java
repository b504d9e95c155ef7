package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.cli.talk.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale: records are JSON, and JSON is UTF-8 (RFC 8259).
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(Terminal.ofProcess()).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The command with its subcommands, its error sentences and its exit codes. */
    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new DatelineCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(terminal.columns(), 100))
                .setColorScheme(
                        Help.defaultColorScheme(terminal.out() && !terminal.dumb() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler(new SaysWhatIsWrong())
                .setExecutionExceptionHandler(new SaysWhatIsWrong());
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
