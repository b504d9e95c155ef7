package org.dateline.steps;

import java.util.Set;

/** What a test may ask of code that counts its steps. */
public interface Counted {
    /** How many steps reading a release and writing its record takes. */
    long steps(String release);

    /** The regular expressions made so far, as written. */
    Set<String> patterns();
}
