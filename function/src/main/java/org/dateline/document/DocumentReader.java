package org.dateline.document;

/** Placeholder for the frame. */
public final class DocumentReader {
    private DocumentReader() {}
}
