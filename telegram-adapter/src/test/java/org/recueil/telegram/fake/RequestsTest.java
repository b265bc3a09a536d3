package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of any request: its token, its form, its text. */
class RequestsTest {
    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aTokenThatIsNotTheBotsIsUnauthorized() {
        assertEquals(
                401,
                new PlainClient(trial.telegram, "123456:WRONG")
                        .call("getMe", "{}")
                        .status());
        assertEquals(
                404, new PlainClient(trial.telegram, "").call("getMe", "{}").status());
        assertEquals(200, trial.client.call("getMe", "{}").status());
    }

    @Test
    void whatIsNoJsonIsRefusedAndAViolation() {
        assertEquals(400, trial.client.call("sendMessage", "{no json").status());
        assertEquals(400, trial.client.call("sendMessage", "[]").status());
        assertEquals(2, trial.telegram.violations().size());
    }

    @Test
    void textsAreCleanedAsTelegramDoes() {
        trial.anna.starts("");
        String chat = "{\"chat_id\":" + trial.anna.chat().id() + ",\"text\":";
        trial.client.call(
                "SENDMESSAGE",
                chat + "\"\\n a\\tb\\r\\n\\u2028c \\n\",\"entities\":"
                        + "[{\"type\":\"bold\",\"offset\":2,\"length\":8}]}");
        Post shown = trial.telegram.awaitSent(trial.anna.chat());
        assertEquals("a b\nc", shown.text());
        assertEquals(List.of(new Entity("bold", 0, 5, "")), shown.entities());
    }
}
