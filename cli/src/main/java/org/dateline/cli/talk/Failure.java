package org.dateline.cli.talk;

/** Why a command cannot go on: one sentence that names the cure, and the exit code. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    private Failure(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** The command line asks for something impossible. */
    public static Failure usage(String sentence) {
        return new Failure(Exit.USAGE, sentence);
    }

    /** A bucket, a table or a port cannot be had. */
    public static Failure unreachable(String sentence) {
        return new Failure(Exit.UNREACHABLE, sentence);
    }

    /** A bucket, a table or a port cannot be had, because of {@code cause}. */
    public static Failure unreachable(String sentence, Throwable cause) {
        return new Failure(Exit.UNREACHABLE, sentence, cause);
    }

    /** Something of Dateline's own is broken. */
    public static Failure bug(String sentence) {
        return new Failure(Exit.BUG, sentence);
    }

    /** What the process exits with, one of {@link Exit}. */
    public int exitCode() {
        return exitCode;
    }

    /** The sentence; never {@code null}. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
