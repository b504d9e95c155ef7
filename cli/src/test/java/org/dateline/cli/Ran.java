package org.dateline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dateline.cli.talk.Terminal;

/**
 * What a command did, run in this process as a script would run it.
 *
 * @param code its exit code
 */
record Ran(int code, String out, String err) {
    static Ran dateline(String... arguments) {
        return on(Terminal.NONE, arguments);
    }

    static Ran on(Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(terminal)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}
