package org.dateline.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.cli.embedded.Endpoints;
import org.dateline.cli.embedded.Stack;
import org.dateline.cli.talk.Exit;
import org.dateline.cli.talk.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code dateline serve}: the embedded stack for other programs, until it is stopped. */
@Command(
        name = "serve",
        header = "Serves bucket, function and table to the AWS CLI and other clients, on this machine alone.",
        description = {
            "",
            "Once ready, prints one line of JSON with the endpoints. Any access key is accepted.",
            "",
            "Example:",
            "  aws s3 cp release.txt s3://releases/ --endpoint-url http://127.0.0.1:7481"
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 7480;

    @ParentCommand
    DatelineCommand dateline;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "N + 1 is S3's port and N + 2 DynamoDB's; 0 takes any free ones. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + USUAL_PORT)
    int port = USUAL_PORT;

    @Mixin
    DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_533) {
            throw Failure.usage("--port " + port + " is no port: write a number from 0 to 65533");
        }
        Stack stack = Stack.start(
                data.data(), port == 0 ? 0 : port + 1, port == 0 ? 0 : port + 2, DataOption.root(), this::complain);
        if (stack == null) {
            throw Failure.unreachable("another dateline command is working in "
                    + data.data().path() + ": stop it, or name another folder with --data");
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            stopped.countDown();
        }));
        announce(stack.endpoints());
        stopped.await();
        return Exit.OK;
    }

    /** Where the table is if no port was chosen. */
    static URI usualDynamoDb() {
        return URI.create("http://127.0.0.1:" + (USUAL_PORT + 2));
    }

    private void announce(Endpoints endpoints) {
        var line = JsonNodeFactory.instance.objectNode();
        line.putNull("console");
        line.put("s3", endpoints.s3().toString())
                .put("dynamodb", endpoints.dynamodb().toString())
                .put("bucket", endpoints.bucket())
                .put("table", endpoints.table());
        dateline.out().println(line);
        dateline.out().flush();
        if (dateline.terminal().err()) {
            complain("serving; data is kept in " + data.data().path() + "; Ctrl-C stops");
        }
    }

    private void complain(String sentence) {
        dateline.err().println("dateline: " + sentence);
        dateline.err().flush();
    }
}
