package org.dateline.cli.talk;

/** Exit codes; scripts depend on them. Where several apply to one run, {@link #worse(int, int)} decides. */
public final class Exit {
    /** Every file is usable, every question was answered. */
    public static final int OK = 0;

    /** A fault of Dateline's own. */
    public static final int BUG = 1;

    /** A wrong option or argument, a file that cannot be read. */
    public static final int USAGE = 2;

    /** At least one file was rejected; its record says why. */
    public static final int REJECTED = 3;

    /** A bucket or a table cannot be reached or refuses. */
    public static final int UNREACHABLE = 4;

    private Exit() {}

    /** The code of a run in which both happened: a bug tells most, then what stopped work, then what was refused. */
    public static int worse(int one, int other) {
        return severity(one) >= severity(other) ? one : other;
    }

    private static int severity(int code) {
        return switch (code) {
            case OK -> 0;
            case REJECTED -> 1;
            case USAGE -> 2;
            case UNREACHABLE -> 3;
            default -> 4;
        };
    }
}
