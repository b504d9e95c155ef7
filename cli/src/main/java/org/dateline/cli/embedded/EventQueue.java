package org.dateline.cli.embedded;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A queue with the manners of a standard SQS queue: what is received becomes invisible and, unless it is deleted in
 * time, visible again; what has been received {@value #MOST_RECEIVES} times in vain goes to the dead letters. Kept in
 * memory: what is lost with the process is found again by comparing bucket and table, see {@link Backlog}.
 *
 * <p>Thread-safe.
 */
final class EventQueue {
    /** Messages handed out at once, at most: what Lambda takes from SQS without a batching window. */
    static final int BATCH = 10;

    /** Receives after which a message is given up; {@code maxReceiveCount} of the deployed queue. */
    static final int MOST_RECEIVES = 5;

    /**
     * A message in the hands of a receiver.
     *
     * @param id the same at each delivery
     * @param receipt of this delivery
     * @param receiveCount deliveries so far, this one included
     */
    record Message(String id, String receipt, String body, Instant sent, Instant firstReceived, int receiveCount) {}

    /**
     * A message given up.
     *
     * @param body as it was sent
     */
    record DeadLetter(String id, String body) {}

    private static final class Entry {
        private final String id = UUID.randomUUID().toString();
        private final String body;
        private final Instant sent;
        private Instant firstReceived;
        private Instant visibleAt;
        private int receiveCount;

        Entry(String body, Instant sent) {
            this.body = body;
            this.sent = sent;
            this.firstReceived = sent;
            this.visibleAt = sent;
        }

        boolean isRedelivery() {
            return receiveCount > 0;
        }
    }

    private final Duration visibilityTimeout;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Entry> waiting = new PriorityQueue<>(Comparator.comparing(entry -> entry.visibleAt));
    private final Map<String, Entry> inFlight = new HashMap<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();

    /** @param visibilityTimeout how long a receiver has; longer than an invocation may take */
    EventQueue(Duration visibilityTimeout, InstantSource clock) {
        this.visibilityTimeout = visibilityTimeout;
        this.clock = clock;
    }

    /** Adds a message. */
    void send(String body) {
        locked(() -> {
            waiting.add(new Entry(body, clock.instant()));
            changed.signalAll();
        });
    }

    /**
     * Takes what is visible, up to {@value #BATCH} messages; waits for the first. A redelivered message comes alone, so
     * that one which brings its receiver down takes no others to the dead letters with it.
     */
    List<Message> receive() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            List<Message> batch = takeVisible();
            while (batch.isEmpty()) {
                changed.awaitNanos(nanosUntilVisible());
                batch = takeVisible();
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void expire(Instant now) {
        List<String> late = new ArrayList<>();
        inFlight.forEach((receipt, entry) -> {
            if (!entry.visibleAt.isAfter(now)) {
                late.add(receipt);
            }
        });
        late.forEach(receipt -> putBack(receipt, now));
    }

    private List<Message> takeVisible() {
        Instant now = clock.instant();
        expire(now);
        List<Message> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && isVisible(waiting.peek(), now)) {
            boolean redelivery = waiting.element().isRedelivery();
            if (redelivery && !batch.isEmpty()) {
                break;
            }
            batch.add(handOut(waiting.remove(), now));
            if (redelivery) {
                break;
            }
        }
        return batch;
    }

    private static boolean isVisible(@Nullable Entry entry, Instant now) {
        return entry != null && !entry.visibleAt.isAfter(now);
    }

    private Message handOut(Entry entry, Instant now) {
        if (!entry.isRedelivery()) {
            entry.firstReceived = now;
        }
        entry.receiveCount++;
        entry.visibleAt = now.plus(visibilityTimeout);
        String receipt = UUID.randomUUID().toString();
        inFlight.put(receipt, entry);
        return new Message(entry.id, receipt, entry.body, entry.sent, entry.firstReceived, entry.receiveCount);
    }

    /** How long until some message becomes visible, if none is sent before. */
    private long nanosUntilVisible() {
        Instant now = clock.instant();
        Instant next = now.plus(visibilityTimeout);
        for (Entry entry : inFlight.values()) {
            next = entry.visibleAt.isBefore(next) ? entry.visibleAt : next;
        }
        Entry first = waiting.peek();
        if (first != null && first.visibleAt.isBefore(next)) {
            next = first.visibleAt;
        }
        return Duration.between(now, next).toNanos();
    }

    /** Removes a message for good; nothing happens where its receipt is no longer valid. */
    void delete(Message message) {
        locked(() -> {
            inFlight.remove(message.receipt());
            changed.signalAll();
        });
    }

    /** Makes a message visible again after {@code delay}, or gives it up. */
    void release(Message message, Duration delay) {
        locked(() -> {
            putBack(message.receipt(), clock.instant().plus(delay));
            changed.signalAll();
        });
    }

    private void putBack(String receipt, Instant visibleAt) {
        Entry entry = inFlight.remove(receipt);
        if (entry == null) {
            return;
        }
        if (entry.receiveCount >= MOST_RECEIVES) {
            deadLetters.add(new DeadLetter(entry.id, entry.body));
        } else {
            entry.visibleAt = visibleAt;
            waiting.add(entry);
        }
    }

    /** What was given up, oldest first. */
    List<DeadLetter> deadLetters() {
        lock.lock();
        try {
            return List.copyOf(deadLetters);
        } finally {
            lock.unlock();
        }
    }

    /** Messages neither deleted nor given up. */
    int size() {
        lock.lock();
        try {
            return waiting.size() + inFlight.size();
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
