package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.cli.embedded.DataFolder;
import picocli.CommandLine.Option;

/** {@code --data}: where the embedded bucket and table are kept. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded bucket and table; .dateline in the working directory by default.")
    Path folder = Path.of(".dateline");

    DataFolder data() {
        return DataFolder.at(folder);
    }

    /** The repository that the launcher script lies in; where the build put the function. */
    static Path root() {
        return Path.of(System.getProperty("dateline.root", "."));
    }
}
