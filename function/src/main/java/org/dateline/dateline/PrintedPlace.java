package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.place.PrintedName;

/**
 * A place of a dateline, as printed.
 *
 * @param name without its hints, Markdown and line ends left out
 * @param hints the state, province or country printed after the name, in printed order: {@code Calif.}
 */
public record PrintedPlace(PrintedName name, List<PrintedName> hints) {
    public PrintedPlace {
        hints = List.copyOf(hints);
    }

    /** The same place with one more hint. */
    PrintedPlace with(PrintedName hint) {
        List<PrintedName> more = new ArrayList<>(hints);
        more.add(hint);
        return new PrintedPlace(name, more);
    }
}
