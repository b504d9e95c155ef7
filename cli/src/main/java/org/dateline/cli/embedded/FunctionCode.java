package org.dateline.cli.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.talk.Failure;

/**
 * What the function's process runs.
 *
 * @param task the function as Lambda unpacks it: classes beside {@code lib/}
 * @param runtimeClient a folder with AWS's runtime client and nothing else
 * @param handler {@code class::method}
 */
record FunctionCode(Path task, Path runtimeClient, String handler) {
    /** What the build made below the repository's root. */
    static FunctionCode built(Path relativeRoot) {
        // The process has a working directory of its own.
        Path root = relativeRoot.toAbsolutePath().normalize();
        FunctionCode code = new FunctionCode(
                root.resolve("function/target/task"),
                root.resolve("cli/target/runtime"),
                "org.dateline.ReleaseFunction::handleRequest");
        if (!Files.isDirectory(code.task()) || !Files.isDirectory(code.runtimeClient())) {
            throw Failure.bug("the function is not built: run ./mvnw -DskipTests package in " + root);
        }
        return code;
    }
}
