package org.dateline.cli.talk;

/** Emphasis for terminals. Nothing is told by colour alone: without it every word still stands there. */
public enum Paint {
    /** ANSI escapes. */
    ON("\033[1m", "\033[2m", "\033[0m"),
    /** The words as they are. */
    OFF("", "", "");

    private final String bold;
    private final String dim;
    private final String plain;

    Paint(String bold, String dim, String plain) {
        this.bold = bold;
        this.dim = dim;
        this.plain = plain;
    }

    /** What stands out. */
    public String strong(String words) {
        return bold + words + plain;
    }

    /** What stands back. */
    public String faint(String words) {
        return dim + words + plain;
    }
}
