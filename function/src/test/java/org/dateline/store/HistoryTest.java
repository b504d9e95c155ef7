package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Law 2: the newest upload wins, whatever the order, duplication or crash. */
class HistoryTest {
    /** {@code -Dhistories=1000000} for a night. */
    private static final int HISTORIES = Integer.getInteger("histories", 2_000);

    /** Many times as many as it takes to meet the rarest flaw. */
    private static final int FLAWED = 50_000;

    @Test
    void everyHistoryEndsAsTheBucketSays() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            assertThat(violation(seed, new MemoryTable(), table -> table))
                    .as("history of seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void findsTheHoleThatALeftOutWriteOfTheNumberWouldLeave() {
        assertThat(isFoundOut(new Flaw() {
                    @Override
                    public boolean touch(Table table, Stored seen) {
                        return true;
                    }
                }))
                .isTrue();
    }

    @Test
    void findsTheHoleThatALeftOutTombstoneOfAnUnknownKeyWouldLeave() {
        assertThat(isFoundOut(new Flaw() {
                    @Override
                    public boolean replace(Table table, Stored seen, Replacement replacement) {
                        boolean isTombstone = replacement.release().has(Items.EXPIRES_AT);
                        return (isTombstone && seen.write() == 0) || table.replace(seen, replacement);
                    }
                }))
                .isTrue();
    }

    @Test
    void findsTheHoleThatAnUnconditionalWriteWouldLeave() {
        assertThat(isFoundOut(() -> new MemoryTable((now, seen) -> true), table -> table))
                .isTrue();
    }

    @Test
    void findsTheHoleThatObsoleteFacetsLeftBehindWouldLeave() {
        assertThat(isFoundOut(new Flaw() {
                    @Override
                    public boolean replace(Table table, Stored seen, Replacement replacement) {
                        return table.replace(
                                seen, new Replacement(replacement.release(), replacement.facets(), List.of()));
                    }
                }))
                .isTrue();
    }

    private static boolean isFoundOut(Flaw flaw) {
        return isFoundOut(MemoryTable::new, flaw::in);
    }

    private static boolean isFoundOut(Supplier<MemoryTable> memory, UnaryOperator<Table> as) {
        return LongStream.rangeClosed(1, FLAWED)
                .anyMatch(seed -> !violation(seed, memory.get(), as).isEmpty());
    }

    private static String violation(long seed, MemoryTable memory, UnaryOperator<Table> as) {
        return new History(seed, as.apply(memory), memory::items).play(memory::sweep);
    }

    /** A table that does something wrong. */
    private interface Flaw {
        default boolean touch(Table table, Stored seen) {
            return table.touch(seen);
        }

        default boolean replace(Table table, Stored seen, Replacement replacement) {
            return table.replace(seen, replacement);
        }

        default Table in(Table table) {
            Flaw flaw = this;
            return new Table() {
                @Override
                public Stored read(String releaseId) {
                    return table.read(releaseId);
                }

                @Override
                public boolean replace(Stored seen, Replacement replacement) {
                    return flaw.replace(table, seen, replacement);
                }

                @Override
                public boolean touch(Stored seen) {
                    return flaw.touch(table, seen);
                }
            };
        }
    }
}
