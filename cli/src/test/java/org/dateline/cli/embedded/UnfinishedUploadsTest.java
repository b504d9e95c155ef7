package org.dateline.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedUploadsTest {
    private static final String HALF = "quay.txt-0f8fad5b-d9cb-469f-a165-70867728950e";

    @TempDir
    private Path folder;

    private Path objects;
    private Path journal;
    private UnfinishedUploads uploads;

    @BeforeEach
    void aBucketWithOneObject() throws IOException {
        objects = folder.resolve("bucket/releases");
        Files.createDirectories(objects.resolve("2024"));
        journal = folder.resolve("uploading");
        uploads = new UnfinishedUploads(journal, folder.resolve("bucket"));
        Files.writeString(objects.resolve("2024/quay.txt"), "whole");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(objects.resolve("2024"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What a process leaves that is killed while it uploads. */
    private void killedWhileUploading(String key) throws IOException {
        Files.createDirectories(journal);
        Files.writeString(journal.resolve("entry"), "releases/" + key);
    }

    @Test
    void whatAKilledUploadLeftIsCleared() throws IOException {
        killedWhileUploading("2024/quay.txt");
        Files.writeString(objects.resolve("2024").resolve(HALF), "hal");
        uploads.clear();
        assertThat(kept()).containsExactly("quay.txt");
        assertThat(journal).isEmptyDirectory();
    }

    @Test
    void anObjectOfSuchANameStaysWhereNothingWasUnfinished() throws IOException {
        Files.writeString(objects.resolve("2024").resolve(HALF), "whole");
        uploads.clear();
        assertThat(kept()).containsExactly("quay.txt", HALF);
    }

    @Test
    void anOlderObjectOfSuchANameStays() throws IOException {
        Path older = Files.writeString(objects.resolve("2024").resolve(HALF), "whole");
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2024-07-02T00:00:00Z")));
        killedWhileUploading("2024/quay.txt");
        uploads.clear();
        assertThat(kept()).containsExactly("quay.txt", HALF);
    }

    @Test
    void anUploadThatDidNotGetAFolderLeavesNothing() throws IOException {
        killedWhileUploading("2025/quay.txt");
        uploads.clear();
        assertThat(kept()).containsExactly("quay.txt");
    }

    @Test
    void anUploadIsUnfinishedWhileItGoesOnAndNoLonger() {
        uploads.during("releases", "quay.txt", () -> assertThat(journal).isNotEmptyDirectory());
        assertThat(journal).isEmptyDirectory();
    }

    @Test
    void aFailedUploadIsFinishedToo() {
        assertThatThrownBy(() -> uploads.during("releases", "quay.txt", () -> {
                    throw new IllegalStateException("no room");
                }))
                .hasMessage("no room");
        assertThat(journal).isEmptyDirectory();
    }
}
