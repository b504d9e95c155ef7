package org.dateline.document;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the seeds of {@link DocumentFuzz}, and what it once found. */
class DocumentSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/org/dateline/document/DocumentFuzzInputs");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void readsWithoutAFault(Path seed) {
        String method = SEEDS.relativize(seed).getName(0).toString();
        assertThatCode(() -> DocumentFuzz.check(method, Files.readAllBytes(seed)))
                .doesNotThrowAnyException();
    }
}
