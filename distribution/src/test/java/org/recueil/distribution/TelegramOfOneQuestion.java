package org.recueil.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** As much of a Bot API server as one question in a private chat needs. */
final class TelegramOfOneQuestion implements AutoCloseable {
    private static final long POLL_MILLIS = 200;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final String question;

    TelegramOfOneQuestion(String question) throws IOException {
        this.question = question;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The body of the first message that is sent. */
    CompletableFuture<String> answer() {
        return answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().toLowerCase(Locale.ROOT);
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            byte[] result = ("{\"ok\":true,\"result\":" + result(path.substring(path.lastIndexOf('/') + 1), body) + "}")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, result.length);
            exchange.getResponseBody().write(result);
        }
    }

    private String result(String method, String body) {
        String chat = "\"chat\":{\"id\":7,\"type\":\"private\",\"first_name\":\"Anna\"},\"date\":1790000000";
        switch (method) {
            case "getme":
                return "{\"id\":1,\"is_bot\":true,\"first_name\":\"R\",\"username\":\"OurBot\",\"supports_inline_queries\":true}";
            case "getupdates":
                if (asked.compareAndSet(false, true)) {
                    return "[{\"update_id\":1,\"message\":{\"message_id\":1,\"from\":{\"id\":7,\"is_bot\":false,"
                            + "\"first_name\":\"Anna\"}," + chat + ",\"text\":\"" + question + "\"}}]";
                }
                return pause();
            case "sendmessage":
                answer.complete(body);
                return "{\"message_id\":2," + chat + ",\"text\":\"…\"}";
            default:
                return "true";
        }
    }

    private static String pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return "[]";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
