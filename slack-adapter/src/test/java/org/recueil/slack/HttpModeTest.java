package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.delivery.UncaughtErrors;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;

/** Requests of Slack to a port of ours. */
class HttpModeTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final HttpClient client = HttpClient.newHttpClient();
    private final UncaughtErrors uncaught = new UncaughtErrors();
    private Trial trial;
    private int port;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        trial = Trial.prepare();
        trial.startBot(new Settings(
                FakeSlack.BOT_TOKEN,
                new Settings.Entrance.Http(SECRET, "127.0.0.1", port),
                HttpUrl.get(trial.slack.apiUrl())));
        for (int tries = 0; tries < 100; tries++) {
            try (java.net.Socket ready = new java.net.Socket("127.0.0.1", port)) {
                assertTrue(ready.isConnected());
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("it does not listen");
    }

    @AfterEach
    void end() {
        trial.close();
        uncaught.close();
    }

    private HttpResponse<String> post(String body) throws Exception {
        return post(body, System.currentTimeMillis() / 1000, SECRET);
    }

    private HttpResponse<String> post(String body, long seconds, String secret) throws Exception {
        String time = String.valueOf(seconds);
        HttpRequest.Builder request = request(body).header("X-Slack-Request-Timestamp", time);
        return send(request.header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(time, body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String form(JsonObject fields) {
        return form(fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getAsString())));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Test
    void commandsEventsAndPressesAreAnswered() throws Exception {
        String command =
                form(trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/chercher", "travail forcé"));
        HttpResponse<String> acknowledged = post(command);
        assertEquals(200, acknowledged.statusCode());
        assertEquals("", acknowledged.body());
        trial.slack.awaitShown(Trial.CHANNEL);
        JsonObject event =
                trial.slack.people().eventPayload(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
        assertEquals(200, post(event.toString()).statusCode());
        assertEquals(200, post(event.toString()).statusCode());
        JsonObject press = trial.slack
                .people()
                .pressPayload(Trial.ANNA, trial.slack.awaitShown(Trial.DIRECT), "ask:0", "/rec II.38");
        assertEquals(200, post(form(Map.of("payload", press.toString()))).statusCode());
        assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
        assertTrue(trial.slack.shown(Trial.DIRECT).get(0).text().contains("II.38"));
    }

    @Test
    void theAddressIsProvedToSlack() throws Exception {
        HttpResponse<String> answer =
                post("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\",\"token\":\"x\"}");
        assertEquals("3eZbrw1a", answer.body());
        assertEquals(200, post("ssl_check=1&token=x").statusCode());
    }

    @Test
    void whatSlackHasNotSignedIsRefused() throws Exception {
        String body = form(trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37"));
        long now = System.currentTimeMillis() / 1000;
        assertEquals(401, post(body, now, "another").statusCode());
        assertEquals(401, post(body, now - 310, SECRET).statusCode());
        assertEquals(401, post(body, now + 310, SECRET).statusCode());
        assertEquals(401, send(request(body)).statusCode());
        assertEquals(
                401,
                send(request(body)
                                .header("X-Slack-Request-Timestamp", "yesterday")
                                .header("X-Slack-Signature", "v0=1"))
                        .statusCode());
        assertEquals(List.of(), trial.slack.shown(Trial.CHANNEL));
    }

    @Test
    void longBodiesAreRefused() throws Exception {
        assertEquals(413, post("x".repeat(1_000_001)).statusCode());
        assertEquals(200, post("x".repeat(1_000_000)).statusCode());
        HttpRequest.BodyPublisher inPieces =
                HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(300, new byte[10_000]));
        assertTrue(isRefused(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .POST(inPieces)));
        assertEquals(200, post("ssl_check=1").statusCode());
    }

    /** With the status, or by an end of the connection before all of the body was sent. */
    private boolean isRefused(HttpRequest.Builder request) throws Exception {
        try {
            return send(request).statusCode() == 413;
        } catch (IOException closed) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{}", "payload=%7B", "a=%zz", "", "{\"type\":\"event_callback\",\"event\":7}", "payload=7"})
    void whatCannotBeReadHarmsNothing(String body) throws Exception {
        int status = post(body).statusCode();
        assertTrue(status == 200 || status == 400, body + ": " + status);
        assertEquals(200, post("ssl_check=1").statusCode());
    }

    @Test
    void otherPathsAndMethodsAreRefused() throws Exception {
        URI other = URI.create("http://127.0.0.1:" + port + "/other");
        assertEquals(404, send(HttpRequest.newBuilder(other)).statusCode());
        URI events = URI.create("http://127.0.0.1:" + port + "/slack/events");
        assertEquals(405, send(HttpRequest.newBuilder(events)).statusCode());
    }

    @Test
    void slowClientsHoldNoThread() throws Exception {
        List<java.net.Socket> slow = new ArrayList<>();
        int before = Thread.activeCount();
        for (int n = 0; n < 300; n++) {
            java.net.Socket socket = new java.net.Socket("127.0.0.1", port);
            OutputStream out = socket.getOutputStream();
            String head = n % 2 == 0
                    ? "POST /slack/ev"
                    : "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nab";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            slow.add(socket);
        }
        String command = form(trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37"));
        long start = System.nanoTime();
        assertEquals(200, post(command).statusCode());
        assertTrue(System.nanoTime() - start < 1_000_000_000L);
        assertTrue(Thread.activeCount() < before + 30);
        slow.get(1).setSoTimeout(15_000);
        assertEquals(-1, slow.get(1).getInputStream().read(), "its time is up");
        for (java.net.Socket socket : slow) {
            socket.close();
        }
    }

    /** Whoever sends them: that a body is not signed is known once it is there. */
    @Test
    void bodiesThatAreOnlyAnnouncedTakeNoMoreRoomThanThereIs() throws Exception {
        List<java.net.Socket> announcing = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            announcing.add(announcing());
        }
        long end = System.nanoTime() + 2_000_000_000L;
        while (post("ssl_check=1").statusCode() != 503) {
            announcing.add(announcing()); // one before it may have come while this request took some of the room
            assertTrue(System.nanoTime() < end, "eight times the longest body is taken in, and one more");
        }
        for (java.net.Socket socket : announcing) {
            awaitEnd(socket);
        }
        assertEquals(200, post("ssl_check=1").statusCode());
    }

    private java.net.Socket announcing() throws IOException {
        java.net.Socket socket = new java.net.Socket("127.0.0.1", port);
        String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nab";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(15_000);
        return socket;
    }

    /** Refused at once, or closed when its time is up, which may cut what we still send. */
    private static void awaitEnd(java.net.Socket socket) throws IOException {
        try (socket) {
            socket.getInputStream().readAllBytes();
        } catch (SocketException cut) {
            assertTrue(cut.getMessage().contains("reset"), cut::toString);
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        try (Trial other = Trial.prepare()) {
            other.startBot(new Settings(
                    FakeSlack.BOT_TOKEN,
                    new Settings.Entrance.Http(SECRET, "127.0.0.1", port),
                    HttpUrl.get(other.slack.apiUrl())));
            String why = other.joinBot().orElseThrow().getMessage();
            assertTrue(why.startsWith("SLACK_HTTP_PORT=" + port + " : ce port ne peut pas être ouvert (Address"), why);
        }
    }

    @Test
    void requestsThatAreStillComingInWhenItEndsAreLeft() throws Exception {
        try (java.net.Socket slow = new java.net.Socket("127.0.0.1", port)) {
            String head = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nab";
            slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertEquals(200, post("ssl_check=1").statusCode());
            trial.stopBot();
            slow.setSoTimeout(15_000);
            assertEquals(-1, slow.getInputStream().read());
        }
    }

    @Test
    void requestsAreAcknowledgedInTimeWhenTheAnswerIsSlow() throws Exception {
        trial.slack.fail("response_url", 1, Fault.slow(Duration.ofSeconds(2)));
        String command = form(trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37"));
        long start = System.nanoTime();
        assertEquals(200, post(command).statusCode());
        assertTrue(System.nanoTime() - start < 400_000_000L);
        trial.slack.awaitShown(Trial.CHANNEL);
    }
}
