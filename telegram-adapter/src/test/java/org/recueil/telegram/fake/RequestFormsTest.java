package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request in any form that the Bot API takes, and what becomes of its text. */
class RequestFormsTest {
    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void anyFormOfRequest() throws Exception {
        trial.anna.starts("");
        String chat = Long.toString(trial.anna.chat().id());
        String form =
                "chat_id=" + chat + "&text=deux%20mots&entities=%5B%7B%22type%22%3A%22bold%22%2C%22offset%22%3A0%2C"
                        + "%22length%22%3A4%7D%5D";
        assertEquals(
                200,
                trial.client
                        .call("SENDMESSAGE", "application/x-www-form-urlencoded", form)
                        .status());
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String multipart = part + "chat_id\"\r\n\r\n" + chat + "\r\n" + part + "text\"\r\n\r\nl'été\r\n--x--\r\n";
        assertEquals(
                200,
                trial.client
                        .call("sendmessage", "multipart/form-data; boundary=x", multipart)
                        .status());
        assertEquals(
                List.of("deux mots", "l'été"),
                trial.anna.chat().fromBot().stream().map(Post::text).toList());
        assertEquals(1, trial.anna.chat().fromBot().get(0).entities().size());
        assertEquals(400, trial.client.call("sendMessage", "{no json").status());
        assertEquals(
                404, new PlainClient(trial.telegram, "").call("getMe", "{}").status());
    }

    @Test
    void textsAreCleanedAsTelegramDoes() {
        trial.anna.starts("");
        String chat = "{\"chat_id\":" + trial.anna.chat().id() + ",\"text\":";
        trial.client.call(
                "sendMessage",
                chat + "\"\\n a\\tb\\r\\n\\u2028c \\n\",\"entities\":"
                        + "[{\"type\":\"bold\",\"offset\":2,\"length\":8}]}");
        Post shown = trial.telegram.awaitSent(trial.anna.chat());
        assertEquals("a b\nc", shown.text());
        assertEquals(List.of(new Entity("bold", 0, 5, "")), shown.entities());
    }
}
