package org.dateline.dateline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** The date expressions of a text, to be asked for by where they begin or end. Indexes are UTF-16. */
final class DatesInText {
    /**
     * A date expression and where it stands.
     *
     * @param from UTF-16 index
     * @param to UTF-16 index after it
     */
    record Placed(DateExpression date, int from, int to) {}

    private final List<Placed> dates;

    DatesInText(Text text, List<DateExpression> expressions) {
        List<Placed> placed = new ArrayList<>();
        for (DateExpression date : expressions) {
            placed.add(new Placed(
                    date,
                    text.index(date.span().start()),
                    text.index(date.span().end())));
        }
        placed.sort(Comparator.comparingInt(Placed::from));
        dates = List.copyOf(placed);
    }

    /** All, in order. */
    List<Placed> all() {
        return dates;
    }

    /** The date that begins at an index from {@code from} on and before {@code to}; {@code null} where none does. */
    @Nullable
    Placed startingIn(int from, int to) {
        int at = firstFrom(from);
        return at < dates.size() && dates.get(at).from() < to ? dates.get(at) : null;
    }

    /** The date that ends at {@code end} or at the full stop or closing sign after it. */
    @Nullable
    Placed endingAt(int end) {
        for (int at = firstFrom(end) - 1; at >= 0 && at >= firstFrom(end) - 3; at--) {
            int gap = end - dates.get(at).to();
            if (gap == 0 || gap == 1) {
                return dates.get(at);
            }
        }
        return null;
    }

    private int firstFrom(int index) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
