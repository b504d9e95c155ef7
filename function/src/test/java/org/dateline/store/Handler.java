package org.dateline.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.intake.Bucket;
import org.dateline.intake.Change;
import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;
import org.dateline.intake.Upload;
import org.jspecify.annotations.Nullable;

/**
 * One run of the reconciler that stops after each call to the bucket or the table, so that a test can put other runs,
 * uploads or its own death in between. Needs no thread: every step runs it from the start and replays what its calls
 * answered before.
 */
final class Handler implements Bucket, Table {
    private static final class Paused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Paused() {
            super(null, null, false, false);
        }
    }

    private final Bucket bucket;
    private final Table table;
    private final Change change;
    private final Reconciler reconciler;
    private final List<Object> answers = new ArrayList<>();
    private int replayed;
    private @Nullable Outcome outcome;

    Handler(Bucket bucket, Table table, Parser parser, InstantSource clock, Change change) {
        this.bucket = bucket;
        this.table = table;
        this.change = change;
        this.reconciler = new Reconciler(this, this, parser, clock);
    }

    Change change() {
        return change;
    }

    /** How the run ended, or {@code null} while it goes on. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Makes the next call, or comes to the end. */
    Handler step() {
        replayed = 0;
        try {
            outcome = reconciler.reconcile(change, () -> true);
        } catch (Paused e) {
            // Until the next step.
        }
        return this;
    }

    /** Makes all calls that are left. */
    Handler finish() {
        while (outcome == null) {
            step();
        }
        return this;
    }

    private <T> T answer(Class<T> type, Supplier<T> call) {
        if (replayed < answers.size()) {
            return type.cast(answers.get(replayed++));
        }
        answers.add(call.get());
        throw new Paused();
    }

    @Override
    public Fetched fetch(ObjectAddress object, @Nullable Upload known) {
        return answer(Fetched.class, () -> bucket.fetch(object, known));
    }

    @Override
    public Stored read(String releaseId) {
        return answer(Stored.class, () -> table.read(releaseId));
    }

    @Override
    public boolean replace(Stored seen, Replacement replacement) {
        return answer(Boolean.class, () -> table.replace(seen, replacement));
    }

    @Override
    public boolean touch(Stored seen) {
        return answer(Boolean.class, () -> table.touch(seen));
    }
}
