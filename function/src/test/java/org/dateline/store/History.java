package org.dateline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dateline.intake.Change;
import org.dateline.intake.ObjectAddress;
import tools.jackson.databind.node.ObjectNode;

/**
 * A history drawn from a seed: uploads, deletes and un-deletes of two keys, whose events arrive late, twice and in any
 * order at handlers of two versions that run at once, die between steps and are run again; and a sweeper. It ends when
 * every event has been handled.
 */
final class History {
    private static final List<String> TEXTS = List.of("a", "a b", "b c d", "bad");
    private static final List<String> TYPES = List.of("text/plain", "");
    private static final int AT_ONCE = 4;

    private final Random random;
    private final boolean twoVersions;
    private final boolean forces;
    private final Table table;
    private final Supplier<List<ObjectNode>> items;
    private final MemoryBucket bucket = new MemoryBucket();
    private final List<ObjectAddress> objects;
    private final List<Change> events = new ArrayList<>();
    private final List<Handler> handlers = new ArrayList<>();
    private Instant now = Truth.NOON;

    /**
     * @param table where its two keys have no items yet
     * @param items all that the table holds
     */
    History(long seed, Table table, Supplier<List<ObjectNode>> items) {
        this.random = new Random(seed);
        this.twoVersions = random.nextBoolean();
        this.forces = random.nextInt(4) == 0;
        this.table = table;
        this.items = items;
        this.objects =
                List.of(new ObjectAddress("history-" + seed, "one.txt"), new ObjectAddress("history-" + seed, "two"));
    }

    /** Lives through the history; what is wrong with the table at its end, or the empty string. */
    String play(Sweeper sweeper) {
        int uploads = 2 + random.nextInt(6);
        while (uploads > 0 || !events.isEmpty() || !handlers.isEmpty()) {
            switch (random.nextInt(12)) {
                case 0, 1 -> {
                    if (uploads > 0) {
                        change(random.nextInt(4) == 0 ? objects.getLast() : objects.getFirst());
                        uploads--;
                    }
                }
                case 2, 3 -> start();
                case 4 -> pass(sweeper);
                default -> step();
            }
        }
        return String.join(
                "; ",
                objects.stream()
                        .map(object -> Truth.violation(object, bucket.current(object), items.get()))
                        .filter(violation -> !violation.isEmpty())
                        .toList());
    }

    /** What removes expired tombstones; called when it may. */
    @FunctionalInterface
    interface Sweeper {
        void sweep(Instant now);
    }

    private void change(ObjectAddress object) {
        switch (random.nextInt(8)) {
            case 0, 1 -> bucket.delete(object);
            case 2, 3 -> bucket.removeCurrentVersion(object);
            case 4 -> bucket.putTooLarge(object, 20_000_000, now);
            default -> bucket.put(object, one(TEXTS), one(TYPES), now);
        }
        Change change = new Change(object, forces && random.nextInt(4) == 0);
        events.add(change);
        if (random.nextInt(3) == 0) {
            events.add(change);
        }
    }

    private void start() {
        if (!events.isEmpty() && handlers.size() < AT_ONCE) {
            Change event = events.remove(random.nextInt(events.size()));
            WordParser parser = twoVersions && random.nextBoolean() ? WordParser.OLD : WordParser.NEW;
            handlers.add(new Handler(bucket, table, parser, () -> now, event));
        }
    }

    private void step() {
        if (!handlers.isEmpty()) {
            // Mostly the youngest, so that the others grow slow enough to be overtaken by whole runs.
            Handler handler = random.nextInt(3) == 0 ? one(handlers) : handlers.getLast();
            if (random.nextInt(12) == 0) {
                handlers.remove(handler);
                events.add(handler.change());
            } else if (handler.step().outcome() != null) {
                handlers.remove(handler);
            }
        }
    }

    /** A second passes, or a month: no handler lives that long, but the sweeper comes whenever it likes. */
    private void pass(Sweeper sweeper) {
        if (handlers.isEmpty() && random.nextInt(3) == 0) {
            now = now.plus(Duration.ofDays(31));
        } else if (random.nextBoolean()) {
            now = now.plusSeconds(1);
        } else {
            sweeper.sweep(now);
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
