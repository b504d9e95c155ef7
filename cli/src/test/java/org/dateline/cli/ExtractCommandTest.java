package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String RELEASE =
            "LISBON, July 2, 2024 /PRNewswire/ -- Harbour Example Ltd opened a quay for sailing ships on Tuesday.\n";

    @TempDir
    Path folder;

    private String file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void printsOneRecordALineWithTheFileFirst() throws IOException {
        String file = file("quay.txt", RELEASE);
        Ran ran = Ran.dateline("extract", file);
        assertThat(ran.out())
                .startsWith("{\"file\":\"" + file + "\",\"releaseId\":null,")
                .endsWith("}\n");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void readsFoldersToAnyDepthInOrderWithoutHiddenFiles() throws IOException {
        file("b.txt", RELEASE);
        file("a/deep/c.txt", RELEASE);
        file(".hidden/d.txt", RELEASE);
        Ran ran = Ran.dateline("extract", folder.toString());
        assertThat(ran.out().lines().map(line -> json(line).path("file").asString()))
                .containsExactly(folder + "/a/deep/c.txt", folder + "/b.txt");
    }

    @Test
    void goesOnAfterAFileThatIsMissing() throws IOException {
        String file = file("quay.txt", RELEASE);
        Ran ran = Ran.dateline("extract", folder + "/none.txt", file);
        assertThat(ran.err()).isEqualTo("dateline: there is no file " + folder + "/none.txt: check the path\n");
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void saysThatAFolderIsEmpty() {
        Ran ran = Ran.dateline("extract", folder.toString());
        assertThat(ran.err())
                .isEqualTo("dateline: the folder " + folder + " holds no files: name a folder with releases in it\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    private void isRejected(Ran ran, String code, String message) {
        assertThat(json(ran.out()).at("/problem/code").asString()).isEqualTo(code);
        assertThat(json(ran.out()).at("/problem/message").asString()).isEqualTo(message);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void rejectsAnEmptyFile() throws IOException {
        isRejected(Ran.dateline("extract", file("empty.txt", "")), "empty", "The file has no bytes. Upload it again.");
    }

    @Test
    void rejectsFiftyMegabytes() throws IOException {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');
        Ran ran = Ran.dateline("extract", file("large.txt", large));
        assertThat(json(ran.out()).at("/problem/message").asString())
                .startsWith("The file has 52,428,800 bytes; at most");
        assertThat(json(ran.out()).at("/problem/code").asString()).isEqualTo("too-large");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void rejectsNulBytes() throws IOException {
        Ran ran = Ran.dateline("extract", file("nul.txt", "A text\0with NUL."));
        assertThat(json(ran.out()).at("/problem/code").asString()).isEqualTo("malformed");
        assertThat(json(ran.out()).at("/problem/message").asString()).contains("NUL byte");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void readsTextInAnOlderCharset() throws IOException {
        Ran ran = Ran.dateline("text", file("latin.txt", "Café open.".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(ran.out()).isEqualTo("Café open.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void rejectsDamagedUtf8() throws IOException {
        byte[] damaged = "Новый причал открыт для парусных судов во вторник.".getBytes(StandardCharsets.UTF_8);
        damaged[40] = (byte) 0xFF;
        isRejected(
                Ran.dateline("extract", file("damaged.txt", damaged)),
                "malformed",
                "The text is in no charset that could be told; it is not UTF-8 for byte 0xD0 at offset 39."
                        + " Save it as UTF-8 and upload it again.");
    }

    @Test
    void addsTheEvidenceOfEveryValue() throws IOException {
        Ran ran = Ran.dateline("extract", "--evidence", file("quay.txt", RELEASE));
        assertThat(json(ran.out()).path("evidence").isObject()).isTrue();
    }

    @Test
    void printsNinjs() throws IOException {
        Ran ran = Ran.dateline("extract", "--ninjs", file("quay.txt", RELEASE));
        assertThat(json(ran.out()).path("standard").path("name").asString()).isEqualTo("ninjs");
    }

    @Test
    void printsTheTextAsItIs() throws IOException {
        String text = "  # Ein Text\r\nmit “Zeichen” 北京 😀\n\n";
        assertThat(Ran.dateline("text", file("text.txt", text)).out()).isEqualTo(text);
    }

    @Test
    void printsNoTextOfARejectedFile() throws IOException {
        String file = file("empty.txt", "");
        Ran ran = Ran.dateline("text", file);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("dateline: " + file + ": The file has no bytes. Upload it again.\n");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void saysThatTextReadsOneFile() {
        Ran ran = Ran.dateline("text", folder.toString());
        assertThat(ran.err()).isEqualTo("dateline: " + folder + " is a folder: name a file in it\n");
        assertThat(ran.code()).isEqualTo(2);
    }
}
