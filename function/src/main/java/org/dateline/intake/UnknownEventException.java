package org.dateline.intake;

/**
 * The event has no shape that we know. Never swallowed: an upload may hide in it, so it has to end on the dead-letter
 * queue. The message names fields, not values.
 */
public final class UnknownEventException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownEventException(String message) {
        super(message);
    }
}
