package org.recueil.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Environment;
import org.recueil.service.StatusServer.Page;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * {@code serve} without a network. The launcher runs it to record the classes that a start loads. A server on loopback plays
 * the platforms until each has its answer; then it says that it knows no token, which ends them.
 */
final class Rehearsal implements AutoCloseable {
    private static final long LONGEST_MILLIS = 30_000;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final String UNKNOWN_TOKEN =
            "{\"ok\":false,\"error\":\"invalid_auth\",\"error_code\":401,\"description\":\"Unauthorized\"}";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private Rehearsal() throws IOException {
        server.createContext("/", this::answer);
    }

    /**
     * Plays all platforms to the end. Other settings do not count.
     *
     * @return 0, the exit code
     */
    static int run(Environment environment, List<Platform> platforms) throws IOException {
        Map<String, String> variables = new HashMap<>(ServiceSettings.REHEARSED);
        try (Rehearsal rehearsal = new Rehearsal()) {
            List<Platform> played = new ArrayList<>();
            for (Platform platform : platforms) {
                platform.rehearsed(rehearsal.address()).ifPresent(part -> {
                    variables.putAll(part.settings());
                    rehearsal.answers.putAll(part.answers());
                    played.add(platform);
                });
            }
            rehearsal.server.start();
            Serving serving = new Serving(environment, new Configuration(variables, List.of()));
            Thread run = new Thread(() -> serve(serving, played), "rehearsal");
            run.setDaemon(true);
            run.start();
            if (!hasEnded(run)) {
                throw new IOException("the rehearsal does not end");
            }
            askForHealth();
            Answer answer = serving.engine().bot().answer(new Message("non-sanction", Language.FRENCH));
            if (answer.failure().isPresent()) {
                throw new IOException(
                        "a question was not answered", answer.failure().get());
            }
            environment
                    .out()
                    .println(
                            environment.say(
                                    Bilingual.of(
                                            "Répétition finie, sans réseau ; les jetons dont parle le journal en faisaient partie.",
                                            "The rehearsal is over, without a network; the tokens that the log speaks of were a part of it.")));
            return 0;
        }
    }

    /** Makes one request to the health port, so that the classes that answer it are recorded, too. */
    private static void askForHealth() throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Map<String, Page> pages = Map.of("/health", new Page("text/plain", () -> true, () -> "ok\n"));
        String request = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (StatusServer status = new StatusServer(address, pages, refused -> {});
                Socket visitor = new Socket(address.getAddress(), status.port())) {
            visitor.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            visitor.getInputStream().readAllBytes();
        }
    }

    private static void serve(Serving serving, List<Platform> platforms) {
        try {
            serving.run(platforms);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether it ends within the time that it may take. The launcher waits for it, and somebody waits for the launcher. */
    private static boolean hasEnded(Thread run) {
        try {
            run.join(LONGEST_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return !run.isAlive();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String answer = answers.remove(path.substring(path.lastIndexOf('/') + 1));
            byte[] body = (answer == null ? UNKNOWN_TOKEN : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? UNAUTHORIZED : OK, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
