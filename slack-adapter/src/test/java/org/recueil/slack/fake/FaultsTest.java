package org.recueil.slack.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault on demand does what it says, as often as it was ordered, and what was asked is done or not. */
class FaultsTest {
    private static final String POST = "chat.postMessage";

    private final FakeSlack slack = FakeSlack.start();
    private final PlainClient client = new PlainClient(slack);

    @BeforeEach
    void open() {
        slack.unlimited();
        slack.channel("C0WG", Standing.MEMBER);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private PlainClient.Answer post() {
        return client.call(POST, "{\"channel\":\"C0WG\",\"text\":\"a\",\"blocks\":" + PlainClient.BLOCKS + "}");
    }

    private int shown() {
        return slack.shown("C0WG").size();
    }

    @Test
    void asOftenAsOrderedAndNothingIsDone() {
        slack.fail(POST, 2, Fault.error("internal_error"));
        slack.fail(POST, 1, Fault.status(500));
        assertEquals("internal_error", post().word());
        assertEquals("internal_error", post().word());
        PlainClient.Answer html = post();
        assertEquals(500, html.status());
        assertTrue(html.body().startsWith("<html>"), html.body());
        assertEquals(0, shown());
        assertEquals("ok", post().word());
        assertEquals(1, shown());
    }

    @ParameterizedTest
    @CsvSource({"chat.postMessage,users.info", "*,none"})
    void alwaysUntilItIsRepaired(String method, String other) {
        slack.failAlways(method, Fault.error("internal_error"));
        slack.person("U0ANNA", "fr-FR");
        assertEquals("internal_error", post().word());
        assertEquals("internal_error", post().word());
        if (!other.equals("none")) {
            assertEquals("ok", client.call(other, "{\"user\":\"U0ANNA\"}").word());
        }
        slack.repair();
        assertEquals("ok", post().word());
    }

    @Test
    void tooMuchSaysWhenToComeBack() {
        slack.fail(POST, 1, Fault.tooMuch(7));
        PlainClient.Answer refused = post();
        assertEquals(429, refused.status());
        assertEquals("ratelimited", refused.word());
        assertEquals("7", refused.retryAfter());
    }

    @Test
    void otherWordsThanExpected() {
        slack.fail(POST, 1, Fault.garbage());
        slack.fail(POST, 1, Fault.yes("{\"ts\":7}"));
        slack.fail(POST, 1, Fault.gone(410, "gone"));
        assertThrows(JsonParseException.class, () -> post().json());
        assertEquals("{\"ok\":true,\"ts\":7}", post().body());
        assertEquals(410, post().status());
        assertEquals(0, shown());
    }

    @Test
    void aConnectionThatIsDroppedOrHangsDoesNothing() {
        slack.fail(POST, 1, Fault.dropped());
        slack.fail(POST, 1, Fault.hangs(Duration.ofMillis(200)));
        assertThrows(UncheckedIOException.class, this::post);
        long start = System.nanoTime();
        assertThrows(UncheckedIOException.class, this::post);
        assertTrue(System.nanoTime() - start >= 200_000_000L);
        assertEquals(0, shown());
    }

    @Test
    void whatIsCutOrFailsAfterAllIsDoneNevertheless() {
        slack.fail(POST, 1, Fault.cut());
        slack.fail(POST, 1, Fault.status(500).afterAll());
        assertThrows(UncheckedIOException.class, this::post);
        assertEquals(500, post().status());
        assertEquals(2, shown());
    }

    @Test
    void aSlowAnswerIsTheTrueOne() {
        slack.fail(POST, 1, Fault.slow(Duration.ofMillis(200)));
        long start = System.nanoTime();
        assertEquals("ok", post().word());
        assertTrue(System.nanoTime() - start >= 200_000_000L);
        assertEquals(1, shown());
    }
}
