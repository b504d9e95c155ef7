package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.cli.talk.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final Path RELEASES = Path.of("..", "events", "releases");
    private static final Path EXPLAINED = Path.of("src", "test", "resources", "org", "dateline", "cli", "explained");
    private static final String RELEASE =
            "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opened a quay for sailing ships on Tuesday.\n";

    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("quay.txt"), content).toString();
    }

    /** The ten samples that are hardest to read; {@code -Dgolden=update} writes what is printed now. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0005-accessnewswire-lithium",
                "0013-two-cities-merger",
                "0017-corrected-businesswire-recall",
                "0027-broken-lines",
                "0031-markdown-bold-and-link",
                "0032-header-and-body-apart",
                "0036-xinhua-wired-day",
                "0037-second-dateline-in-french",
                "0039-three-places-three-spellings",
                "0075-agency-stamps"
            })
    void explainsEachOfTheTenHardest(String sample) throws IOException {
        Path golden = EXPLAINED.resolve(sample + ".txt");
        String printed = Ran.dateline(
                        "explain", RELEASES.resolve(sample + ".txt").toString(), "--output", "table")
                .out()
                .replace("\r\n", "\n");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(EXPLAINED);
            Files.writeString(golden, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(golden));
    }

    @Test
    void printsAJsonObjectForEachValueWherePiped() throws IOException {
        JsonNode date = Ran.dateline("explain", file(RELEASE))
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.path("path").asString().equals("dateline.date"))
                .findFirst()
                .orElseThrow();
        assertThat(date).isEqualTo(JsonMapper.shared().readTree("""
                                {"path":"dateline.date","value":"2024-07-02","start":8,"end":20,"line":1,"column":9,
                                "text":"July 2, 2024","metadata":null,"rule":"date-in-dateline",
                                "because":"the dateline prints the full date","lost":[]}"""));
    }

    @Test
    void saysWhatLost() throws IOException {
        assertThat(Ran.dateline("explain", file(RELEASE), "--output", "table").out())
                .contains("dateline.places[0].country = PT\n    printed nowhere: concluded\n    city-stands-alone: ")
                .contains("    not Lisbon, ");
    }

    @Test
    void tellsHowTheDocumentWasRead() throws IOException {
        assertThat(Ran.dateline("explain", file(RELEASE), "--output", "table").out())
                .startsWith("document = text/plain\n    mediaType text/plain: ");
    }

    @Test
    void tellsWhatDecidedPackingTypeAndCharset() throws IOException {
        Path page = folder.resolve("quay.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
            out.write(("<meta charset=windows-1250><p>" + RELEASE).getBytes(Charset.forName("windows-1250")));
        }
        assertThat(Ran.dateline("explain", page.toString(), "--output", "table").out())
                .startsWith("""
                        document = text/html
                            packing gzip: unpacked: the first bytes are those of gzip
                            mediaType text/html: type-from-name: the file's name ends so
                            charset windows-1250: charset-declared: it is declared, and the bytes fit it
                        """);
        assertThat(Ran.dateline("explain", page.toString()).out())
                .contains("\"path\":\"document.mediaType\",\"value\":\"text/html\"")
                .contains("\"path\":\"document.charset\",\"value\":\"windows-1250\"");
    }

    @Test
    void countsLinesAndColumnsInCodePoints() throws IOException {
        assertThat(Ran.dateline("explain", file("𝔄 Quay\n\n" + RELEASE), "--output", "csv")
                        .out())
                .contains("dateline.date,2024-07-02,16,28,3,9,");
    }

    @Test
    void emphasisesOnlyWhereATerminalShowsIt() throws IOException {
        Terminal terminal = new Terminal(true, true, 80, false);
        String file = file(RELEASE);
        assertThat(Ran.on(terminal, "explain", file).out())
                .contains("\033[1mdateline.date")
                .contains("\033[2m");
        assertThat(Ran.on(terminal, "explain", file, "--color", "never").out()).doesNotContain("\033");
    }

    @Test
    void rejectsWhatIsNoRelease() throws IOException {
        Ran ran = Ran.dateline("explain", file(""));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("dateline: ");
    }
}
