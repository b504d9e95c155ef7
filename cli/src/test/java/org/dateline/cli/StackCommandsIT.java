package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.cli.talk.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that need a table, on data that an earlier command left. */
class StackCommandsIT {
    private static final Terminal SCREEN = new Terminal(true, false, 100, true);

    @TempDir
    static Path folder;

    private static String release;
    private static String empty;
    private static Ran processed;

    @BeforeAll
    static void process() throws IOException {
        release = Files.writeString(
                        folder.resolve("quay.txt"),
                        "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opened a quay on Tuesday.\n")
                .toString();
        empty = Files.createFile(folder.resolve("empty.txt")).toString();
        processed = dateline("process", release, empty);
    }

    private static Ran dateline(String... arguments) {
        return on(Terminal.NONE, arguments);
    }

    private static Ran on(Terminal terminal, String... arguments) {
        String[] withData = Arrays.copyOf(arguments, arguments.length + 2);
        withData[arguments.length] = "--data";
        withData[arguments.length + 1] = folder.resolve("data").toString();
        return Ran.on(terminal, withData);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void processPrintsWhatTheTableHolds() {
        assertThat(processed
                        .out()
                        .lines()
                        .map(line -> json(line).path("releaseId").asString()))
                .containsExactly("s3://releases/quay.txt", "s3://releases/empty.txt");
        assertThat(processed.out())
                .startsWith("{\"file\":\"" + release + "\",\"releaseId\":\"s3://releases/quay.txt\",");
        assertThat(processed.err()).isEmpty();
        assertThat(processed.code()).isEqualTo(3);
    }

    @Test
    void queryPrintsPlainJson() {
        Ran ran = dateline("query", "state:rejected");
        assertThat(json(ran.out()).path("releaseId").asString()).isEqualTo("s3://releases/empty.txt");
        assertThat(json(ran.out()).path("problem").asString()).isEqualTo("empty");
        assertThat(ran.code()).isZero();
    }

    @Test
    void queryPrintsATableForAPerson() {
        Ran ran = on(SCREEN, "query", "state:rejected");
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.out()).startsWith("AT  ").contains("s3://releases/empty.txt");
    }

    @Test
    void queryPrintsCommaSeparatedValues() {
        Ran ran = dateline("query", "state:rejected", "--output", "csv");
        assertThat(ran.out())
                .startsWith("at,releaseId,headline,issuer,dateline,status\r\n")
                .endsWith(",rejected\r\n");
    }

    @Test
    void queryIntersectsFacets() {
        assertThat(dateline("query", "state:rejected", "person:nobody").out()).isEmpty();
    }

    @Test
    void queryShowsTheSameQuestionForTheAwsCommandLine() {
        Ran ran = dateline("query", "state:rejected", "--from", "2024-07", "--to", "2099", "--show-aws");
        assertThat(ran.err())
                .isEqualTo("aws dynamodb query --endpoint-url http://127.0.0.1:7482 --region us-east-1"
                        + " --table-name dateline --index-name by-facet"
                        + " --key-condition-expression 'facet = :facet AND #at BETWEEN :from AND :to'"
                        + " --filter-expression '#status <> :canceled'"
                        + " --expression-attribute-names '{\"#at\":\"at\",\"#status\":\"status\"}'"
                        + " --expression-attribute-values '{\":facet\":{\"S\":\"state:rejected\"},"
                        + "\":from\":{\"S\":\"2024-07\"},\":to\":{\"S\":\"2099~\"},\":canceled\":{\"S\":\"canceled\"}}'"
                        + " --no-scan-index-forward\n");
    }

    @Test
    void statusTellsARecordFromARejectionFromNothing() {
        Ran usable = dateline("status", "s3://releases/quay.txt");
        assertThat(usable.out())
                .contains("\"item\":\"usable\",\"object\":\"present\",\"current\":true")
                .endsWith("\n");
        assertThat(usable.code()).isZero();
        Ran rejected = dateline("status", "s3://releases/empty.txt");
        assertThat(rejected.out()).contains("\"item\":\"rejected\",\"object\":\"present\",\"current\":true");
        assertThat(rejected.code()).isEqualTo(3);
        assertThat(dateline("status", "s3://releases/none.txt").out())
                .contains("\"item\":\"none\",\"object\":\"absent\",\"current\":true");
    }
}
