package org.dateline.intake;

import java.util.List;

/** What one invocation asks for. */
public sealed interface Event {
    /** The keys that may have changed, as often as they are named. */
    List<Change> changes();

    /** The messages that nothing can be done about; they are not lost, but delivered again and then set aside. */
    List<Message.Unknown> unknown();

    /** Sent without a queue: it succeeds or fails as a whole. Empty for {@code s3:TestEvent}. */
    record Direct(List<Change> changes) implements Event {
        public Direct {
            changes = List.copyOf(changes);
        }

        @Override
        public List<Message.Unknown> unknown() {
            return List.of();
        }
    }

    /** Taken from a queue: each message succeeds or fails by itself. */
    record Batch(List<Message> messages) implements Event {
        public Batch {
            messages = List.copyOf(messages);
        }

        @Override
        public List<Change> changes() {
            return messages.stream()
                    .flatMap(message -> message.changes().stream())
                    .toList();
        }

        @Override
        public List<Message.Unknown> unknown() {
            return messages.stream()
                    .filter(Message.Unknown.class::isInstance)
                    .map(Message.Unknown.class::cast)
                    .toList();
        }
    }

    /** One message of a batch. */
    sealed interface Message {
        /** What the queue calls this message, and what a failure is reported under. */
        String id();

        /** The keys it names. */
        List<Change> changes();

        /** Its body is an event that we know. */
        record Known(String id, List<Change> changes) implements Message {
            public Known {
                changes = List.copyOf(changes);
            }
        }

        /** Its body is none; {@code why} names what was seen, without any of its values. */
        record Unknown(String id, String why) implements Message {
            @Override
            public List<Change> changes() {
                return List.of();
            }
        }
    }
}
