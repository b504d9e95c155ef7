package org.dateline;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.dateline.intake.AwsEnvironment;
import org.dateline.intake.Event;
import org.dateline.intake.EventReader;
import org.dateline.intake.S3Bucket;
import org.dateline.store.Answer;
import org.dateline.store.DynamoTable;
import org.dateline.store.LogLines;
import org.dateline.store.Outcome;
import org.dateline.store.Reconciler;
import org.dateline.store.Reconciliation;
import org.dateline.store.ReleaseParser;

/**
 * The function that fires when a release is uploaded. {@link EventReader} says what it can be sent, {@link Reconciler}
 * what it does about each key, {@link Answer} what it answers. Everything costly is made once, when Lambda starts it.
 */
public final class ReleaseFunction implements RequestStreamHandler {
    /** Longer than one attempt takes unless AWS is in trouble; one that is cut short after all is delivered again. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private final Reconciler reconciler;
    private final Duration reserve;

    /** For Lambda: connects as the process's environment says. */
    public ReleaseFunction() {
        this(reconciler(new AwsEnvironment(System.getenv())), RESERVE);
    }

    /** @param reserve the time that has to be left to start with a key; never more than half of what there was at first */
    ReleaseFunction(Reconciler reconciler, Duration reserve) {
        this.reconciler = reconciler;
        this.reserve = reserve;
    }

    private static Reconciler reconciler(AwsEnvironment environment) {
        return new Reconciler(
                S3Bucket.connect(environment),
                DynamoTable.connect(environment),
                new ReleaseParser(new ReleaseExtractor()::read, ReleaseExtractor.VERSION),
                Clock.systemUTC());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Event event = EventReader.read(input.readAllBytes());
        LogLines lines = new LogLines(reconciler.parserVersion(), context.getAwsRequestId());
        LambdaLogger log = context.getLogger();
        event.unknown().forEach(message -> log.log(lines.unknown(message) + "\n", LogLevel.ERROR));
        long needed = Math.min(reserve.toMillis(), context.getRemainingTimeInMillis() / 2L);
        var outcomes = new Reconciliation(
                        reconciler,
                        (object, outcome, millis) ->
                                log.log(lines.ended(object, outcome, millis) + "\n", level(outcome)))
                .of(event.changes(), () -> context.getRemainingTimeInMillis() >= needed);
        output.write(Answer.to(event, outcomes).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A rejected release is a result like any other; an event that has to come again is not. */
    private static LogLevel level(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.FAILED ? LogLevel.ERROR : LogLevel.INFO;
    }
}
