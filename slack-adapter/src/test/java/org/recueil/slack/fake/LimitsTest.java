package org.recueil.slack.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fake Slack counts, and for how long something holds: messages, addresses, tokens, sockets, deliveries. */
class LimitsTest {
    private static final String ANNA = "U0ANNA";
    private static final String CHANNEL = "C0WG";
    private static final String OPEN = "apps.connections.open";
    private static final String FOR_ALL = "\"response_type\":\"in_channel\"";
    private static final String REPLACED = "\"replace_original\":true";
    private static final String DELETED = "\"delete_original\":true";

    private final FakeSlack slack = FakeSlack.start();
    private final PlainClient client = new PlainClient(slack);

    @BeforeEach
    void open() {
        slack.channel(CHANNEL, Standing.MEMBER);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private JsonObject command() {
        return slack.people().commandPayload(ANNA, CHANNEL, "/rec", "II.37");
    }

    /** A press under the message of that time. */
    private JsonObject press(String ts) {
        Shown shown = slack.awaitShown(CHANNEL, message -> message.ts().equals(ts));
        return slack.people().pressPayload(ANNA, shown, "ask", "II.37");
    }

    @Test
    void aChannelTakesAMessageASecondWhicheverWay() {
        client.post(CHANNEL);
        assertEquals(List.of(), slack.violations());
        client.post("D0ANNA");
        client.postAlone(CHANNEL, ANNA);
        client.respond(command(), "");
        assertEquals(List.of(), slack.violations(), "another channel, and what one person sees, count for themselves");
        client.post(CHANNEL);
        client.respond(command(), FOR_ALL);
        assertEquals(2, slack.violations().size(), () -> slack.violations().toString());
        slack.unlimited();
        client.post(CHANNEL);
        assertEquals(2, slack.violations().size());
    }

    @Test
    void anAddressIsUsedFiveTimes() {
        JsonObject command = command();
        for (int n = 0; n < 5; n++) {
            assertEquals("ok", client.respond(command, "").word());
        }
        PlainClient.Answer sixth = client.respond(command, "");
        assertEquals("used_url", sixth.word());
        assertEquals(404, sixth.status());
    }

    @Test
    void anAddressExpires() {
        slack.addressLife(Duration.ZERO);
        assertEquals("expired_url", client.respond(command(), "").word());
    }

    @Test
    void anArchivedChannelTakesNothingForAll() {
        slack.channel(CHANNEL, Standing.ARCHIVED);
        assertEquals("channel_is_archived", client.respond(command(), FOR_ALL).word());
        assertEquals("ok", client.respond(command(), "").word());
    }

    @Test
    void aMessageKeepsItsReaders() {
        String alone = client.postAlone(CHANNEL, ANNA);
        String ofAll = client.post(CHANNEL);
        assertEquals("ok", client.respond(press(alone), REPLACED).word());
        assertEquals(
                "ok", client.respond(press(ofAll), REPLACED + "," + FOR_ALL).word());
        assertEquals(List.of(), slack.violations());
        assertEquals(
                "invalid_payload",
                client.respond(press(alone), REPLACED + "," + FOR_ALL).word());
        assertEquals("invalid_payload", client.respond(press(ofAll), REPLACED).word());
        assertEquals(2, slack.violations().size());
    }

    @Test
    void whatIsDeletedIsDeletedAndNothingElse() {
        String ofAll = client.post(CHANNEL);
        assertEquals(
                "invalid_payload",
                client.respond(press(ofAll), DELETED + ",\"text\":\"a\"").word());
        assertEquals(1, slack.violations().size());
        assertEquals("ok", client.respond(press(ofAll), DELETED).word());
        assertEquals(List.of(), slack.shown(CHANNEL));
    }

    @Test
    void eachTokenHasItsMethods() {
        assertEquals("not_authed", client.call("auth.test", "{}", "").word());
        assertEquals(
                "invalid_auth", client.call("auth.test", "{}", "xoxb-other").word());
        assertEquals("ok", client.call("auth.test", "{}", FakeSlack.APP_TOKEN).word());
        assertEquals("invalid_auth", client.call(OPEN, "{}").word());
        assertEquals(
                "invalid_auth",
                client.call("users.info", "{}", FakeSlack.APP_TOKEN).word());
    }

    @Test
    void aSocketNeedsATicketOfItsOwn() throws Exception {
        String address = client.call(OPEN, "{}", FakeSlack.APP_TOKEN).text("url");
        Socket first = new Socket(address);
        slack.lines().awaitOpened(1);
        new Socket(address).ended.get(10, TimeUnit.SECONDS);
        new Socket(address.replaceFirst("ticket=[^&]*", "ticket=x")).ended.get(10, TimeUnit.SECONDS);
        assertFalse(first.ended.isDone());
        assertEquals(1, slack.lines().opened());
    }

    @Test
    void anEventComesFourTimesUntilItIsAcknowledgedAndACommandOnce() throws Exception {
        slack.lines().retryAfter(Duration.ofMillis(20));
        Socket socket = new Socket(client.call(OPEN, "{}", FakeSlack.APP_TOKEN).text("url"));
        slack.lines().awaitOpened(1);
        Sent command = slack.command(ANNA, CHANNEL, "/rec", "II.37");
        Sent event = slack.event(slack.people().said(ANNA, "D0", "II.37"));
        socket.awaitText("\"retry_attempt\":3");
        slack.event(slack.people().said(ANNA, "D0", "II.38"));
        socket.awaitText("\"retry_attempt\":3", 2); // later than a fifth time of the first
        assertEquals(1, command.attempts());
        assertEquals(4, event.attempts());
        assertFalse(event.isAcknowledged());
    }

    /** Whoever connects, and acknowledges nothing. */
    private static final class Socket implements WebSocket.Listener {
        final CompletableFuture<Boolean> ended = new CompletableFuture<>();
        private final StringBuilder received = new StringBuilder();

        Socket(String address) {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address), this)
                    .whenComplete((socket, refused) -> {
                        if (refused != null) {
                            ended.complete(true);
                        }
                    });
        }

        @Override
        public synchronized CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            received.append(text);
            notifyAll();
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended.complete(true);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            ended.complete(true);
        }

        void awaitText(String text) throws InterruptedException {
            awaitText(text, 1);
        }

        synchronized void awaitText(String text, int times) throws InterruptedException {
            long end = System.nanoTime() + 10_000_000_000L;
            while (received.toString().split(text, -1).length <= times && System.nanoTime() < end) {
                wait(1_000);
            }
            assertTrue(received.toString().split(text, -1).length > times, received::toString);
        }
    }
}
