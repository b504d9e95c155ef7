package org.dateline.store;

import org.dateline.intake.Fetched;
import org.dateline.intake.ObjectAddress;

/** Turns an upload into what the table shall say of it. Whatever is wrong with a document, it never throws. */
public interface Parser {
    /** Its version, {@code 1.0.0}: a table's item made by an older one is made again. */
    String version();

    /** The entry for an upload that was read. */
    Entry read(ObjectAddress object, Fetched.Present upload);

    /** The rejection of an upload that is too large to be read. */
    Entry reject(ObjectAddress object, Fetched.TooLarge upload);
}
