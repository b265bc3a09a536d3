package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long polling, each rule of "Getting updates" by an example. */
class LongPollTest {
    private static final String TOKEN = "123456:TEST";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final FakeTelegram telegram = FakeTelegram.start(TOKEN, clock, 0);
    private final PlainClient client = new PlainClient(telegram, TOKEN);
    private final Person anna = telegram.person("Anna", "fr");

    LongPollTest() {
        telegram.limits(Limits.LIFTED);
        telegram.backstage().continueFrom(1000);
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private static List<Integer> ids(JsonNode updates) {
        return StreamSupport.stream(updates.spliterator(), false)
                .map(update -> update.path("update_id").asInt())
                .toList();
    }

    @Test
    void whatIsNotConfirmedComesAgain() {
        anna.says("a");
        anna.says("b");
        assertEquals(List.of(1000, 1001), ids(client.updates(0)));
        assertEquals(List.of(1000, 1001), ids(client.updates(0)));
    }

    @Test
    void anOffsetConfirmsAllBelowIt() {
        for (String text : List.of("a", "b", "c")) {
            anna.says(text);
        }
        assertEquals(List.of(1002), ids(client.updates(1002)));
        assertEquals(List.of(1002), ids(client.updates(0)));
        assertEquals(2, telegram.backstage().confirmedUpdates());
    }

    @Test
    void aHundredAtMost() {
        for (int i = 0; i < 103; i++) {
            anna.says("a");
        }
        assertEquals(100, client.updates(0).size());
        assertEquals(100, client.call("getUpdates", "{\"limit\":1000}").result().size());
        assertEquals(2, client.call("getUpdates", "{\"limit\":2}").result().size());
        assertEquals(List.of(1100, 1101, 1102), ids(client.updates(1100)));
    }

    @Test
    void aNegativeOffsetForgetsAllButTheLast() {
        for (String text : List.of("a", "b", "c")) {
            anna.says(text);
        }
        assertEquals(List.of(1002), ids(client.updates(-1)));
        assertEquals(List.of(1002), ids(client.updates(0)));
    }

    @Test
    void anOffsetFarAheadConfirmsNothing() {
        anna.says("a");
        assertEquals(List.of(1000), ids(client.updates(900_000_000)));
    }

    @Test
    void numbersStartAnywhereAfterAQuietWeek() {
        anna.says("a");
        client.updates(1001);
        telegram.backstage().continueFrom(17);
        anna.says("b");
        assertEquals(List.of(17), ids(client.updates(1001)));
        assertEquals(List.of(), ids(client.updates(18)));
    }

    @Test
    void aWaitingPollIsAnsweredWhenSomethingHappens() throws Exception {
        CompletableFuture<PlainClient.Answer> poll = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitRequests("getUpdates", 1);
        assertFalse(poll.isDone());
        anna.says("a");
        assertEquals(List.of(1000), ids(poll.get(5, TimeUnit.SECONDS).result()));
    }

    @Test
    void aWaitingPollEndsEmptyAfterItsTime() {
        long start = System.nanoTime();
        assertEquals(0, client.call("getUpdates", "{\"timeout\":1}").result().size());
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(millis >= 990 && millis < 5000, millis + " ms");
    }

    @Test
    void aSecondPollEndsTheFirst() throws Exception {
        CompletableFuture<PlainClient.Answer> first = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitRequests("getUpdates", 1);
        waitUntilItWaits();
        CompletableFuture<PlainClient.Answer> second = client.later("getUpdates", "{\"timeout\":30}");
        PlainClient.Answer ended = first.get(5, TimeUnit.SECONDS);
        assertEquals(409, ended.status());
        assertEquals(
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ended.description());
        anna.says("a");
        assertEquals(List.of(1000), ids(second.get(5, TimeUnit.SECONDS).result()));
    }

    /** The server notes a request before it waits; a moment is enough on any machine that passes the other tests. */
    private static void waitUntilItWaits() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200);
    }

    @Test
    void onlyAllowedKindsAreKept() {
        client.call("getUpdates", "{\"allowed_updates\":[\"inline_query\"]}");
        anna.says("a");
        anna.asksInline("b");
        assertTrue(client.updates(0).get(0).has("inline_query"));
        client.call("getUpdates", "{\"allowed_updates\":[]}");
        anna.reacts(anna.says("c"), "👍");
        assertEquals(2, client.updates(0).size(), "a reaction comes only when named");
    }

    @Test
    void oldUpdatesAreDropped() {
        anna.says("a");
        anna.asksInline("b");
        clock.advance(Duration.ofSeconds(31));
        assertEquals(List.of(1000), ids(client.updates(0)), "an inline query is kept for 30 seconds");
        clock.advance(Duration.ofHours(24));
        assertEquals(List.of(), ids(client.updates(0)), "a message is kept for 24 hours");
    }

    @Test
    void updatesAsTheyAreComeOnce() {
        List<String> raw = List.of("{\"update_id\":7,\"message\":\"?\"}", "{\"update_id\":5}", "{\"update_id\":7}");
        telegram.backstage().deliverAsIs(raw);
        assertEquals(List.of(7, 5, 7), ids(client.updates(0)));
        assertEquals(List.of(), ids(client.updates(0)));
    }

    @Test
    void askingAgainAtOnceWithTheSameOffsetGetsOne() {
        telegram.limits(Limits.REAL);
        anna.says("a");
        anna.says("b");
        assertEquals(2, client.updates(0).size());
        assertEquals(1, client.updates(0).size());
        assertEquals(1, client.updates(1001).size(), "another offset is another matter");
    }

    @Test
    void closingEndsPollsAndLeavesNoThread() throws Exception {
        CompletableFuture<PlainClient.Answer> poll = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitRequests("getUpdates", 1);
        telegram.close();
        poll.handle((answer, error) -> true).get(5, TimeUnit.SECONDS);
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("fake-telegram")),
                "a thread is left");
    }
}
