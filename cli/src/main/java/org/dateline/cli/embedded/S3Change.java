package org.dateline.cli.embedded;

/**
 * Something that happened to an object.
 *
 * @param event S3's name without its prefix: {@code ObjectCreated:Put}
 * @param key as it is, not encoded
 * @param size bytes; 0 where the object is gone
 * @param eTag without quotation marks; empty where the object is gone
 */
record S3Change(String event, String bucket, String key, long size, String eTag) {}
