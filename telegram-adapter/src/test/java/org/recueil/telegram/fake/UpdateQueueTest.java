package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for the bot and what confirms it: each rule of "Getting updates" by an example. */
class UpdateQueueTest {
    private final Trial trial = new Trial();
    private final FakeTelegram telegram = trial.telegram;
    private final PlainClient client = trial.client;
    private final Person anna = trial.anna;

    UpdateQueueTest() {
        telegram.backstage().continueFrom(1000);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    static List<Integer> ids(JsonNode updates) {
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
    void onlyAllowedKindsAreKept() {
        client.call("getUpdates", "{\"allowed_updates\":[\"inline_query\"]}");
        anna.says("a");
        anna.asksInline("b");
        assertTrue(client.updates(0).get(0).has("inline_query"));
        client.call("getUpdates", "{\"allowed_updates\":[]}");
        anna.says("c");
        assertEquals(2, client.updates(0).size(), "none named is all");
    }

    @Test
    void oldUpdatesAreDropped() {
        anna.says("a");
        anna.asksInline("b");
        trial.clock.advance(Duration.ofSeconds(31));
        assertEquals(List.of(1000), ids(client.updates(0)), "an inline query is kept for 30 seconds");
        trial.clock.advance(Duration.ofHours(24));
        assertEquals(List.of(), ids(client.updates(0)), "a message is kept for 24 hours");
    }

    @Test
    void updatesAsTheyAreComeOnce() {
        List<String> raw = List.of("{\"update_id\":7,\"message\":\"?\"}", "{\"update_id\":5}", "{\"update_id\":7}");
        telegram.backstage().deliverAsIs(raw);
        assertEquals(List.of(7, 5, 7), ids(client.updates(0)));
        assertEquals(List.of(), ids(client.updates(0)));
    }
}
