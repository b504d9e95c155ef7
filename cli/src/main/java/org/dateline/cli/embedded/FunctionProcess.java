package org.dateline.cli.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The function in a process of its own, under the runtime client that Lambda uses, with the class loading, the flags and
 * the environment that Lambda gives it. One invocation at a time, as in one of Lambda's sandboxes.
 */
final class FunctionProcess implements AutoCloseable {
    static final String NAME = "dateline";
    static final String ARN = "arn:aws:lambda:" + EmbeddedClients.REGION.id() + ":000000000000:function:" + NAME;
    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private final RuntimeApi api;
    private final Process process;

    private FunctionProcess(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
    }

    /**
     * Starts the process. It is ready when it has answered its first event; one that cannot start fails that event.
     *
     * @param code what to run
     * @param environment the variables of our own, beside those that Lambda sets
     * @param log where its output goes
     * @throws FunctionException if the operating system refuses
     */
    static FunctionProcess start(FunctionCode code, Map<String, String> environment, Path log)
            throws FunctionException {
        RuntimeApi api = RuntimeApi.start();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Lambda's own flags for Java, but for the heap, which it takes from the memory setting.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        // The client's class loader adds the function's classes and lib/*.jar from here.
                        "-Duser.dir=" + code.task(),
                        "-cp",
                        code.runtimeClient() + File.separator + "*",
                        CLIENT,
                        code.handler())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(lambda(api, code));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            var _ = process.onExit()
                    .thenAccept(ended -> api.end(new FunctionException(
                            "the function's process ended with code " + ended.exitValue() + ", see " + log)));
            return new FunctionProcess(api, process);
        } catch (IOException e) {
            api.close();
            throw new FunctionException("the function's process does not start: " + e.getMessage(), e);
        }
    }

    /** The variables of a Lambda environment (AWS Lambda Developer Guide, "Defined runtime environment variables"). */
    private static Map<String, String> lambda(RuntimeApi api, FunctionCode code) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", api.address()),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", NAME),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + NAME),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "embedded"),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_java25"),
                Map.entry("AWS_REGION", EmbeddedClients.REGION.id()),
                Map.entry("AWS_DEFAULT_REGION", EmbeddedClients.REGION.id()),
                Map.entry("AWS_ACCESS_KEY_ID", EmbeddedClients.KEY),
                Map.entry("AWS_SECRET_ACCESS_KEY", EmbeddedClients.KEY),
                // No settings of the user's: Lambda has none either.
                Map.entry("AWS_CONFIG_FILE", code.task().resolve("none").toString()),
                Map.entry(
                        "AWS_SHARED_CREDENTIALS_FILE",
                        code.task().resolve("none").toString()),
                Map.entry("LAMBDA_TASK_ROOT", code.task().toString()),
                Map.entry("_HANDLER", code.handler()),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", ":UTC"));
    }

    /** Whether it can still be invoked. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** The process, for tests that end it. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Runs the function on an event, JSON. One that takes longer than {@code limit} is ended with its process, as on Lambda.
     *
     * @return what it answers, JSON
     */
    String invoke(String event, Duration limit) throws FunctionException, InterruptedException {
        CompletableFuture<String> answer = api.invoke(event, limit);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FunctionException failed) {
                throw failed;
            }
            throw new FunctionException("the function cannot be invoked", e);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new FunctionException("the function took longer than " + limit.toSeconds() + " seconds", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        api.close();
    }
}
