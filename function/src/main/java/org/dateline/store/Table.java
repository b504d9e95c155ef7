package org.dateline.store;

/**
 * The table of design section 3, as far as reconciling needs it. Items are plain JSON; an implementation turns them into
 * its own types. Everything else that goes wrong than a lost race is thrown, and may or may not have been written.
 */
public interface Table {
    /** What the table says of a release now; strongly consistent. */
    Stored read(String releaseId);

    /**
     * Writes a release item, its facets and the removal of old facets: all or nothing.
     *
     * @param seen what was read; it has to be there still, or still be nothing
     * @return whether it was, and the items are written
     */
    boolean replace(Stored seen, Replacement replacement);

    /**
     * Raises the number of a release item by one and leaves it otherwise.
     *
     * @param seen what was read, an item; it has to be there still
     * @return whether it was, and the number is raised
     */
    boolean touch(Stored seen);
}
