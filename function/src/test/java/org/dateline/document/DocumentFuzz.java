package org.dateline.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.dateline.evidence.Span;

/**
 * No bytes make the reader throw, hang or hand out a block that is not in the text. Not part of the suite, which replays
 * the seeds of {@code DocumentFuzzInputs} without instruments ({@link DocumentSeedsTest}); run it by
 * {@code JAZZER_FUZZ=1 ./mvnw -f function/pom.xml test -Dtest=DocumentFuzz#html}. Put what it finds into the folder of seeds.
 */
class DocumentFuzz {
    private static final List<String> NAMES =
            List.of("a", "a.txt", "a.html", "a.md", "a.eml", "a.xml", "a.json", "a.txt.gz");

    private static final DocumentReader READER = new DocumentReader();

    @FuzzTest(maxDuration = "20m")
    void text(byte[] bytes) {
        check("text", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void html(byte[] bytes) {
        check("html", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void markdown(byte[] bytes) {
        check("markdown", bytes);
    }

    /** The type is the first byte's choice, so that every arm of the reader is reached. */
    @FuzzTest(maxDuration = "20m")
    void document(byte[] bytes) {
        check("document", bytes);
    }

    /** Reads bytes as a method of this class would. */
    static void check(String method, byte[] bytes) {
        switch (method) {
            case "text" -> check(bytes, "text/plain", "a.txt");
            case "html" -> check(bytes, "text/html", "a.html");
            case "markdown" -> check(bytes, "text/markdown", "a.md");
            default -> check(bytes, "", NAMES.get(bytes.length == 0 ? 0 : bytes[0] & 7));
        }
    }

    /** A reader that throws is wrapped into "malformed"; a block out of place would be seen here. */
    private static void check(byte[] bytes, String mediaType, String name) {
        if (READER.read(bytes, mediaType, name) instanceof Decoded.Legible(Document document)) {
            int end = 0;
            for (Block block : document.blocks()) {
                Span span = block.span();
                if (span.start() < end
                        || span.length() == 0
                        || span.end() > document.text().length()) {
                    throw new IllegalStateException("a block out of place: " + block);
                }
                String slice = document.text().slice(span);
                if (!slice.equals(slice.strip())) {
                    throw new IllegalStateException("a block with blanks at its ends: " + block);
                }
                end = span.end();
            }
        }
    }
}
