package org.dateline.document;

/**
 * A decoded document.
 *
 * @param text what offsets refer to, and what {@code dateline text} prints
 * @param mediaType the type it was read as, without parameters: {@code text/plain}
 * @param sha256 of the bytes, in hex
 */
public record Document(Text text, String mediaType, String sha256) {}
