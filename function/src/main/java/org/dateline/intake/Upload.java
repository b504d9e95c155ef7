package org.dateline.intake;

import java.time.Instant;

/**
 * One state of an object: two uploads that are equal hold the same document.
 *
 * @param eTag S3's fingerprint of the content, without quotation marks
 * @param lastModified when S3 stored it, to the second
 * @param mediaType the declared type; empty where none was, or only one that says "bytes". Part of the identity
 *     because the same bytes can be copied onto themselves with another type within the second
 */
public record Upload(String eTag, Instant lastModified, String mediaType) {}
