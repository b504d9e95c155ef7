package org.dateline.cli.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.dateline.cli.talk.Failure;

/** The one address that the embedded parts listen on: reachable from this machine alone. */
final class Loopback {
    private Loopback() {}

    static InetSocketAddress socket(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Fails with a sentence where something else listens on {@code port}; 0, any free port, is always free. */
    static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(socket(port));
        } catch (IOException e) {
            throw Failure.unreachable(
                    "port " + port + " is in use: stop what uses it, or choose another with --port", e);
        }
    }
}
