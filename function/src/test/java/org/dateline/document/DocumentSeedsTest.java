package org.dateline.document;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the seeds of {@link DocumentFuzz} and {@link WireFuzz}, and what they once found. */
class DocumentSeedsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/document");

    static List<Path> documents() throws IOException {
        return seeds("DocumentFuzzInputs");
    }

    static List<Path> wireFiles() throws IOException {
        return seeds("WireFuzzInputs");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsADocumentWithoutAFault(Path seed) {
        assertThatCode(() -> DocumentFuzz.check(method(seed), Files.readAllBytes(seed)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wireFiles")
    void readsAWireFileWithoutAFault(Path seed) {
        assertThatCode(() -> WireFuzz.check(method(seed), Files.readAllBytes(seed)))
                .doesNotThrowAnyException();
    }

    private static List<Path> seeds(String inputs) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(inputs))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The folder that a seed lies in is named for the method that it is for. */
    private static String method(Path seed) {
        return seed.getName(seed.getNameCount() - 2).toString();
    }
}
