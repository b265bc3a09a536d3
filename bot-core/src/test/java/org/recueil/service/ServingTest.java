package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.recueil.bot.answer.Answer;
import org.recueil.cli.Environment;
import org.recueil.data.DataException;
import org.recueil.delivery.Eventually;
import org.recueil.text.Bilingual;

/** Two platforms in one process, with health and metrics over HTTP. */
class ServingTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch over = new CountDownLatch(1);

    private CompletableFuture<Integer> serve(int port, PretendedPlatform... platforms) {
        Map<String, String> variables = new HashMap<>(Map.of("RECUEIL_HTTP_PORT", String.valueOf(port)));
        for (PretendedPlatform platform : platforms) {
            variables.put(platform.settings().get(0).name(), "1");
        }
        Environment environment =
                new Environment(InputStream.nullInputStream(), System.out, System.err, variables, Path.of(".."));
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new Serving(environment, Configuration.read(variables, List.of(platforms)))
                        .run(List.of(platforms));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private PretendedPlatform pigeon(CountDownLatch serving) {
        return new PretendedPlatform("pigeon", (observer, closed) -> {
            observer.disconnected();
            observer.connected(Duration.ofMinutes(1));
            observer.disconnected();
            observer.connected(Duration.ofMinutes(1));
            observer.received("message");
            observer.answered(Answer.Kind.NOT_FOUND.toString(), Duration.ofMillis(3));
            observer.settled("message", Duration.ofMillis(70));
            observer.refused("wrong-signature");
            observer.limited();
            observer.retried();
            observer.queue(() -> 4);
            serving.countDown();
            over.await();
            throw new DataException("PIGEON_TOKEN", Bilingual.same("n’est plus connu"));
        });
    }

    @Test
    void oneThatFailsDoesNotStopTheOtherAndWhenNoneIsLeftItIsOver() throws Exception {
        CountDownLatch serving = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        PretendedPlatform drum = new PretendedPlatform(
                "drum",
                (observer, closed) -> {
                    throw new IllegalStateException();
                },
                (observer, closed) -> {
                    refused.countDown();
                    throw new DataException("DRUM_TOKEN", Bilingual.same("n’est pas connu"));
                });
        int port = freePort();
        CompletableFuture<Integer> served = serve(port, pigeon(serving), drum);
        assertTrue(serving.await(20, TimeUnit.SECONDS));
        assertTrue(refused.await(20, TimeUnit.SECONDS), "another session is made after the one that failed");
        Eventually.isTrue(() -> get(port, "/health").body().contains("ended"), () -> "drum has not ended");
        HttpResponse<String> health = get(port, "/health");
        assertEquals(200, health.statusCode(), "one that has ended for good does not make the other unready");
        assertTrue(health.body().startsWith("{\"live\":true,\"ready\":true,"), health.body());
        assertTrue(health.body().contains("\"pigeon\":{\"state\":\"connected\",\"last_success\":\"2"), health.body());
        assertTrue(health.body().contains("\"drum\":{\"state\":\"ended\"}"), health.body());
        assertEquals(200, get(port, "/health/live").statusCode());
        assertEquals(200, get(port, "/health/ready").statusCode());
        String metrics = get(port, "/metrics").body();
        for (String line : List.of(
                "recueil_updates_total{kind=\"message\",platform=\"pigeon\"} 1.0",
                "recueil_update_duration_seconds_bucket{kind=\"message\",platform=\"pigeon\",le=\"0.1\"} 1",
                "recueil_update_duration_seconds_bucket{kind=\"message\",platform=\"pigeon\",le=\"0.05\"} 0",
                "recueil_answer_duration_seconds_count{kind=\"not-found\",platform=\"pigeon\"} 1",
                "recueil_misses_total{platform=\"pigeon\"} 1.0",
                "recueil_retries_total{platform=\"pigeon\"} 1.0",
                "recueil_refused_total{platform=\"pigeon\",reason=\"wrong-signature\"} 1.0",
                "recueil_rate_limits_total{platform=\"pigeon\"} 1.0",
                "recueil_reconnects_total{platform=\"pigeon\"} 1.0",
                "recueil_queue_length{platform=\"pigeon\"} 4.0",
                "recueil_connected{platform=\"pigeon\"} 1.0",
                "recueil_connected{platform=\"drum\"} 0.0",
                "recueil_restarts_total{platform=\"drum\"} 1.0")) {
            assertTrue(metrics.contains(line + "\n"), () -> line + " is not in\n" + metrics);
        }
        assertFalse(served.isDone());
        over.countDown();
        assertEquals(1, served.get(20, TimeUnit.SECONDS));
    }

    @Test
    void healthIsReadOnlyAndNothingElseIsThere() throws Exception {
        int port = freePort();
        CompletableFuture<Integer> served = serve(port, pigeon(new CountDownLatch(1)));
        Eventually.isTrue(() -> isReady(port), () -> "not ready");
        assertEquals(404, get(port, "/").statusCode());
        assertEquals(404, get(port, "/health/x").statusCode());
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertEquals(405, http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
        over.countDown();
        assertEquals(1, served.get(20, TimeUnit.SECONDS));
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            return get(port, "/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void aPortThatIsTakenIsSaidBeforeAnythingStarts() throws Exception {
        PretendedPlatform pigeon = new PretendedPlatform("pigeon", PretendedPlatform.SERVES);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> served = serve(taken.getLocalPort(), pigeon);
            Throwable thrown =
                    served.handle((code, why) -> why).get(20, TimeUnit.SECONDS).getCause();
            assertTrue(thrown instanceof DataException, String.valueOf(thrown));
            assertTrue(
                    thrown.getMessage()
                            .contains("RECUEIL_HTTP_PORT=" + taken.getLocalPort() + " : ce port ne peut pas"),
                    thrown.getMessage());
            assertEquals(0, pigeon.sessions.get());
        }
    }
}
