package org.dateline.dateline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** The day of issue that a document's metadata declares: of the release, else of the mail that carried it. */
final class DeclaredDay {
    /** {@code YYYY-MM-DD}. */
    private static final int DAY = 10;

    private DeclaredDay() {}

    /** The day, as the metadata writes it and in its own zone; {@code null} where none is declared. */
    static @Nullable Found<String> of(Declared declared) {
        for (Field field : new Field[] {Field.ISSUED, Field.SENT}) {
            for (Found<String> found : declared.all(field)) {
                if (isDay(found.value())) {
                    return found.map(value -> value.substring(0, DAY));
                }
            }
        }
        return null;
    }

    private static boolean isDay(String value) {
        try {
            return value.length() >= DAY
                    && LocalDate.parse(value.substring(0, DAY)).getYear() > 0;
        } catch (DateTimeParseException less) {
            return false;
        }
    }
}
