package org.recueil.telegram.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTTP on loopback: {@code /bot<token>/<method>}, the method in any case (Bot API, "Making requests"), and {@code
 * /file/bot<token>/<file_path>} ("getFile").
 */
final class HttpFront implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([^/]+)/?");

    static {
        // Read once when the JDK's server is loaded; without it each answer waits 40 ms for Nagle's algorithm.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/documents/([^/]+)");

    private final World world;
    private final Dispatcher dispatcher;
    private final HttpServer server;
    private final ExecutorService threads;

    HttpFront(World world, Dispatcher dispatcher, int port) throws IOException {
        this.world = world;
        this.dispatcher = dispatcher;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "fake-telegram-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getRawPath();
        try (exchange) {
            if (asked.startsWith("/file/")) {
                world.downloads.add(asked);
                writeFile(exchange, FILE.matcher(asked));
            } else {
                write(exchange, reply(exchange));
            }
        } catch (IOException e) {
            // The client went away, as clients do; what was asked is done and nobody is left to tell.
            exchange.close();
        }
    }

    private Dispatcher.Reply reply(HttpExchange exchange) throws IOException {
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        if (!path.matches()) {
            return new Dispatcher.Reply(
                    404,
                    "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}",
                    "application/json",
                    Fault.How.ANSWER);
        }
        try {
            return dispatcher.reply(path.group(1), RequestReader.call(path.group(2), exchange));
        } catch (Refused unreadable) {
            return dispatcher.unreadable(path.group(2), unreadable);
        }
    }

    /** A file in pieces, so that nothing tells its size but the message. */
    private void writeFile(HttpExchange exchange, Matcher path) throws IOException {
        StoredFile file =
                path.matches() && path.group(1).equals(world.bot.token()) ? world.files.get(path.group(2)) : null;
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (!file.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", file.location());
        }
        exchange.sendResponseHeaders(file.status(), 0);
        exchange.getResponseBody().write(file.content());
        exchange.getResponseBody().close();
    }

    private static void write(HttpExchange exchange, Dispatcher.Reply reply) throws IOException {
        if (reply.how() == Fault.How.CLOSE) {
            return;
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        retryAfter(reply).ifPresent(seconds -> exchange.getResponseHeaders().set("Retry-After", seconds));
        exchange.sendResponseHeaders(reply.code(), body.length);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, reply.how() == Fault.How.CUT ? body.length / 2 : body.length);
        out.flush();
    }

    private static Optional<String> retryAfter(Dispatcher.Reply reply) {
        return reply.code() == 429
                ? Optional.of(
                        Json.read(reply.body()).at("/parameters/retry_after").asText())
                : Optional.empty();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A thread of the fake server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
