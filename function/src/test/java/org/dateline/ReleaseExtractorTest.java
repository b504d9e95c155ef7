package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dateline.document.Problem;
import org.dateline.document.Text;
import org.dateline.record.Reading;
import org.dateline.record.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReleaseExtractorTest {
    private static final String RELEASE = """
            Istanbul Mill Opens

            ISTANBUL, Türkiye, July 2, 2024 /PRNewswire/ -- Iğdır Milling A.S. said it will invest $2.5 million from July 9 to 12. \
            "It is a FINE mill," said Chief Executive Officer Irem Isik 🌊 in Ankara.

            SOURCE Iğdır Milling A.S.
            """;

    private static final ReleaseExtractor EXTRACTOR = new ReleaseExtractor();

    @Test
    void anyLocaleAndZoneGiveTheSameBytes() {
        String here = record(RELEASE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(record(RELEASE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherExtractorGivesTheSameBytes() {
        assertThat(write(new ReleaseExtractor().read(RELEASE.getBytes(UTF_8), "", "a.txt")))
                .hasToString(record(RELEASE));
    }

    @Test
    void rejectsWhatTheDocumentRoomCannotDecode() {
        assertThat(EXTRACTOR.read(new byte[0], "text/plain", "a.txt"))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.problem().code()).isEqualTo(Problem.Code.EMPTY));
    }

    @Test
    void everySpanOfARecordLiesInItsText() {
        ObjectNode record = write(EXTRACTOR.read(RELEASE.getBytes(UTF_8), "", "a.txt"));
        assertSpansWithin(record, Text.of(RELEASE));
    }

    static Stream<Map.Entry<String, String>> worstShapes() {
        return Map.of(
                "one line of words", "Acme Inc. said July ".repeat(300),
                "one word", "a".repeat(20_000),
                "blank lines", "\n".repeat(100_000) + "x",
                "source lines", "SOURCE Acme\n".repeat(500),
                "open brackets", "(".repeat(5_000),
                "open quotation marks", "“a ".repeat(2_000),
                "capitals", "AAA BBB, ".repeat(700),
                "marks", "PARIS, /PRNewswire/ -- ".repeat(300),
                "digits", "1".repeat(20_000),
                "dollars", "$1,".repeat(2_000))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("worstShapes")
    void readsTheWorstShapes(Map.Entry<String, String> shape) {
        Reading reading = EXTRACTOR.read(shape.getValue().getBytes(UTF_8), "text/plain", "a.txt");
        assertThat(RecordSchema.faults(write(reading))).as(shape.getKey()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAnySoupOfReleaseParts(long seed) {
        Random random = new Random(seed);
        List<String> parts = List.of(
                "BEIJING",
                ", ",
                "July 2",
                " 2024",
                "/PRNewswire/",
                " -- ",
                "\n\n",
                "SOURCE ",
                "Acme Inc.",
                " (NYSE: ABC)",
                "“",
                "”",
                "\"",
                "$2.5 million",
                "President ",
                "Xi",
                "’s",
                "🌊",
                "\u200F",
                "e\u0301",
                "About ",
                "###",
                "(",
                ")",
                "[x](y)",
                "**",
                "# ",
                "to ",
                "and ",
                "2024-07-02",
                "—",
                "said",
                " ",
                ".",
                "東京",
                "\r\n");
        StringBuilder soup = new StringBuilder("x");
        for (int i = 0; i < 2_000; i++) {
            soup.append(parts.get(random.nextInt(parts.size())));
        }
        ObjectNode record = write(EXTRACTOR.read(soup.toString().getBytes(UTF_8), "", "a.txt"));
        assertThat(RecordSchema.faults(record)).as("seed " + seed).isEmpty();
        assertSpansWithin(record, Text.of(soup.toString()));
    }

    private static void assertSpansWithin(JsonNode node, Text text) {
        if (node.has("start") && node.has("end")) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            assertThat(start).as(node.toString()).isNotNegative().isLessThan(end);
            assertThat(end).as(node.toString()).isLessThanOrEqualTo(text.length());
        }
        node.forEach(child -> assertSpansWithin(child, text));
    }

    private String record(String text) {
        return write(EXTRACTOR.read(text.getBytes(UTF_8), "text/plain", "a.txt"))
                .toString();
    }

    private static ObjectNode write(Reading reading) {
        return new RecordJson(ReleaseExtractor.VERSION).writeWithEvidence(reading, null);
    }
}
