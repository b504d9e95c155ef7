package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineCommandTest {
    @TempDir
    Path folder;

    @Test
    void suggestsTheNearestCommand() {
        Ran ran = Ran.dateline("extrct");
        assertThat(ran.err()).isEqualTo("""
                        dateline: Unmatched argument at index 0: 'extrct'
                        Did you mean: dateline extract or dateline text or dateline explain?
                        See: dateline --help
                        """);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void saysWhichArgumentIsMissing() {
        Ran ran = Ran.dateline("extract");
        assertThat(ran.err()).isEqualTo("""
                        dateline: Missing required parameter: 'FILE|DIR|-'
                        See: dateline extract --help
                        """);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void printsItsVersion() {
        assertThat(Ran.dateline("--version").out()).matches("dateline \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void listsExitCodesInItsHelp() {
        assertThat(Ran.dateline("--help").out()).contains("3     some file was rejected");
    }

    @Test
    void completesCommands() {
        assertThat(Ran.dateline("completion").out()).contains("complete -F _complete_dateline", "query", "explain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    query persn:x                    | there is no facet kind "persn": it is one of day, dateline, wire, issuer, person, organisation, country, place, ticker, happens, state
                    query person:                    | "person:" lacks a value: write for example person:xi-jinping or country:KZ
                    query day:2024-7                 | "2024-7" is no value of day: write day:YYYY-MM-DD
                    query person:x --from 2024-13-01 | "2024-13-01" is no day: write --from as YYYY-MM-DD, or YYYY-MM for a month, or YYYY for a year
                    query person:x --to soon         | "soon" is no day: write --to as YYYY-MM-DD, or YYYY-MM for a month, or YYYY for a year
                    query person:x --limit 0         | --limit 0 leaves nothing: write 1 or more
                    query person:x --region x        | --region, --profile and --endpoint are for a deployed table: name it with --table
                    status release.txt               | "release.txt" is no release: write s3://BUCKET/KEY
                    serve --port 70000               | --port 70000 is no port: write a number from 0 to 65533
                    process none.txt --data .        | there is no file none.txt: check the path
                    """)
    void saysInOneSentenceWhatIsWrong(String arguments, String sentence) {
        Ran ran = Ran.dateline(arguments.split(" +", -1));
        assertThat(ran.err()).isEqualTo("dateline: " + sentence + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoDataYet() {
        Ran ran = Ran.dateline(
                "query", "person:x", "--data", folder.resolve("none").toString());
        assertThat(ran.err())
                .isEqualTo("dateline: there is no data in " + folder
                        + "/none: run dateline process FILE first, or name a deployed table with --table\n");
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void saysThatAnEndpointDoesNotAnswer() {
        Ran ran = Ran.dateline(
                "query", "person:x", "--table", "t", "--region", "eu-west-1", "--endpoint", "http://127.0.0.1:9");
        assertThat(ran.err()).startsWith("dateline: ").doesNotContain("\tat ");
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.code()).isEqualTo(4);
    }
}
