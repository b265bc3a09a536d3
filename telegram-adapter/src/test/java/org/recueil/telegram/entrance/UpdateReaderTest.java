package org.recueil.telegram.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we do not look at cannot make an update unreadable; what we look at is read with care. */
class UpdateReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UpdateReader reader = new UpdateReader();

    private static ObjectNode saying(String text) {
        ObjectNode update = JSON.createObjectNode().put("update_id", 1);
        update.putObject("message").put("message_id", 1).put("date", 1).put("text", text);
        return update;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift", "unique_gift", "successful_payment", "checklist", "external_reply", "quote"})
    void aPartOfAFormThatNobodyKnewIsLetBe(String part) throws JsonProcessingException {
        ObjectNode update = saying("II.37");
        ((ObjectNode) update.get("message")).putObject(part).put("form", "of next year");
        update.put("chat_boost", 7);
        assertEquals("II.37", reader.read(update).getMessage().getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "from", "reply_to_message", "entities", "date"})
    void aPartThatWeLookAtIsReadOrTheUpdateIsRefused(String part) {
        JsonNode update = ((ObjectNode) saying("II.37").get("message")).put(part, "nonsense");
        assertThrows(
                JsonProcessingException.class,
                () -> reader.read(JSON.createObjectNode().set("message", update)));
    }
}
