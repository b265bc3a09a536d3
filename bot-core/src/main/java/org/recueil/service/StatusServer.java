package org.recueil.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recueil.platform.http.BoundedServer;
import org.recueil.platform.http.Incoming;
import org.recueil.platform.http.Refusal;
import org.recueil.platform.http.ServerLimits;

/** Serves texts over HTTP on a port of its own, for those who look after the service. Slow clients are disconnected. */
final class StatusServer implements AutoCloseable {
    private static final ServerLimits LIMITS =
            new ServerLimits(32, 8_192, 0, 262_144, Duration.ofSeconds(5), Duration.ofSeconds(60));
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    /** @param good whether the status is 200; otherwise it is 503 */
    record Page(String type, BooleanSupplier good, Supplier<String> text) {}

    private final Map<String, Page> pages;
    private final BoundedServer server;

    /**
     * @param pages by their path
     * @param refusals is told of each client that is disconnected
     * @throws IOException if the address cannot be used
     */
    StatusServer(InetSocketAddress address, Map<String, Page> pages, Consumer<Refusal> refusals) throws IOException {
        this.pages = Map.copyOf(pages);
        server = new BoundedServer("status", address, LIMITS, this::answer, refusals);
    }

    int port() {
        return server.port();
    }

    private void answer(Incoming request) {
        Page page = pages.get(request.path());
        if (page == null) {
            String known = request.path().equals("/") ? "/health /metrics\n" : "not found\n";
            request.answer(NOT_FOUND, "text/plain", known);
        } else if (!READING.contains(request.method())) {
            request.answer(NOT_ALLOWED, "text/plain", "GET or HEAD\n");
        } else {
            request.answer(
                    page.good().getAsBoolean() ? OK : UNAVAILABLE,
                    page.type(),
                    page.text().get());
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
