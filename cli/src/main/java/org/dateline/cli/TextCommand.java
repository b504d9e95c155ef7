package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.cli.talk.Exit;
import org.dateline.document.Decoded;
import org.dateline.document.DocumentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline text}: the text that a record's offsets refer to, as it is, with no line end added. */
@Command(
        name = "text",
        header = "Prints the text of a release that offsets refer to: decoded, markup removed.",
        mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {
    @ParentCommand
    DatelineCommand dateline;

    @Parameters(paramLabel = "FILE", description = "The release, or - for stdin.")
    String file;

    @Override
    public Integer call() {
        Input input = new Input(file, file);
        return switch (new DocumentReader().read(input.bytes(ExtractCommand.MOST_BYTES), "", file)) {
            case Decoded.Legible(var document) -> {
                dateline.out().print(document.text().string());
                yield Exit.OK;
            }
            case Decoded.Illegible illegible -> {
                dateline.err()
                        .println(
                                "dateline: " + file + ": " + illegible.problem().message());
                yield Exit.REJECTED;
            }
        };
    }
}
