package org.dateline.layout;

import java.util.Locale;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Prefers the state that a document's metadata declares. A canceled release is one to disregard; one that is withheld carries
 * an embargo without an end.
 */
public final class DeclaredState {
    private DeclaredState() {}

    /** The state as printed, with what the metadata says instead. */
    public static State over(State printed, Declared declared) {
        Found<Revision> revision = revision(declared);
        Embargo embargo = embargo(declared);
        return revision == null && embargo == null
                ? printed
                : new State(
                        revision == null ? printed.revision() : revision,
                        embargo == null ? printed.embargo() : embargo);
    }

    private static @Nullable Found<Revision> revision(Declared declared) {
        Found<String> status = declared.first(Field.STATUS);
        if (status != null && status.value().equals("canceled")) {
            return status.map(value -> Revision.DISREGARD);
        }
        Found<String> revision = declared.first(Field.REVISION);
        return revision == null || revision.value().equals("original")
                ? null
                : revision.map(value -> Revision.valueOf(value.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Embargo embargo(Declared declared) {
        Found<String> until = declared.first(Field.EMBARGO);
        if (until != null) {
            return new Embargo(until, until, null);
        }
        Found<String> status = declared.first(Field.STATUS);
        return status != null && status.value().equals("withheld") ? new Embargo(status, null, null) : null;
    }
}
