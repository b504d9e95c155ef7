package org.dateline.document;

/**
 * Why a document could not be turned into a record. Permanent: reading it again gives the same.
 *
 * @param code for machines
 * @param message one sentence for the person who uploaded the file, saying what to do
 */
public record Problem(Code code, String message) {
    /** The kinds of problem; {@link #id()} is what a record holds. */
    public enum Code {
        EMPTY,
        TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        MALFORMED,
        /** Only someone with the password can read it. */
        ENCRYPTED,
        NO_TEXT,
        /** The file holds more than one release. */
        SEVERAL_RELEASES,
        INTERNAL_ERROR;

        /** As a record holds it: {@code too-large}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
