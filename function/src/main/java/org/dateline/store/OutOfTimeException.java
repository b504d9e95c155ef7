package org.dateline.store;

/** The invocation has too little time left to start, or to start again. The event has to be delivered again. */
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfTimeException() {
        super("no time left to start");
    }
}
