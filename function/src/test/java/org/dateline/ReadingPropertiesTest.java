package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dateline.document.Text;
import org.dateline.record.Explained;
import org.dateline.record.Reading;
import org.dateline.record.RecordJson;
import org.dateline.record.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every text: each seed makes another release of lines that releases are made of, in any order. */
class ReadingPropertiesTest {
    private static final ReleaseExtractor EXTRACTOR = new ReleaseExtractor();

    private static final List<String> LINES = List.of(
            "FOR IMMEDIATE RELEASE",
            "# Acme Tidal Opens a Hall",
            "**OSLO, Norway** – **3 March 2024** – Acme Tidal opened a hall in Oslo today.",
            "BOISE, Idaho, March 3 /PRNewswire/ -- Acme Tidal (NYSE: ACM) paid $2.5 million on July 2.",
            "RENO,",
            "Nev., March 8,",
            "2017 /PRNewswire-FirstCall/ -- “We like it,” said Jane Doe, the president of Acme Tidal.",
            "(서울=연합뉴스) 김가온 기자 = 청솔시는 4일 밝혔다.",
            "北京2017年9月15日电 /美通社/ -- 潮汐公司今天宣布。",
            "MONTRÉAL, le 3 mars 2024 /CNW/ - La société ouvre une salle.",
            "By HAZEL PRUITT",
            "AP-NR-01-01-89 2343EST",
            "Subject: Acme Tidal Opens a Hall | Acme",
            "About Acme Tidal",
            "Acme Tidal is a maker of turbines with ninety people in nine towns of Norway.",
            "SOURCE Acme Tidal",
            "Contact: Jane Doe, 208-555-0100, jane@acme.example",
            "EMBARGOED UNTIL 8:30 A.M. ET, JULY 3, 2024",
            "This press release contains forward-looking statements that may prove wrong.",
            "View original content: https://acme.example/a",
            "* [x](y) 🌊 e\u0301 \u200F (((",
            "###",
            "",
            " \u00A0\t",
            "----");

    private static String release(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())));
        }
        return "x\n" + String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
    }

    private static Release read(String text) {
        return switch (EXTRACTOR.read(text.getBytes(UTF_8), "text/plain", "a.txt")) {
            case Reading.Usable(Release release) -> release;
            case Reading.Rejected rejected ->
                throw new AssertionError(rejected.problem().message());
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyCharacterThatIsNoBlankStandsInOneSection(long seed) {
        Release release = read(release(seed));
        Text text = release.document().text();
        int end = 0;
        for (var section : release.layout().sections()) {
            assertThat(section.span().start()).as("seed " + seed).isGreaterThanOrEqualTo(end);
            assertThat(blank(text, end, section.span().start()))
                    .as("seed " + seed)
                    .isTrue();
            end = section.span().end();
        }
        assertThat(blank(text, end, text.length())).as("seed " + seed).isTrue();
    }

    private static boolean blank(Text text, int from, int to) {
        String between = text.slice(new org.dateline.evidence.Span(from, to));
        return between.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void everyValueHasItsEvidence(long seed) {
        Release release = read(release(seed));
        ObjectNode record = new RecordJson("1").writeWithEvidence(new Reading.Usable(release), null);
        List<String> lacking = new ArrayList<>();
        collect(record, "", record.get("evidence"), lacking);
        assertThat(lacking).as("seed " + seed).isEmpty();
        assertThat(RecordJson.explain(release).stream().map(Explained::pointer))
                .as("seed " + seed)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(record.get("evidence").propertyNames());
    }

    /** What is counted, cut out of the text, or made from another value, and so has no evidence of its own. */
    private static final Set<String> DERIVED = Set.of(
            "start",
            "end",
            "text",
            "facet",
            "salience",
            "kind",
            "status",
            "revision",
            "mediaType",
            "sha256",
            "characters",
            "schemaVersion",
            "parserVersion",
            "issuedDateFrom",
            "evidence",
            "inferred",
            "mentions",
            "truncated",
            "tickers");

    private static void collect(JsonNode node, String pointer, JsonNode evidence, List<String> lacking) {
        if (node.isObject()) {
            for (var field : node.properties()) {
                if (!DERIVED.contains(field.getKey())) {
                    collect(field.getValue(), pointer + "/" + field.getKey(), evidence, lacking);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, evidence, lacking);
            }
        } else if (!node.isNull() && !evidence.has(pointer)) {
            lacking.add(pointer);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void aTurkishComputerWritesTheSameBytes(long seed) {
        String text = release(seed);
        String here = json(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(json(text)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String json(String text) {
        return new RecordJson("1")
                .writeWithEvidence(new Reading.Usable(read(text)), null)
                .toString();
    }
}
