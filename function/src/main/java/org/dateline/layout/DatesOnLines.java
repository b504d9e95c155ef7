package org.dateline.layout;

import java.util.List;
import java.util.TreeMap;
import org.dateline.document.Text;
import org.dateline.time.DateExpression;

/** The days printed in a text, to be asked for by line. */
final class DatesOnLines {
    private final Text text;
    private final TreeMap<Integer, DateExpression> byStart = new TreeMap<>();

    DatesOnLines(Text text, List<DateExpression> dates) {
        this.text = text;
        for (DateExpression date : dates) {
            if (date.monthDay() != null) {
                byStart.put(text.index(date.span().start()), date);
            }
        }
    }

    /** The first day printed in {@code unit}; empty where there is none. */
    String on(Unit unit) {
        var date = byStart.ceilingEntry(unit.from());
        return date == null || date.getKey() >= unit.to()
                ? ""
                : text.slice(date.getValue().span());
    }
}
