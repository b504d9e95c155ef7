package org.dateline.cli.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A way to the embedded parts for one command: of a stack that another process serves if there is one, and else of parts
 * that are started for this command and stopped with it.
 */
public final class Access implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Endpoints endpoints;
    private final boolean isShared;
    private final Runnable stop;
    private final @Nullable Stack stack;

    private Access(Endpoints endpoints, boolean isShared, @Nullable Stack stack, Runnable stop) {
        this.endpoints = endpoints;
        this.isShared = isShared;
        this.stack = stack;
        this.stop = stop;
    }

    /** Access to bucket, function and table. */
    public static Access toStack(DataFolder data, Path root, Consumer<String> complaints) {
        return first(data, () -> {
            Stack stack = Stack.start(data, 0, 0, root, complaints);
            return stack == null ? null : new Access(stack.endpoints(), false, stack, stack::close);
        });
    }

    /** Access to the table alone, which is all that a question needs. */
    public static Access toTable(DataFolder data) {
        if (!data.exists()) {
            throw Failure.unreachable("there is no data in " + data.path()
                    + ": run dateline process FILE first, or name a deployed table with --table");
        }
        return first(data, () -> {
            DataFolder.Lock lock = data.tryLock();
            if (lock == null) {
                return null;
            }
            EmbeddedTable table = EmbeddedTable.start(data.table(), 0);
            return new Access(Endpoints.on(0, table.port()), false, null, () -> {
                table.close();
                lock.close();
            });
        });
    }

    private static Access first(DataFolder data, Supplier<@Nullable Access> own) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            Access access = own.get();
            if (access != null) {
                return access;
            }
            Endpoints running = data.running();
            if (running != null) {
                return new Access(running, true, null, () -> {});
            }
            pause();
        }
        throw Failure.unreachable("another dateline command is working in " + data.path()
                + ": wait for its end, or name another folder with --data");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.unreachable("interrupted", e);
        }
    }

    /** Where the parts are. */
    public Endpoints endpoints() {
        return endpoints;
    }

    /** Whether another process serves them, so that they stay when this access is closed. */
    public boolean isShared() {
        return isShared;
    }

    /** Events that a function of this process failed on for good. */
    public int givenUp() {
        return stack == null ? 0 : stack.givenUp();
    }

    @Override
    public void close() {
        stop.run();
    }
}
