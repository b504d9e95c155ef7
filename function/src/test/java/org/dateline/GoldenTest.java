package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.dateline.record.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The golden corpus: each sample release of {@code events/releases} with the record that it must give beside it.
 * {@code -Dgolden=update} writes the records anew; the diff is the review. {@code golden.lock} remembers which parser
 * version each record came from, so that a record cannot change under an unchanged version.
 */
class GoldenTest {
    private static final Path CORPUS = Path.of("../events/releases");
    private static final Path LOCK = CORPUS.resolve("golden.lock");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final ReleaseExtractor EXTRACTOR = new ReleaseExtractor();
    private static final Map<String, String> LOCKED = new TreeMap<>();
    /** Each sample is read once for all that is asked of it. */
    private static final Map<String, ObjectNode> READ = new TreeMap<>();

    @BeforeAll
    static void hasACorpus() throws IOException {
        assumeTrue(
                Files.isDirectory(CORPUS),
                "skipped: no events/releases beside this folder, which was copied by itself");
        LOCKED.clear();
        if (Files.exists(LOCK)) {
            for (String line : Files.readAllLines(LOCK)) {
                int blank = line.indexOf(' ');
                LOCKED.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
    }

    @AfterAll
    static void locks() throws IOException {
        if (UPDATE) {
            Files.write(
                    LOCK,
                    LOCKED.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList());
        }
    }

    static List<String> samples() throws IOException {
        return Files.isDirectory(CORPUS) ? named(".txt") : List.of("none");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void givesTheGoldenRecord(String sample) throws IOException {
        String actual = record(sample);
        Path golden = CORPUS.resolve(sample + ".json");
        if (UPDATE) {
            update(sample, actual, golden);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
        assertThat(LOCKED).containsEntry(sample, lockOf(actual));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isValidBySchema(String sample) throws IOException {
        assertThat(RecordSchema.faults(json(sample))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everySpanHoldsWhatItSays(String sample) throws IOException {
        Text text = Text.of(Files.readString(CORPUS.resolve(sample + ".txt")));
        assertHolds(json(sample), text);
    }

    /** A quotation's words stand between its marks; everything else is its span to the letter, and no span hangs over blanks. */
    private static void assertHolds(JsonNode node, Text text) {
        if (node.has("start") && node.has("end")) {
            String slice = text.slice(
                    new Span(node.get("start").asInt(), node.get("end").asInt()));
            assertThat(slice).isEqualTo(slice.strip()).isNotEmpty();
            if (node.has("speaker")) {
                assertThat(slice).contains(node.get("text").asString());
            } else if (node.has("text")) {
                assertThat(slice).isEqualTo(node.get("text").asString());
            }
        }
        node.forEach(child -> assertHolds(child, text));
    }

    @Test
    void pairsEachTextWithARecord() throws IOException {
        assertThat(new TreeSet<>(named(".json"))).isEqualTo(new TreeSet<>(named(".txt")));
    }

    private static void update(String sample, String actual, Path golden) throws IOException {
        String lock = LOCKED.get(sample);
        if (lock != null && !lock.equals(lockOf(actual))) {
            assertThat(lock)
                    .as("the record of %s changes: raise ReleaseExtractor.VERSION first", sample)
                    .doesNotStartWith(ReleaseExtractor.VERSION + " ");
        }
        Files.writeString(golden, actual);
        LOCKED.put(sample, lockOf(actual));
    }

    /** The version is left out of the golden record, or every record would change with every version. */
    private static String record(String sample) throws IOException {
        ObjectNode record = json(sample).deepCopy();
        record.remove("parserVersion");
        return PRETTY.writeValueAsString(record).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode json(String sample) throws IOException {
        ObjectNode read = READ.get(sample);
        if (read == null) {
            byte[] bytes = Files.readAllBytes(CORPUS.resolve(sample + ".txt"));
            read = new RecordJson(ReleaseExtractor.VERSION)
                    .write(EXTRACTOR.read(bytes, "text/plain", sample + ".txt"), null);
            READ.put(sample, read);
        }
        return read;
    }

    private static String lockOf(String record) {
        return version(record) + " " + digest(record);
    }

    /** An unchanged record keeps the version it was locked under. */
    private static String version(String record) {
        String digest = digest(record);
        return LOCKED.values().stream()
                .filter(lock -> lock.endsWith(" " + digest))
                .map(lock -> lock.substring(0, lock.indexOf(' ')))
                .findFirst()
                .orElse(ReleaseExtractor.VERSION);
    }

    private static String digest(String record) {
        return HexFormat.of().formatHex(Digest.sha256(record), 0, 8);
    }

    private static List<String> named(String ending) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
