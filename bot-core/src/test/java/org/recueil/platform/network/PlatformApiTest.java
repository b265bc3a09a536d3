package org.recueil.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recueil.delivery.Failure;

/** Against a server that answers at once, or not before it is told to. */
@Timeout(30)
class PlatformApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Integer> STATUS = Map.of("/no", 403, "/mistake", 500);

    private static final class Refused extends Failure {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.empty();
        }

        @Override
        public boolean isTransient() {
            return false;
        }

        @Override
        public boolean isUnknownToken() {
            return false;
        }
    }

    private final class Api extends PlatformApi {
        Api() {
            super(Network.direct(), "test-http", 4);
        }

        private Request at(String path) {
            return new Request.Builder()
                    .url("http://127.0.0.1:" + server.getAddress().getPort() + path)
                    .build();
        }

        String get(String path) throws Refused {
            return ask(at(path), PATIENCE, response -> read(response.code()), Api::none);
        }

        CompletableFuture<String> send(String path) {
            return send(at(path), PATIENCE, response -> read(response.code()), Api::none);
        }

        private static String read(int status) throws Refused {
            if (status == 500) {
                throw new IllegalStateException("a mistake of ours");
            }
            if (status != 204) {
                throw new Refused("status " + status);
            }
            return "accepted";
        }

        private static Refused none(IOException failure) {
            return new Refused("no answer");
        }
    }

    private final CountDownLatch asked = new CountDownLatch(2);
    private final CountDownLatch told = new CountDownLatch(1);
    private final Api api = new Api();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/late")) {
                asked.countDown();
                try {
                    told.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
            exchange.sendResponseHeaders(
                    STATUS.getOrDefault(exchange.getRequestURI().getPath(), 204), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        told.countDown();
        api.close();
        server.stop(0);
    }

    @Test
    void anAnswerIsReadAndARefusalFails() throws Exception {
        assertEquals("accepted", api.get("/"));
        assertEquals("accepted", api.send("/").get());
        assertEquals(
                "status 403", assertThrows(Refused.class, () -> api.get("/no")).getMessage());
        assertEquals(
                "status 403",
                assertThrows(ExecutionException.class, () -> api.send("/no").get())
                        .getCause()
                        .getMessage());
    }

    /** What stayed open would hold back all other requests of its destination. */
    @Test
    void aMistakeOfOursWhileReadingEndsTheRequest() {
        Throwable thrown = assertThrows(
                        ExecutionException.class, () -> api.send("/mistake").get(5, TimeUnit.SECONDS))
                .getCause();
        assertEquals("a mistake of ours", thrown.getMessage());
    }

    @Test
    void theEndOfAskingEndsWhatIsAskedAndWhatWillBeAndNotWhatIsSent() throws Exception {
        CompletableFuture<String> sent = api.send("/late");
        CompletableFuture<Refused> awaited =
                CompletableFuture.supplyAsync(() -> assertThrows(Refused.class, () -> api.get("/late")));
        asked.await();
        api.endAsking();
        assertEquals("no answer", awaited.get().getMessage());
        assertEquals(
                "no answer", assertThrows(Refused.class, () -> api.get("/")).getMessage());
        told.countDown();
        assertEquals("accepted", sent.get());
    }
}
