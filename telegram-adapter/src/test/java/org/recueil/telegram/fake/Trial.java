package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What the tests of the fake server start from: a server, a clock that stands still, a client, Anna. */
final class Trial implements AutoCloseable {
    static final String TOKEN = "123456:TEST";

    final TestClock clock = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    final FakeTelegram telegram = FakeTelegram.start(TOKEN, clock, 0);
    final PlainClient client = new PlainClient(telegram, TOKEN);
    final Person anna = telegram.person("Anna", "fr");
    private int offset;

    Trial() {
        telegram.limits(Limits.LIFTED);
    }

    /** The next update, which has to be of that kind. */
    JsonNode update(String kind) {
        JsonNode update = client.updates(offset).get(0);
        offset = update.path("update_id").asInt() + 1;
        assertTrue(update.has(kind), update.toString());
        return update.path(kind);
    }

    void assertNoUpdate() {
        assertEquals(0, client.updates(offset).size());
    }

    /** Sends a message there; {@code more} are further fields, each after a comma. */
    PlainClient.Answer send(Place place, String more) {
        return client.call("sendMessage", "{\"chat_id\":" + place.chat().id() + ",\"text\":\"réponse\"" + more + "}");
    }

    /** A message in Anna's chat with one button, {@code Suite}. */
    Post sendButton() {
        anna.starts("");
        update("message");
        send(anna.chat(), ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Suite\",\"callback_data\":\"2\"}]]}");
        return telegram.awaitSent(anna.chat());
    }

    @Override
    public void close() {
        telegram.close();
    }
}
