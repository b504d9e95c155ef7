package org.dateline.store;

import java.util.Map;
import org.dateline.intake.ObjectAddress;

/** An event that is no batch was not wholly reconciled, so that whoever sent it has to send it again. */
public final class IncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IncompleteException(Map<ObjectAddress, Outcome> outcomes) {
        super("%,d of %,d objects are not reconciled; the first because of %s"
                .formatted(
                        outcomes.values().stream()
                                .filter(IncompleteException::failed)
                                .count(),
                        outcomes.size(),
                        outcomes.values().stream()
                                .filter(IncompleteException::failed)
                                .map(Outcome::problem)
                                .findFirst()
                                .orElse("nothing known")));
    }

    private static boolean failed(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.FAILED;
    }
}
