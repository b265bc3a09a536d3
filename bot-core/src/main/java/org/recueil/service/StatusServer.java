package org.recueil.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Serves texts over HTTP: for those who look after the service, on a port of its own. Whoever is slow is cut off. */
final class StatusServer implements AutoCloseable {
    static {
        // Read once, when the JDK's server is loaded.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "5");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final int THREADS = 2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "status");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws IOException where the address cannot be had */
    StatusServer(String host, int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, NOT_FOUND, "text/plain", "/health /metrics\n"));
    }

    /** @param good whether the status is 200, or 503 */
    void offer(String path, String type, BooleanSupplier good, Supplier<String> text) {
        HttpHandler handler = exchange -> {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                answer(exchange, NOT_FOUND, "text/plain", "not found\n");
            } else if (!READING.contains(exchange.getRequestMethod())) {
                answer(exchange, NOT_ALLOWED, "text/plain", "GET or HEAD\n");
            } else {
                answer(exchange, good.getAsBoolean() ? OK : UNAVAILABLE, type, text.get());
            }
        };
        server.createContext(path, handler);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int code, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(code, isHead ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
