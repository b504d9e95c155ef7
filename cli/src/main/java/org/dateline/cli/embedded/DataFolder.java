package org.dateline.cli.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.dateline.cli.talk.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The folder in which data of the embedded stack survives. One process at a time works on its files and says in
 * {@code running.json} how others can reach it; the operating system frees the lock of a process that was killed.
 */
public final class DataFolder {
    private static final long LARGEST_LOG = 10_000_000;

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The data in {@code folder}, which need not exist yet. */
    public static DataFolder at(Path folder) {
        return new DataFolder(folder.toAbsolutePath().normalize());
    }

    /** Where it is, absolute. */
    public Path path() {
        return folder;
    }

    /** Whether anything was ever stored here. */
    public boolean exists() {
        return Files.isDirectory(table());
    }

    Path bucket() {
        return folder.resolve("bucket");
    }

    Path uploading() {
        return folder.resolve("uploading");
    }

    Path table() {
        return folder.resolve("table");
    }

    /** The function's log; one that has grown large is moved aside when a stack starts. */
    public Path log() {
        return folder.resolve("function.log");
    }

    void makeReady() {
        try {
            Files.createDirectories(bucket());
            Files.createDirectories(table());
            if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
                Files.move(log(), folder.resolve("function.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Failure.unreachable("the folder " + folder + " cannot be written: name another with --data", e);
        }
    }

    /** Being the one process that works on the files; ends with {@link #close()}. */
    final class Lock implements AutoCloseable {
        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        /** Tells other processes where to reach this one. */
        void publish(Endpoints endpoints) {
            ObjectNode node = JsonNodeFactory.instance
                    .objectNode()
                    .put("pid", ProcessHandle.current().pid())
                    .put("s3", endpoints.s3().toString())
                    .put("dynamodb", endpoints.dynamodb().toString())
                    .put("bucket", endpoints.bucket())
                    .put("table", endpoints.table());
            try {
                Path written = Files.writeString(folder.resolve("running.json.new"), node + "\n");
                Files.move(written, runningFile(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try (channel) {
                Files.deleteIfExists(runningFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the lock, or answers {@code null} if another process has it. */
    @Nullable
    Lock tryLock() {
        makeReady();
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return null;
            }
            // What a killed process left behind would lead others to a port that is no longer ours.
            Files.deleteIfExists(runningFile());
            return new Lock(channel);
        } catch (IOException e) {
            throw Failure.unreachable("the folder " + folder + " cannot be locked: name another with --data", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where the process that has the lock can be reached; {@code null} if there is none, or none that says. */
    public @Nullable Endpoints running() {
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readString(runningFile()));
            boolean alive = ProcessHandle.of(node.path("pid").asLong(-1))
                    .map(ProcessHandle::isAlive)
                    .orElse(false);
            return alive
                    ? new Endpoints(
                            URI.create(node.path("s3").asString()),
                            URI.create(node.path("dynamodb").asString()),
                            node.path("bucket").asString(),
                            node.path("table").asString())
                    : null;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | JacksonException e) {
            throw Failure.unreachable("the file " + runningFile() + " cannot be read: remove it", e);
        }
    }

    private Path runningFile() {
        return folder.resolve("running.json");
    }
}
