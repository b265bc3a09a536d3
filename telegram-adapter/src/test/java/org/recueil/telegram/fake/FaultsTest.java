package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault on demand does what it says, as often as it was ordered, and what was asked is done or not. */
class FaultsTest {
    private static final String TOKEN = "123456:TEST";

    private final FakeTelegram telegram = FakeTelegram.start(TOKEN);
    private final PlainClient client = new PlainClient(telegram, TOKEN);
    private final Person anna = telegram.person("Anna", "fr");

    @BeforeEach
    void start() {
        anna.starts("");
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private PlainClient.Answer send() {
        return client.call("sendMessage", "{\"chat_id\":" + anna.chat().id() + ",\"text\":\"a\"}");
    }

    private int sent() {
        return anna.chat().fromBot().size();
    }

    @Test
    void statusesAsOftenAsOrdered() {
        telegram.fail("sendMessage", 2, Fault.status(500));
        telegram.fail("sendmessage", 1, Fault.status(403));
        assertEquals(500, send().status());
        assertEquals("Internal Server Error: restart", send().description());
        assertEquals("Forbidden: bot was blocked by the user", send().description());
        assertEquals(0, sent());
        assertEquals(200, send().status());
        assertEquals(1, sent());
    }

    @Test
    void otherMethodsGoOn() {
        telegram.failAlways("sendMessage", Fault.status(400));
        assertEquals(200, client.call("getMe", "{}").status());
        assertEquals(400, send().status());
        telegram.repair();
        assertEquals(200, send().status());
    }

    @Test
    void anyMethod() {
        telegram.fail("*", 2, Fault.status(401));
        assertEquals(401, client.call("getMe", "{}").status());
        assertEquals("Unauthorized", send().description());
        assertEquals(200, send().status());
    }

    @Test
    void aGatewayAnswersInHtml() {
        telegram.fail("getMe", 1, Fault.gateway(502));
        PlainClient.Answer answer = client.call("getMe", "{}");
        assertEquals(502, answer.status());
        assertTrue(answer.body().startsWith("<html>"), answer.body());
    }

    @Test
    void garbageIsNoJson() {
        telegram.fail("getMe", 1, Fault.garbage());
        PlainClient.Answer answer = client.call("getMe", "{}");
        assertEquals(200, answer.status());
        assertThrows(IllegalArgumentException.class, answer::json);
    }

    @Test
    void aCutAnswerIsDoneNevertheless() {
        telegram.fail("sendMessage", 1, Fault.cutAnswer());
        assertThrows(UncheckedIOException.class, this::send);
        assertEquals(1, sent());
    }

    @Test
    void aConnectionDroppedBefore() {
        telegram.fail("sendMessage", 1, Fault.droppedBefore());
        assertThrows(UncheckedIOException.class, this::send);
        assertEquals(0, sent());
    }

    @Test
    void aConnectionDroppedAfter() {
        telegram.fail("sendMessage", 1, Fault.droppedAfter());
        assertThrows(UncheckedIOException.class, this::send);
        assertEquals(1, sent());
    }

    @Test
    void aSlowAnswerIsTheTrueOne() {
        telegram.fail("sendMessage", 1, Fault.slow(Duration.ofMillis(300)));
        assertTrue(took(() -> assertEquals(200, send().status())) >= 300);
        assertEquals(1, sent());
    }

    @Test
    void aHangingServerAnswersNothing() {
        telegram.fail("sendMessage", 1, Fault.hangs(Duration.ofMillis(300)));
        assertTrue(took(() -> assertThrows(UncheckedIOException.class, this::send)) >= 300);
        assertEquals(0, sent());
    }

    @Test
    void closingEndsAHang() {
        telegram.fail("sendMessage", 1, Fault.hangs(Duration.ofMinutes(5)));
        var answer = client.later("sendMessage", "{}");
        telegram.awaitRequests("sendMessage", 1);
        assertTrue(took(telegram::close) < 5000);
        assertFalse(answer.handle((given, error) -> given != null && given.status() == 200)
                .join());
    }

    private static long took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
