package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.record.RecordJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The same release in another form gives the same record, offsets aside. The forms lie in {@code events/forms}, made by the
 * script there; {@code -Dforms=all} reads them all and lists each field that differs.
 */
class FormsTest {
    private static final Path FORMS = Path.of("../events/forms");
    private static final Path PLAIN = Path.of("../events/releases");
    /** Every file of every form, and each field that differs; else a quarter of the files, so that the suite stays quick. */
    private static final boolean ALL = "all".equals(System.getProperty("forms"));

    private static final int QUARTERS = 4;
    /** Say how the file was made, not what the release says. */
    private static final List<String> OF_THE_FILE =
            List.of("sha256", "mediaType", "characters", "start", "end", "parserVersion", "originalUrl", "sections");

    private static final List<String> NAMED = List.of("people", "organisations", "places");

    private final ReleaseExtractor extractor = new ReleaseExtractor();
    private final Map<String, JsonNode> plain = new TreeMap<>();
    private final RecordJson records = new RecordJson(ReleaseExtractor.VERSION);

    /** Fields that agree, of all that either record holds. */
    private static final class Share {
        private int same;
        private int all;

        void add(boolean agrees) {
            same += agrees ? 1 : 0;
            all++;
        }

        double value() {
            return all == 0 ? 1 : (double) same / all;
        }
    }

    @Test
    void everyFormGivesTheRecordOfThePlainText() throws IOException {
        assumeTrue(Files.exists(FORMS.resolve("forms.tsv")), "skipped: no events/forms beside this folder");
        Map<String, Share[]> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FORMS.resolve("forms.tsv"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                String mediaType = row[1].equals("-") ? "" : row[1];
                table.put(row[0], compare(FORMS.resolve(row[0]), mediaType, table.size() % QUARTERS));
            }
        }
        print(table);
        table.forEach((form, shares) -> {
            assertThat(shares[0].all).as("dateline fields of %s", form).isPositive();
            assertThat(shares[0].value()).as("dateline fields of %s", form).isEqualTo(1);
            assertThat(shares[2].value()).as("all fields of %s", form).isGreaterThanOrEqualTo(ALL ? 0.95 : 0.9);
            if (ALL) {
                assertThat(shares[1].value()).as("names of %s", form).isGreaterThanOrEqualTo(0.98);
            }
        });
        // Of a quarter, one name in one form is more than two percent of that form.
        assertThat(names(table)).as("names of all forms").isGreaterThanOrEqualTo(0.98);
    }

    private static double names(Map<String, Share[]> table) {
        int same = table.values().stream().mapToInt(shares -> shares[1].same).sum();
        int all = table.values().stream().mapToInt(shares -> shares[1].all).sum();
        return (double) same / all;
    }

    private Share[] compare(Path folder, String mediaType, int quarter) throws IOException {
        Share[] shares = {new Share(), new Share(), new Share()};
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> ALL || quarter(file) == quarter)
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                String sample = name.substring(0, name.indexOf('.'));
                if (!plain.containsKey(sample)) {
                    plain.put(sample, record(PLAIN.resolve(sample + ".txt"), "text/plain"));
                }
                compare(file, Objects.requireNonNull(plain.get(sample)), record(file, mediaType), shares);
            }
        }
        return shares;
    }

    private static int quarter(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4)) % QUARTERS;
    }

    private static void compare(Path file, JsonNode plain, JsonNode other, Share[] shares) {
        Map<String, String> expected = leaves(plain);
        Map<String, String> actual = leaves(other);
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        for (String path : paths) {
            boolean same = expected.getOrDefault(path, "").equals(actual.getOrDefault(path, ""));
            shares[2].add(same);
            if (path.startsWith("/dateline/") || path.equals("/issuedDate")) {
                shares[0].add(same);
            }
            if (!same && ALL) {
                System.out.printf(Locale.ROOT, "%s %s: %s | %s%n", file, path, expected.get(path), actual.get(path));
            }
        }
        for (String kind : NAMED) {
            List<String> names = names(plain, kind);
            List<String> others = names(other, kind);
            TreeSet<String> either = new TreeSet<>(names);
            either.addAll(others);
            either.forEach(name -> shares[1].add(names.contains(name) && others.contains(name)));
        }
    }

    private static List<String> names(JsonNode record, String kind) {
        List<String> names = new ArrayList<>();
        record.path(kind).forEach(entity -> names.add(entity.path("name").asString()));
        return names;
    }

    private static Map<String, String> leaves(JsonNode record) {
        Map<String, String> leaves = new TreeMap<>();
        addLeaves(record, "", leaves);
        return leaves;
    }

    private static void addLeaves(JsonNode node, String path, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!OF_THE_FILE.contains(entry.getKey())) {
                    addLeaves(entry.getValue(), path + "/" + entry.getKey(), leaves);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                addLeaves(node.get(i), path + "/" + i, leaves);
            }
        } else if (!node.isNull()) {
            // A line that a form breaks elsewhere is the same words.
            leaves.put(path, node.asString().replaceAll("\\s++", " "));
        }
    }

    private JsonNode record(Path file, String mediaType) throws IOException {
        return records.write(
                extractor.read(
                        Files.readAllBytes(file), mediaType, file.getFileName().toString()),
                null);
    }

    private static void print(Map<String, Share[]> table) {
        System.out.printf(
                Locale.ROOT, "%-24s %16s %16s %16s%n", "form", "dateline fields", "entity names", "all fields");
        table.forEach((form, shares) -> System.out.printf(
                Locale.ROOT,
                "%-24s %15.1f%% %15.1f%% %15.1f%%%n",
                form,
                100 * shares[0].value(),
                100 * shares[1].value(),
                100 * shares[2].value()));
    }
}
