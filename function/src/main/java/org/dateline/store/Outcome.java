package org.dateline.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one key's reconciliation ended.
 *
 * @param kind what became of it
 * @param problem the code of a rejection, or what failed; {@code null} where nothing did
 * @param fault where an unexpected failure arose, or {@code null}; no word of the release
 * @param bytes what was downloaded, or would have been
 */
public record Outcome(
        Kind kind, @Nullable String problem, @Nullable String fault, long bytes) {
    /** What became of a key. */
    public enum Kind {
        /** A record is in the table. */
        WRITTEN,
        /** The table showed it already. */
        UNCHANGED,
        /** A rejection is in the table. */
        REJECTED,
        /** The object is gone, and so are its record and facets. */
        DELETED,
        /** Not reconciled; the event has to be delivered again. */
        FAILED;

        /** As logs and answers say it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome written(Entry entry, long bytes) {
        return new Outcome(
                entry.problem() == null ? Kind.WRITTEN : Kind.REJECTED, entry.problem(), entry.fault(), bytes);
    }

    static Outcome unchanged() {
        return new Outcome(Kind.UNCHANGED, null, null, 0);
    }

    static Outcome deleted() {
        return new Outcome(Kind.DELETED, null, null, 0);
    }

    static Outcome failed(String problem, @Nullable String fault) {
        return new Outcome(Kind.FAILED, problem, fault, 0);
    }

    /** The class of a failure and where it arose. Its message stays out: it may quote the release (law 6). */
    static String origin(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
