package org.dateline.intake;

/**
 * A key that may have changed. Whether it was written or deleted is not kept: the bucket says what it holds now.
 *
 * @param object where to look
 * @param force read it again even if the table already shows this very upload
 */
public record Change(ObjectAddress object, boolean force) {}
