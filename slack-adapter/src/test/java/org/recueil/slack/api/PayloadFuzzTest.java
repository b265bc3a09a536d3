package org.recueil.slack.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.recueil.slack.entrance.SignedRequest;
import org.recueil.slack.event.Carriers;
import org.recueil.slack.event.HeardText;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Press;
import org.recueil.slack.show.Pressed;

/** Any bytes as the body of a request: it is refused as its contract says, or every part can be read. */
class PayloadFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void bodies(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(body, Escape.undo(Escape.of(body)));
        SignedRequest request;
        try {
            request = SignedRequest.read(bytes);
        } catch (JsonParseException | IOException refused) {
            return;
        }
        Payload payload = request.payload();
        assertFalse(payload.toString().contains(body) && body.length() > "Payload".length(), "what people said shows");
        Carriers carriers = new Carriers(payload);
        assertFalse(carriers.have(Payload.NOTHING));
        Pressed pressed = Pressed.of(payload);
        assertNotNull(pressed.updated());
        assertNotNull(pressed.instead());
        assertFalse(pressed.isHome() && pressed.isDirect());
        String said = HeardText.plain(payload.text("event", "text") + payload.text("text"));
        assertEquals(said, said.strip());
        for (Payload action : payload.list("actions")) {
            Press.read(action.text("action_id"), action.text("value"));
        }
        for (Payload link : payload.list("event", "links")) {
            assertNotNull(link.text("url"));
        }
    }
}
