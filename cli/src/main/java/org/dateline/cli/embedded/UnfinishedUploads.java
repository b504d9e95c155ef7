package org.dateline.cli.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Uploads that are going on, one file each, so that what a killed process left half written can be told from an object.
 * S3Proxy writes an object beside its final name, with a dash and a UUID behind it, and would list what it did not live
 * to rename.
 */
final class UnfinishedUploads {
    private static final Pattern UUID_SUFFIX =
            Pattern.compile("-\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Path journal;
    private final Path objects;

    /**
     * @param journal folder that holds one file for each upload; made if absent
     * @param objects folder where objects lie, one folder a bucket
     */
    UnfinishedUploads(Path journal, Path objects) {
        this.journal = journal;
        this.objects = objects;
    }

    /** Does an upload, known as unfinished until it ends, well or not. */
    <T> T during(String bucket, String key, Supplier<T> upload) {
        Path entry = journal.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(journal);
            Files.writeString(entry, bucket + "/" + key);
            try {
                return upload.get();
            } finally {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what unfinished uploads of an earlier process left behind. */
    void clear() throws IOException {
        if (!Files.isDirectory(journal)) {
            return;
        }
        try (Stream<Path> entries = Files.list(journal)) {
            for (Path entry : entries.toList()) {
                for (Path left : leftBy(objects.resolve(Files.readString(entry)), Files.getLastModifiedTime(entry))) {
                    Files.delete(left);
                }
                Files.delete(entry);
            }
        }
    }

    /** Files named after an object and written since its upload began: an older one is an object of that odd name. */
    private static List<Path> leftBy(Path object, FileTime began) throws IOException {
        String name = String.valueOf(object.getFileName());
        try (Stream<Path> beside = Files.list(object.resolveSibling("."))) {
            return beside.filter(path -> {
                        String other = String.valueOf(path.getFileName());
                        return other.startsWith(name)
                                && UUID_SUFFIX
                                        .matcher(other.substring(name.length()))
                                        .matches()
                                && isSince(path, began);
                    })
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean isSince(Path path, FileTime began) {
        try {
            return Files.getLastModifiedTime(path).compareTo(began) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
