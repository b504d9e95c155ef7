package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.cli.query.Answers;
import org.dateline.cli.query.Days;
import org.dateline.cli.query.FacetQuestion;
import org.dateline.cli.query.FacetWords;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Failure;
import org.dateline.cli.talk.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;

/** {@code dateline query}: which releases have these facets. */
@Command(
        name = "query",
        header = "Lists the releases that have all of some facets, the newest first.",
        description = {
            "",
            "Examples:",
            "  dateline query person:xi-jinping --from 2024-07-01 --to 2024-07-31",
            "  dateline query dateline:CN/beijing issuer:peoples-daily",
            "",
            "Facets: day dateline wire issuer person organisation country place ticker happens state.",
            "Days and order are those of the first facet."
        },
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("at", "releaseId", "headline", "issuer", "dateline", "status");

    @ParentCommand
    DatelineCommand dateline;

    @Parameters(arity = "1..*", paramLabel = "FACET", description = "For example person:xi-jinping or country:KZ.")
    List<String> facets = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "YYYY-MM-DD, YYYY-MM or YYYY.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The same; all of it is included.")
    @Nullable
    String to;

    @Option(names = "--limit", paramLabel = "N", description = "Stop after this many.")
    long limit = Long.MAX_VALUE;

    @Option(names = "--oldest", description = "The oldest first.")
    boolean oldest;

    @Option(names = "--all", description = "Canceled releases too.")
    boolean all;

    @Option(names = "--show-aws", description = "Print the same question for the AWS CLI on stderr.")
    boolean showAws;

    @Mixin
    OutputOption output = new OutputOption();

    @Mixin
    TableOptions table = new TableOptions();

    @Override
    public Integer call() {
        Days.require("--from", from);
        Days.require("--to", to);
        if (limit < 1) {
            throw Failure.usage("--limit " + limit + " leaves nothing: write 1 or more");
        }
        List<List<String>> keys = facets.stream().map(FacetWords::keys).toList();
        List<FacetQuestion> first = keys.getFirst().stream()
                .map(key -> new FacetQuestion(key, from, to, oldest, all))
                .toList();
        try (TableOptions.Opened opened = table.open()) {
            if (showAws) {
                show(first, keys, opened);
            }
            print(new Answers(opened.facts()).to(first, keys.subList(1, keys.size())));
        }
        return Exit.OK;
    }

    private void print(Stream<ObjectNode> answers) {
        Rows rows = new Rows(COLUMNS, dateline.paint(), dateline.terminal().columns());
        int count = rows.print(answers.limit(limit), output.form(dateline.terminal()), dateline.out());
        if (count == 0 && dateline.terminal().err()) {
            dateline.err().println("dateline: no release has " + String.join(" and ", facets));
        }
    }

    /** The AWS CLI asks for one facet at a time; of a ticker without its exchange one market stands for all. */
    private void show(List<FacetQuestion> first, List<List<String>> keys, TableOptions.Opened opened) {
        List<FacetQuestion> questions = new ArrayList<>(first.subList(0, 1));
        keys.subList(1, keys.size())
                .forEach(others -> questions.add(new FacetQuestion(others.getFirst(), null, null, oldest, true)));
        questions.forEach(question ->
                dateline.err().println(question.awsCommand(opened.facts().name(), opened.awsOptions())));
        dateline.err().flush();
    }
}
