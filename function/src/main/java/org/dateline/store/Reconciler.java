package org.dateline.store;

import java.lang.module.ModuleDescriptor;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.dateline.intake.Bucket;
import org.dateline.intake.Change;
import org.dateline.intake.Fetched;
import org.dateline.intake.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table show what the bucket holds under one key (design section 3). An event only says that a key may have
 * changed, so there is no order of events to keep: whoever is last to write has read the bucket after everyone before.
 *
 * <ol>
 *   <li>Read the release item and its number.
 *   <li>Fetch the object that is current now.
 *   <li>Write, on condition that the item is still the one read in 1, and raise the number; even if nothing changed,
 *       because a slower handler that read an older state of the bucket may be about to write it. Whoever loses this
 *       race starts again at 1, object included.
 * </ol>
 *
 * Thread-safe if its parts are.
 */
public final class Reconciler {
    private final Bucket bucket;
    private final Table table;
    private final Parser parser;
    private final InstantSource clock;

    /** @param clock dates tombstones, and nothing else */
    public Reconciler(Bucket bucket, Table table, Parser parser, InstantSource clock) {
        this.bucket = bucket;
        this.table = table;
        this.parser = parser;
        this.clock = clock;
    }

    /** The version of the parser that records are made with. */
    public String parserVersion() {
        return parser.version();
    }

    /**
     * Reconciles one key.
     *
     * @param timeLeft whether there is time to start an attempt
     * @throws OutOfTimeException if there is none before the first attempt, or after a lost race
     * @throws RuntimeException if the bucket or the table fails; trying again later may help
     */
    public Outcome reconcile(Change change, BooleanSupplier timeLeft) {
        while (timeLeft.getAsBoolean()) {
            Outcome outcome = attempt(change);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new OutOfTimeException();
    }

    private @Nullable Outcome attempt(Change change) {
        Stored seen = table.read(change.object().releaseId());
        Upload known = change.force() || isNewerThan(seen) ? null : seen.upload();
        return switch (bucket.fetch(change.object(), known)) {
            case Fetched.Known same -> touch(seen);
            case Fetched.Gone gone -> seen.isTombstone() ? touch(seen) : bury(seen);
            case Fetched.TooLarge large ->
                replace(seen, large.upload(), parser.reject(change.object(), large), large.bytes());
            case Fetched.Present present ->
                replace(seen, present.upload(), parser.read(change.object(), present), present.content().length);
        };
    }

    private @Nullable Outcome touch(Stored seen) {
        return table.touch(seen) ? Outcome.unchanged() : null;
    }

    /** Also where there was no item: a handler that still saw the object may be about to write it. */
    private @Nullable Outcome bury(Stored seen) {
        return table.replace(seen, Items.tombstone(seen, clock.instant())) ? Outcome.deleted() : null;
    }

    private @Nullable Outcome replace(Stored seen, Upload upload, Entry entry, long bytes) {
        return table.replace(seen, Items.of(seen, upload, entry)) ? Outcome.written(entry, bytes) : null;
    }

    /** An older parser leaves a newer one's record alone, so that two of them do not take turns. */
    private boolean isNewerThan(Stored seen) {
        return seen.parserVersion().isEmpty() || version(parser.version()).compareTo(version(seen.parserVersion())) > 0;
    }

    private static ModuleDescriptor.Version version(String version) {
        return ModuleDescriptor.Version.parse(version);
    }
}
