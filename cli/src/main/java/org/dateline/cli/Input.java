package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.cli.talk.Failure;

/**
 * One document that a command was given.
 *
 * @param name as the user would write it; {@code -} is stdin
 * @param key what it is called in a bucket: the file name, or below a given folder the path from there with slashes
 */
record Input(String name, String key) {
    private static final String STDIN = "-";

    /**
     * The documents that arguments stand for. Folders are read to any depth, in the order of their paths; what begins
     * with a dot is skipped there.
     */
    static List<Input> of(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                inputs.addAll(inFolder(path));
            } else {
                inputs.add(new Input(argument, String.valueOf(path.getFileName())));
            }
        }
        return inputs;
    }

    private static List<Input> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Input> inputs = files.filter(file -> isVisible(folder.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new Input(file.toString(), key(folder.relativize(file))))
                    .toList();
            if (inputs.isEmpty()) {
                throw Failure.usage("the folder " + folder + " holds no files: name a folder with releases in it");
            }
            return inputs;
        } catch (IOException | UncheckedIOException e) {
            throw Failure.usage("the folder " + folder + " cannot be read: check its permissions");
        }
    }

    private static boolean isVisible(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static String key(Path below) {
        List<String> parts = new ArrayList<>();
        below.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    /**
     * Checks that there is such a file, before much is started for it.
     *
     * @throws Failure where there is none or it cannot be read
     */
    void requireReadable() {
        bytes(0);
    }

    /**
     * The document's bytes, or the first {@code atMost} of them: what is longer is rejected for its length anyway.
     *
     * @throws Failure where there is no such file or it cannot be read
     */
    byte[] bytes(int atMost) {
        if (isStdin()) {
            return read(System.in, atMost);
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw Failure.usage(name + " is a folder: name a file in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, atMost);
        } catch (NoSuchFileException e) {
            throw Failure.usage("there is no file " + name + ": check the path");
        } catch (AccessDeniedException e) {
            throw Failure.usage("the file " + name + " may not be read: check its permissions");
        } catch (IOException e) {
            throw Failure.usage("the file " + name + " cannot be read: " + e.getMessage());
        }
    }

    boolean isStdin() {
        return name.equals(STDIN);
    }

    private byte[] read(InputStream in, int atMost) {
        try {
            return in.readNBytes(atMost);
        } catch (IOException e) {
            throw Failure.usage(name + " cannot be read: " + e.getMessage());
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw Failure.usage("\"" + e.getInput() + "\" is no path: " + e.getReason());
        }
    }
}
