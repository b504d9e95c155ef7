package org.dateline.document.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Fact;
import org.dateline.document.Declared.Field;

/** Gathers what a file declares; passes over what is empty or said twice. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Said> said = new LinkedHashSet<>();

    private record Said(Field field, String value) {}

    /** A value as the file spells it. */
    void add(Field field, String value, String where) {
        String folded = field == Field.CONTACT
                ? value.strip()
                : value.replaceAll("[\\s\\p{Z}]++", " ").strip();
        if (!folded.isEmpty() && said.add(new Said(field, folded))) {
            facts.add(Fact.of(field, folded, where));
        }
    }

    /** The text of each element at a path, which is also what the values are said to come from. */
    void addAll(Field field, Element in, String path) {
        in.at(path).forEach(element -> add(field, element.text(), path));
    }

    /** A day or an instant, however the file writes it; passed over where it is neither. */
    void addTime(Field field, String printed, String where) {
        String time = WrittenTime.of(printed);
        if (time != null && (field != Field.EMBARGO || time.length() > 10)) {
            add(field, time, where);
        }
    }

    /** What a signal, a status or a note says of the release's state, if anything. */
    void addState(String word, String where) {
        Signals.Meaning meaning = Signals.of(word);
        if (meaning != null) {
            add(meaning.field(), meaning.value(), where);
        }
    }

    Declared declared() {
        return new Declared(facts);
    }
}
