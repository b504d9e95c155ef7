package org.dateline.cli.talk;

/**
 * Which streams a person looks at. The launcher script tells, because Java cannot ask about stdout and stderr apart.
 *
 * @param out whether stdout is a terminal
 * @param err whether stderr is one
 * @param columns width in characters; 80 where it is unknown
 * @param dumb whether it shows neither colour nor cursor movement, or colour is unwanted ({@code NO_COLOR})
 */
public record Terminal(boolean out, boolean err, int columns, boolean dumb) {
    private static final int NARROWEST = 60;

    /** No terminal at all: everything is piped. */
    public static final Terminal NONE = new Terminal(false, false, 80, true);

    /** As the launcher and the environment say. */
    public static Terminal ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        boolean dumb = (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                Boolean.getBoolean("dateline.stdout.terminal"),
                Boolean.getBoolean("dateline.stderr.terminal"),
                columns(Integer.getInteger("dateline.columns", 0)),
                dumb);
    }

    /** A terminal that does not know its width says 0; on a very narrow one lines wrap. */
    private static int columns(int told) {
        return told == 0 ? 80 : Math.max(NARROWEST, told);
    }
}
