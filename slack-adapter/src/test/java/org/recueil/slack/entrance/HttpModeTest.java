package org.recueil.slack.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.delivery.Eventually;
import org.recueil.delivery.UncaughtErrors;
import org.recueil.platform.network.Network;
import org.recueil.slack.SigningClient;
import org.recueil.slack.Trial;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Settings;
import org.recueil.slack.app.AppSettings;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;

/** Requests of Slack to a port of ours. */
class HttpModeTest {
    private final UncaughtErrors uncaught = new UncaughtErrors();
    private Trial trial;
    private SigningClient client;
    private int port;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        client = new SigningClient("127.0.0.1", port);
        trial = Trial.prepare();
        trial.startBot(new Settings(
                FakeSlack.BOT_TOKEN,
                new Settings.Entrance.Http(SigningClient.SECRET, "127.0.0.1", port),
                HttpUrl.get(trial.slack.apiUrl()),
                Network.direct(),
                AppSettings.USUAL,
                true));
        Eventually.isTrue(this::isListening, () -> "it does not listen");
    }

    private boolean isListening() {
        try (java.net.Socket ready = new java.net.Socket("127.0.0.1", port)) {
            return ready.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterEach
    void end() {
        trial.close();
        uncaught.close();
    }

    @Test
    void commandsEventsAndPressesAreAnswered() throws Exception {
        String command = SigningClient.form(
                trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/chercher", "travail forcé"));
        HttpResponse<String> acknowledged = client.post(command);
        assertEquals(200, acknowledged.statusCode());
        assertEquals("", acknowledged.body());
        trial.slack.awaitShown(Trial.CHANNEL);
        JsonObject event =
                trial.slack.people().eventPayload(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
        assertEquals(200, client.post(event.toString()).statusCode());
        assertEquals(200, client.post(event.toString()).statusCode());
        JsonObject press =
                trial.slack.people().pressPayload(Trial.ANNA, trial.slack.awaitShown(Trial.DIRECT), "II.38 →");
        assertEquals(
                200,
                client.post(SigningClient.form(Map.of("payload", press.toString())))
                        .statusCode());
        trial.slack.awaitShown(Trial.DIRECT, each -> each.text().contains("II.38"));
        assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
    }

    /** Else it would close before its answer is there. */
    @Test
    void aWindowInWhichSomebodyAsksIsHeldOpenAndShowsTheAnswer() throws Exception {
        JsonObject shortcut = trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL);
        client.post(SigningClient.form(Map.of("payload", shortcut.toString())));
        JsonObject window = trial.slack.awaitWindow(any -> true);
        JsonObject question = trial.slack.people().submissionPayload(Trial.ANNA, window, "II.37");
        HttpResponse<String> held = client.post(SigningClient.form(Map.of("payload", question.toString())));
        assertEquals("update", Payload.parse(held.body()).text("response_action"));
        assertEquals(
                "application/json; charset=utf-8",
                held.headers().firstValue("Content-Type").orElse("none"));
        trial.slack.awaitWindow(shown -> shown.toString().contains("2010/6, par. 44"));
    }

    @Test
    void theAddressIsProvedToSlack() throws Exception {
        HttpResponse<String> answer =
                client.post("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\",\"token\":\"x\"}");
        assertEquals("3eZbrw1a", answer.body());
        assertEquals(
                "text/plain; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("none"));
    }

    /** Slack asks now and then, without a signature, whether the certificate is good. */
    @ParameterizedTest
    @CsvSource({
        "200, ssl_check=1&token=gIkuvaNzQIHg97ATvDxqgjtO",
        "200, token=gIkuvaNzQIHg97ATvDxqgjtO&ssl_check=1",
        "200, ssl_check=1",
        "401, ssl_check=0",
        "401, ssl_check",
        "401, token=ssl_check=1",
        "401, %zz=1",
        "401, ''"
    })
    void thatWeAreThereIsSaidToWhoAsksNothingElse(int status, String body) throws Exception {
        assertEquals(status, client.send(client.request(body)).statusCode());
        assertEquals(200, client.post(body.equals("%zz=1") ? "" : body).statusCode());
        assertEquals(
                401, client.send(client.request(body + "&x=" + "y".repeat(300))).statusCode());
    }

    @Test
    void aRequestThatIsSentAgainIsAcknowledgedAndNotAnsweredAgain() throws Exception {
        String command = command("II.37");
        HttpRequest.Builder recorded = client.signed(command, Instant.now().getEpochSecond(), SigningClient.SECRET);
        assertEquals(200, client.send(recorded).statusCode());
        trial.slack.awaitShown(Trial.CHANNEL);
        assertEquals(200, client.send(recorded).statusCode());
        assertEquals(200, client.send(recorded).statusCode());
        assertEquals(200, client.post(command("II.38")).statusCode());
        trial.slack.awaitShown(Trial.CHANNEL, 2);
        assertEquals(2, trial.slack.shown(Trial.CHANNEL).size());
    }

    /** With a signature of its own each time. */
    @Test
    void anEventThatSlackDeliversAgainIsAcknowledgedAndNotAnsweredAgain() throws Exception {
        String event = trial.slack
                .people()
                .eventPayload(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"))
                .toString();
        long now = Instant.now().getEpochSecond();
        for (int retry = 0; retry < 3; retry++) {
            HttpRequest.Builder again = client.signed(event, now + retry, SigningClient.SECRET);
            again.header("X-Slack-Retry-Num", String.valueOf(retry)).header("X-Slack-Retry-Reason", "http_timeout");
            assertEquals(200, client.send(again).statusCode());
        }
        trial.slack.awaitShown(Trial.DIRECT);
        assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
    }

    private String command(String line) {
        return SigningClient.form(trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", line));
    }

    @Test
    void whatSlackHasNotSignedIsRefused() throws Exception {
        String body = command("II.37");
        long now = Instant.now().getEpochSecond();
        assertEquals(401, client.post(body, now, "another").statusCode());
        assertEquals(401, client.post(body, now - 310, SigningClient.SECRET).statusCode());
        assertEquals(401, client.post(body, now + 310, SigningClient.SECRET).statusCode());
        assertEquals(401, client.send(client.request(body)).statusCode());
        assertEquals(
                401,
                client.send(client.request(body)
                                .header("X-Slack-Request-Timestamp", "yesterday")
                                .header("X-Slack-Signature", "v0=1"))
                        .statusCode());
        assertEquals(List.of(), trial.slack.shown(Trial.CHANNEL));
    }

    @Test
    void longBodiesAreRefused() throws Exception {
        assertEquals(413, client.post("x".repeat(1_000_001)).statusCode());
        assertEquals(200, client.post("x".repeat(1_000_000)).statusCode());
        assertEquals(200, client.post("ssl_check=1").statusCode());
    }

    /** Of a length that shows at the end; some balancers pass requests on so. */
    @ParameterizedTest
    @CsvSource({"1_000_000, 200", "1_000_001, 413"})
    void aBodyMayComeInChunks(String length, int status) throws Exception {
        String body = "x".repeat(Integer.parseInt(length.replace("_", "")));
        HttpRequest.Builder request = client.signed(body, Instant.now().getEpochSecond(), SigningClient.SECRET);
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        request.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        assertEquals(status, client.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{}", "payload=%7B", "a=%zz", "", "{\"type\":\"event_callback\",\"event\":7}", "payload=7"})
    void whatCannotBeReadHarmsNothing(String body) throws Exception {
        int status = client.post(body).statusCode();
        assertTrue(status == 200 || status == 400, body + ": " + status);
        assertEquals(200, client.post("ssl_check=1").statusCode());
    }

    @Test
    void otherPathsAndMethodsAreRefused() throws Exception {
        URI other = URI.create("http://127.0.0.1:" + port + "/other");
        assertEquals(404, client.send(HttpRequest.newBuilder(other)).statusCode());
        URI events = URI.create("http://127.0.0.1:" + port + "/slack/events");
        assertEquals(405, client.send(HttpRequest.newBuilder(events)).statusCode());
    }

    @Test
    void slowClientsHoldNoThread() throws Exception {
        List<java.net.Socket> slow = new ArrayList<>();
        int before = Thread.activeCount();
        for (int n = 0; n < 300; n++) {
            java.net.Socket socket = new java.net.Socket("127.0.0.1", port);
            socket.getOutputStream()
                    .write((n % 2 == 0 ? "POST /slack/ev" : halfARequest()).getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        long start = System.nanoTime();
        assertEquals(200, client.post(command("II.37")).statusCode());
        assertTrue(System.nanoTime() - start < 1_000_000_000L);
        assertTrue(Thread.activeCount() < before + 30);
        for (java.net.Socket each : List.of(slow.get(298), slow.get(299))) {
            each.setSoTimeout(15_000);
            assertEquals(-1, each.getInputStream().read(), "its time is up");
        }
        for (java.net.Socket socket : slow) {
            socket.close();
        }
    }

    private static String halfARequest() {
        return "POST /slack/events HTTP/1.1\r\nHost: x\r\n" + SigningClient.pretended()
                + "Content-Length: 500\r\n\r\nab";
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        String why = whyItEnds("127.0.0.1");
        assertTrue(why.startsWith("SLACK_HTTP_PORT=" + port + " : ce port ne peut pas être ouvert (Address"), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "nowhere.invalid", "127.0.0.1:3000", "::1%none", "http://127.0.0.1"})
    void anAddressThatIsNotOursIsSaid(String host) {
        String why = whyItEnds(host);
        assertTrue(why.startsWith("SLACK_HTTP_HOST=" + host + " : cette adresse n’est pas de cette machine ("), why);
        assertEquals(1, why.lines().count(), why);
    }

    private String whyItEnds(String host) {
        try (Trial other = Trial.prepare()) {
            other.startBot(new Settings(
                    FakeSlack.BOT_TOKEN,
                    new Settings.Entrance.Http(SigningClient.SECRET, host, port),
                    HttpUrl.get(other.slack.apiUrl()),
                    Network.direct(),
                    AppSettings.USUAL,
                    true));
            return other.joinBot().orElseThrow().getMessage();
        }
    }

    @Test
    void requestsThatAreStillComingInWhenItEndsAreLeft() throws Exception {
        try (java.net.Socket slow = new java.net.Socket("127.0.0.1", port)) {
            slow.getOutputStream().write(halfARequest().getBytes(StandardCharsets.US_ASCII));
            assertEquals(200, client.post("ssl_check=1").statusCode());
            trial.stopBot();
            slow.setSoTimeout(15_000);
            assertEquals(-1, slow.getInputStream().read());
        }
    }

    @Test
    void requestsAreAcknowledgedInTimeWhenTheAnswerIsSlow() throws Exception {
        trial.slack.fail("response_url", 1, Fault.slow(Duration.ofSeconds(2)));
        String command = command("II.37");
        long start = System.nanoTime();
        assertEquals(200, client.post(command).statusCode());
        assertTrue(System.nanoTime() - start < 400_000_000L);
        trial.slack.awaitShown(Trial.CHANNEL);
    }
}
