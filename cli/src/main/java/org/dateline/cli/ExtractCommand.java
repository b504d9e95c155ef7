package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ReleaseExtractor;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Failure;
import org.dateline.entity.tagger.ModelException;
import org.dateline.record.NinjsJson;
import org.dateline.record.Reading;
import org.dateline.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline extract}: records as JSON lines, read in this process. */
@Command(
        name = "extract",
        header = "Reads releases and prints one record a line, as JSON; needs no AWS.",
        description = {
            "",
            "A rejected file is a record too, with its problem. The batch goes on after it.",
            "",
            "Examples:",
            "  dateline extract release.txt",
            "  dateline extract releases/ | jq -r .headline"
        },
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    /** More than the extractor accepts, so that it says itself what is too long; and little enough for memory. */
    static final int MOST_BYTES = 64 << 20;

    private final RecordJson records = new RecordJson(ReleaseExtractor.VERSION);

    @ParentCommand
    DatelineCommand dateline;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Files, folders of files, or - for stdin.")
    List<String> sources = List.of();

    @Option(names = "--ninjs", description = "As IPTC ninjs 3.1, which has no room for the file's name.")
    boolean ninjs;

    @Option(names = "--evidence", description = "Add, for every value, its characters and its rule.")
    boolean evidence;

    @Override
    public Integer call() {
        if (ninjs && evidence) {
            throw Failure.usage("ninjs has no room for evidence: leave out --ninjs or --evidence");
        }
        ReleaseExtractor extractor = extractor();
        int code = Exit.OK;
        for (Input input : Input.of(sources)) {
            try {
                code = Exit.worse(code, print(extractor, input));
            } catch (Failure unreadable) {
                dateline.err().println("dateline: " + unreadable.sentence());
                code = Exit.worse(code, unreadable.exitCode());
            }
            if (dateline.out().checkError()) {
                // Whoever read the lines, as head does, wants no more.
                break;
            }
        }
        return code;
    }

    /** The extractor of the commands that read in this process; made only by them, because it loads the model of names. */
    static ReleaseExtractor extractor() {
        try {
            return new ReleaseExtractor();
        } catch (ModelException e) {
            throw Failure.bug(String.valueOf(e.getMessage()));
        }
    }

    private int print(ReleaseExtractor extractor, Input input) {
        Reading reading = read(extractor, input);
        dateline.out().println(line(input, reading));
        return reading instanceof Reading.Rejected ? Exit.REJECTED : Exit.OK;
    }

    /** A fault of ours costs one file, not the batch. */
    private static Reading read(ReleaseExtractor extractor, Input input) {
        byte[] bytes = input.bytes(MOST_BYTES);
        try {
            return extractor.read(bytes, "", input.key());
        } catch (RuntimeException fault) {
            throw Failure.bug("reading " + input.name() + " failed by a fault of ours, please report it: " + fault);
        }
    }

    private ObjectNode line(Input input, Reading reading) {
        if (ninjs) {
            return new NinjsJson().write(reading, null);
        }
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("file", input.name());
        line.setAll(evidence ? records.writeWithEvidence(reading, null) : records.write(reading, null));
        return line;
    }
}
