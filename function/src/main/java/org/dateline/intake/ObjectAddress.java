package org.dateline.intake;

/**
 * Where an object lives.
 *
 * @param bucket its bucket's name
 * @param key its key, decoded: blanks are blanks
 */
public record ObjectAddress(String bucket, String key) {
    public ObjectAddress {
        if (bucket.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException("an object's bucket and key are never empty");
        }
    }

    /** The identity of the release made from this object: {@code s3://BUCKET/KEY}. */
    public String releaseId() {
        return "s3://" + bucket + "/" + key;
    }
}
