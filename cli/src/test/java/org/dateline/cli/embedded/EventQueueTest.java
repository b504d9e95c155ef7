package org.dateline.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Instant now = Instant.parse("2024-07-02T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final EventQueue queue = new EventQueue(TIMEOUT, clock);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void handsOutTenMessagesAtMost() throws Exception {
        for (int n = 0; n < 12; n++) {
            queue.send("message " + n);
        }
        assertThat(queue.receive()).hasSize(10);
        assertThat(queue.receive()).hasSize(2);
    }

    @Test
    void forgetsWhatIsDeleted() throws Exception {
        queue.send("a");
        queue.receive().forEach(queue::delete);
        assertThat(queue.size()).isZero();
    }

    @Test
    void deliversAgainWhatIsNotDeletedInTime() throws Exception {
        queue.send("a");
        EventQueue.Message first = queue.receive().getFirst();
        pass(TIMEOUT);
        EventQueue.Message second = queue.receive().getFirst();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.receiveCount()).isEqualTo(2);
    }

    @Test
    void heedsNoReceiptOfAnEarlierDelivery() throws Exception {
        queue.send("a");
        EventQueue.Message first = queue.receive().getFirst();
        pass(TIMEOUT);
        queue.receive();
        queue.delete(first);
        assertThat(queue.size()).isEqualTo(1);
    }

    @Test
    void givesUpAfterFiveReceives() throws Exception {
        queue.send("a");
        for (int n = 0; n < 5; n++) {
            queue.release(queue.receive().getFirst(), Duration.ZERO);
        }
        assertThat(queue.size()).isZero();
        assertThat(queue.deadLetters()).extracting(EventQueue.DeadLetter::body).containsExactly("a");
    }

    @Test
    void deliversAFailedMessageAlone() throws Exception {
        queue.send("bad");
        queue.send("good");
        List<EventQueue.Message> batch = queue.receive();
        batch.forEach(message -> queue.release(message, Duration.ZERO));
        assertThat(queue.receive()).hasSize(1);
        assertThat(queue.receive()).hasSize(1);
    }
}
