package org.dateline.document;

import org.jspecify.annotations.Nullable;

/**
 * One document as its parser gets it: unpacked, within the limits, its type decided.
 *
 * @param bytes not to be changed
 * @param mediaType decided
 * @param charset declared from outside, by the upload or by an enclosing mail; {@code null} where nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one owner to the next, never compared
public record Raw(byte[] bytes, String mediaType, @Nullable String charset) {}
