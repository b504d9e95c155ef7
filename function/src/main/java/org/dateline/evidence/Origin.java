package org.dateline.evidence;

/** Where a value was read: in the text, in the document's own metadata, or nowhere, having been concluded. */
public sealed interface Origin {
    /** The value is printed in the text, at these code points. */
    record Printed(Span span) implements Origin {}

    /** The value stands in the document's declared metadata, under this field. */
    record Metadata(String field) implements Origin {}

    /** The value is printed nowhere; its rule concluded it. Such values are listed in the record's {@code inferred}. */
    record Inferred() implements Origin {}
}
