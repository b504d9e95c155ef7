package org.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dateline.intake.Change;
import org.dateline.intake.ObjectAddress;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** All keys of one invocation, each reconciled once, whatever becomes of the others. */
public final class Reconciliation {
    /** Told of each key as it ends. */
    @FunctionalInterface
    public interface Journal {
        /** {@code millis} is how long the key took. */
        void ended(ObjectAddress object, Outcome outcome, long millis);
    }

    private final Reconciler reconciler;
    private final Journal journal;

    /** Reconciles with {@code reconciler}. */
    public Reconciliation(Reconciler reconciler, Journal journal) {
        this.reconciler = reconciler;
        this.journal = journal;
    }

    /**
     * Reconciles the keys of {@code changes} in their order.
     *
     * @param timeLeft whether there is time to start one more; those that are not started have failed
     * @return an outcome for every key
     */
    public Map<ObjectAddress, Outcome> of(List<Change> changes, BooleanSupplier timeLeft) {
        Map<ObjectAddress, Boolean> forced = new LinkedHashMap<>();
        changes.forEach(change -> forced.merge(change.object(), change.force(), Boolean::logicalOr));
        Map<ObjectAddress, Outcome> outcomes = new LinkedHashMap<>();
        forced.forEach((object, force) -> {
            long start = System.nanoTime();
            Outcome outcome = reconcile(new Change(object, force), timeLeft);
            journal.ended(object, outcome, (System.nanoTime() - start) / 1_000_000);
            outcomes.put(object, outcome);
        });
        return outcomes;
    }

    private Outcome reconcile(Change change, BooleanSupplier timeLeft) {
        try {
            return reconciler.reconcile(change, timeLeft);
        } catch (OutOfTimeException e) {
            return Outcome.failed("out-of-time", null);
        } catch (AwsServiceException e) {
            return Outcome.failed(code(e), null);
        } catch (RuntimeException e) {
            return Outcome.failed(e.getClass().getSimpleName(), Outcome.origin(e));
        }
    }

    /** {@code S3 403 AccessDenied}: enough to act on, and no message, which may quote what was sent. */
    private static String code(AwsServiceException e) {
        var details = e.awsErrorDetails();
        return details == null
                ? e.getClass().getSimpleName() + " " + e.statusCode()
                : "%s %d %s".formatted(details.serviceName(), e.statusCode(), details.errorCode());
    }
}
