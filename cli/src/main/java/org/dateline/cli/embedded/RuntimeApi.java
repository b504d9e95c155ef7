package org.dateline.cli.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The service that Lambda's runtimes fetch events from and answer to (AWS Lambda Developer Guide, "Using the Lambda
 * runtime API"). Serves one process; a new process gets a new one, so that no answer of an old process is mistaken.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

    private record Invocation(String id, String event, Instant deadline, CompletableFuture<String> answer) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LinkedBlockingQueue<Invocation> invocations = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    /** Starts listening on a free port. */
    static RuntimeApi start() {
        try {
            RuntimeApi api = new RuntimeApi(HttpServer.create(Loopback.socket(0), 0));
            api.server.createContext(INVOCATION, api::invocation);
            api.server.createContext("/2018-06-01/runtime/init/error", api::initError);
            api.server.setExecutor(api.threads);
            api.server.start();
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the Lambda runtime API", e);
        }
    }

    /** What the process finds in {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return server.getAddress().getHostString() + ":" + server.getAddress().getPort();
    }

    /**
     * Hands an event to the process. The answer fails with a {@link FunctionException} if the function does, or if its
     * process ends first.
     */
    CompletableFuture<String> invoke(String event, Duration timeLeft) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        invocations.add(new Invocation(
                UUID.randomUUID().toString(), event, Instant.now().plus(timeLeft), answer));
        var _ = ended.whenComplete((nothing, why) -> {
            if (why != null) {
                answer.completeExceptionally(why);
            }
        });
        return answer;
    }

    /** Fails every invocation that is waiting or running, and all to come. The first reason stays. */
    void end(FunctionException why) {
        ended.completeExceptionally(why);
    }

    private void invocation(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI()
                    .getPath()
                    .substring(INVOCATION.length())
                    .split("/", -1);
            if (path.length == 1 && path[0].equals("next")) {
                next(exchange);
            } else if (path.length == 2) {
                answer(exchange, path[0], path[1]);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** Answers when there is an event, however long that takes; the client waits without a time-out. */
    private void next(HttpExchange exchange) throws IOException {
        Invocation invocation;
        try {
            invocation = invocations.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        running.put(invocation.id(), invocation);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(invocation.deadline().toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", FunctionProcess.ARN);
        byte[] event = invocation.event().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, event.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(event);
        }
    }

    private void answer(HttpExchange exchange, String id, String kind) throws IOException {
        String body = text(exchange);
        exchange.sendResponseHeaders(202, -1);
        Invocation invocation = running.remove(id);
        if (invocation == null) {
            return;
        }
        if (kind.equals("response")) {
            invocation.answer().complete(body);
        } else {
            invocation.answer().completeExceptionally(FunctionException.reported(body));
        }
    }

    private void initError(HttpExchange exchange) throws IOException {
        try (exchange) {
            end(FunctionException.reported(text(exchange)));
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        end(new FunctionException("the function was stopped"));
        server.stop(0);
        threads.shutdownNow();
    }
}
