package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The limits of the Bots FAQ: one a second in a chat with short bursts, 20 a minute in a group, 30 a second in all. */
class RateLimitsTest {
    private static final String TOKEN = "123456:TEST";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final FakeTelegram telegram = FakeTelegram.start(TOKEN, clock, 0);
    private final PlainClient client = new PlainClient(telegram, TOKEN);

    @AfterEach
    void close() {
        telegram.close();
    }

    private PlainClient.Answer send(Chat chat) {
        return client.call("sendMessage", "{\"chat_id\":" + chat.id() + ",\"text\":\"a\"}");
    }

    private Chat privateChat() {
        Person person = telegram.person("Anna", "fr");
        person.starts("");
        return person.chat();
    }

    @Test
    void aBurstThenOneASecond() {
        Chat chat = privateChat();
        for (int i = 0; i < Limits.REAL.burst(); i++) {
            assertEquals(200, send(chat).status());
        }
        PlainClient.Answer refused = send(chat);
        assertEquals(429, refused.status());
        assertEquals("Too Many Requests: retry after 1", refused.description());
        assertEquals(1, refused.json().at("/parameters/retry_after").asInt());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(200, send(chat).status());
        assertEquals(429, send(chat).status());
        assertEquals(2, telegram.floods());
        assertEquals(List.of(), telegram.violations(), "a flood is no mistake in a request");
    }

    @Test
    void twentyAMinuteInAGroup() {
        Chat group = telegram.group("Groupe");
        for (int i = 0; i < 20; i++) {
            assertEquals(200, send(group).status());
            clock.advance(Duration.ofSeconds(1));
        }
        PlainClient.Answer refused = send(group);
        assertEquals(429, refused.status());
        assertEquals(40, refused.json().at("/parameters/retry_after").asInt());
        clock.advance(Duration.ofSeconds(40));
        assertEquals(200, send(group).status());
    }

    @Test
    void aGroupsLimitIsNotAPersons() {
        Chat chat = privateChat();
        for (int i = 0; i < 40; i++) {
            assertEquals(200, send(chat).status());
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    void thirtyASecondInAll() {
        for (int i = 0; i < 30; i++) {
            assertEquals(200, send(privateChat()).status());
        }
        assertEquals(429, send(privateChat()).status());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(200, send(privateChat()).status());
    }

    @Test
    void theSecondsGivenAreEnough() {
        Chat chat = telegram.supergroup("Groupe");
        int sent = 0;
        for (int i = 0; i < 200; i++) {
            PlainClient.Answer answer = send(chat);
            if (answer.status() == 429) {
                int seconds = answer.json().at("/parameters/retry_after").asInt();
                assertTrue(seconds >= 1 && seconds <= 60, seconds + " seconds");
                clock.advance(Duration.ofSeconds(seconds));
                assertEquals(200, send(chat).status());
            }
            sent++;
        }
        assertEquals(200, sent);
    }

    @Test
    void liftedLimitsCountNothing() {
        telegram.limits(Limits.LIFTED);
        Chat chat = privateChat();
        for (int i = 0; i < 50; i++) {
            assertEquals(200, send(chat).status());
        }
    }
}
