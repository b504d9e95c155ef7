package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Explanation;
import org.dateline.cli.talk.Output;
import org.dateline.cli.talk.Rows;
import org.dateline.record.Reading;
import org.dateline.record.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dateline explain}: how each value of a record came about. */
@Command(
        name = "explain",
        header = "Tells of each value its characters, its rule, and what lost against it.",
        description = {
            "",
            "First how the document was read, then the values in the order of the record.",
            "As JSON, one object a line: path, value, start, end, line, column, text, metadata, rule, because, lost.",
            "",
            "Examples:",
            "  dateline explain release.txt",
            "  dateline explain release.txt --output json | jq 'select(.path | startswith(\"dateline\"))'"
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    DatelineCommand dateline;

    @Parameters(paramLabel = "FILE", description = "The release, or - for stdin.")
    String file;

    @Mixin
    OutputOption output = new OutputOption();

    @Override
    public Integer call() {
        Input input = Input.of(List.of(file)).getFirst();
        return switch (ExtractCommand.extractor().read(input.bytes(ExtractCommand.MOST_BYTES), "", input.key())) {
            case Reading.Usable(Release release) -> {
                print(new Explanation(release));
                yield Exit.OK;
            }
            case Reading.Rejected rejected -> {
                dateline.err()
                        .println("dateline: " + file + ": " + rejected.problem().message());
                yield Exit.REJECTED;
            }
        };
    }

    private void print(Explanation explanation) {
        Output form = output.form(dateline.terminal());
        if (form == Output.TABLE) {
            explanation.print(
                    dateline.out(), dateline.paint(), dateline.terminal().columns());
        } else {
            new Rows(Explanation.FIELDS, dateline.paint(), dateline.terminal().columns())
                    .print(explanation.lines(), form, dateline.out());
        }
    }
}
