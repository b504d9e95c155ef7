package org.dateline.cli.talk;

import java.io.PrintWriter;
import java.time.Duration;

/** How far a batch is, in one line on stderr that is written over; only at a terminal, and only after a second. */
public final class Progress implements AutoCloseable {
    private static final Duration SILENT = Duration.ofSeconds(1);
    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;
    private final int total;
    private final long started = System.nanoTime();
    private int done;

    /**
     * A batch that begins now.
     *
     * @param shown whether stderr is a terminal
     */
    public Progress(PrintWriter err, boolean shown, int total) {
        this.err = err;
        this.shown = shown && total > 1;
        this.total = total;
    }

    /** One more is done. */
    public void step() {
        done++;
        if (shown && System.nanoTime() - started > SILENT.toNanos()) {
            err.print(CLEAR + done + " of " + total);
            err.flush();
        }
    }

    /** Makes room for a line of data. */
    public void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
