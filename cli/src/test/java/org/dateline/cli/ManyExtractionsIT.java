package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.ReleaseExtractor;
import org.dateline.record.Reading;
import org.junit.jupiter.api.Test;

/** The network of names works outside of Java's heap, where no collector looks after it. */
class ManyExtractionsIT {
    private static final int WARM = 200;
    private static final int MANY = 1_000;
    /** Kilobytes by which a process may grow by chance: what leaks in each of a thousand extractions comes to more. */
    private static final long SLACK = 24_000;

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final byte[] RELEASE = """
            BERGEN, Norway, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd, a maker of sails, said on Tuesday that Jane \
            Doe will lead its office in Lisbon. "We sail on," said Ms. Doe.
            """.getBytes(StandardCharsets.UTF_8);

    private static Set<Long> threads() {
        return new TreeSet<>(Thread.getAllStackTraces().keySet().stream()
                .map(Thread::threadId)
                .toList());
    }

    /** What the network's runtime unpacked: it makes an empty folder at its start, as do other processes. */
    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("onnxruntime"))
                    .filter(folder -> {
                        String[] unpacked = folder.toFile().list();
                        return unpacked != null && unpacked.length > 0;
                    })
                    .sorted()
                    .toList();
        }
    }

    private static long residentKilobytes() throws IOException {
        System.gc();
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leaveNoThreadNoTemporaryFileAndNoMemory() throws IOException {
        assumeTrue(Files.exists(STATUS), "resident memory is read from /proc, which is Linux's");
        ReleaseExtractor extractor = new ReleaseExtractor();
        for (int i = 0; i < WARM; i++) {
            assertThat(extractor.read(RELEASE, "text/plain", "quay.txt")).isInstanceOf(Reading.Usable.class);
        }
        Set<Long> threads = threads();
        long before = residentKilobytes();
        for (int i = 0; i < MANY; i++) {
            extractor.read(RELEASE, "text/plain", "quay.txt");
        }
        assertThat(residentKilobytes() - before).as("kilobytes grown").isLessThan(SLACK);
        assertThat(threads()).as("threads").isEqualTo(threads);
        assertThat(temporaryFiles()).as("temporary files").isEmpty();
    }
}
