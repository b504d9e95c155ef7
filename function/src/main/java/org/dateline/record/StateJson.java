package org.dateline.record;

import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.layout.Embargo;
import org.dateline.layout.State;
import org.jspecify.annotations.Nullable;

/** Prints {@code status}, {@code revision} and {@code embargo}. */
final class StateJson {
    private StateJson() {}

    /** What nothing is said about is usable and original, and has no evidence. */
    static void write(Sheet sheet, State state) {
        var revision = state.revision();
        if (revision == null) {
            sheet.node().put("status", state.status()).put("revision", state.revisionId());
        } else {
            sheet.text("status", revision.map(_ -> state.status()));
            sheet.text("revision", revision.map(_ -> state.revisionId()));
        }
        embargo(sheet, state.embargo());
    }

    private static void embargo(Sheet sheet, @Nullable Embargo embargo) {
        if (embargo == null) {
            sheet.node().putNull("embargo");
            return;
        }
        Sheet object = sheet.object("embargo");
        Found<String> text = embargo.text();
        object.text("text", text);
        if (text.origin() instanceof Origin.Printed(var span)) {
            object.span(span);
        } else {
            object.node().putNull("start").putNull("end");
        }
        object.text("until", embargo.until());
        object.text("zone", embargo.zone());
    }
}
