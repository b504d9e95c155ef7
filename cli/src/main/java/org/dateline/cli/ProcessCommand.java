package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.cli.embedded.Access;
import org.dateline.cli.embedded.Uploads;
import org.dateline.cli.query.ReleaseItem;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Facts;
import org.dateline.cli.talk.Failure;
import org.dateline.cli.talk.Output;
import org.dateline.cli.talk.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline process}: the whole path on this machine, and what the table holds at its end. */
@Command(
        name = "process",
        header = "Uploads releases to the embedded bucket and prints what the function put into the table.",
        description = {
            "",
            "The data stays in .dateline/, where query finds it.",
            "",
            "Example:",
            "  dateline process release.txt"
        },
        mixinStandardHelpOptions = true)
final class ProcessCommand implements Callable<Integer> {
    @ParentCommand
    DatelineCommand dateline;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, or folders of files.")
    List<String> sources = List.of();

    @Option(names = "--output", paramLabel = "FORM", description = "table or json; json when piped.")
    @Nullable
    Output output;

    @Mixin
    DataOption data = new DataOption();

    private int code = Exit.OK;

    @Override
    public Integer call() {
        Map<String, Input> inputs = byKey(readable(Input.of(sources)));
        if (!inputs.isEmpty()) {
            try (Access access = Access.toStack(data.data(), DataOption.root(), this::complain);
                    Uploads uploads = new Uploads(access)) {
                inputs.forEach((key, input) -> uploads.put(key, input.bytes(ExtractCommand.MOST_BYTES)));
                print(inputs, uploads);
            }
        }
        return code;
    }

    private List<Input> readable(List<Input> inputs) {
        List<Input> readable = new ArrayList<>();
        for (Input input : inputs) {
            try {
                input.requireReadable();
                readable.add(input);
            } catch (Failure unreadable) {
                complain(unreadable.sentence());
                code = Exit.worse(code, unreadable.exitCode());
            }
        }
        return readable;
    }

    private void print(Map<String, Input> inputs, Uploads uploads) {
        try (Progress progress =
                new Progress(dateline.err(), dateline.terminal().err(), inputs.size())) {
            for (Map.Entry<String, Input> input : inputs.entrySet()) {
                ReleaseItem item = uploads.await(input.getKey());
                progress.clear();
                print(input.getValue(), item);
                progress.step();
                code = Exit.worse(code, item.status().equals("rejected") ? Exit.REJECTED : Exit.OK);
            }
        }
    }

    private static Map<String, Input> byKey(List<Input> inputs) {
        Map<String, Input> byKey = new LinkedHashMap<>();
        for (Input input : inputs) {
            if (input.isStdin()) {
                throw Failure.usage("process reads files, because a name is needed in the bucket: save stdin to one");
            }
            Input same = byKey.putIfAbsent(input.key(), input);
            if (same != null && !same.name().equals(input.name())) {
                throw Failure.usage(same.name() + " and " + input.name() + " would both become " + input.key()
                        + " in the bucket: process them apart, or name a folder that holds both");
            }
        }
        return byKey;
    }

    private void print(Input input, ReleaseItem item) {
        if (Output.or(output, dateline.terminal()) == Output.TABLE) {
            new Facts(dateline.out(), dateline.paint(), dateline.terminal().columns())
                    .print(item.text("releaseId"), item.record());
        } else {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("file", input.name());
            line.setAll(item.record());
            dateline.out().println(line);
            dateline.out().flush();
        }
    }

    private void complain(String sentence) {
        dateline.err().println("dateline: " + sentence);
        dateline.err().flush();
    }
}
