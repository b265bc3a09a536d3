package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Presses on buttons: what the bot is told and how it may answer. */
class PressesTest {
    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aPressOnADeletedMessageShowsNoneOfIt() {
        Post shown = trial.sendButton();
        trial.anna.deletes(shown);
        Press press = trial.anna.presses(shown, "Suite");
        JsonNode query = trial.update("callback_query");
        assertEquals(0, query.at("/message/date").asLong(-1));
        assertEquals(shown.id(), query.at("/message/message_id").asInt());
        assertFalse(query.path("message").has("text"));
        assertFalse(press.answer().isPresent());
    }

    @Test
    void whatTheBotIsNotShownItIsToldByItsNumber() {
        Post shown = trial.sendButton();
        trial.telegram.backstage().hide(shown);
        trial.anna.presses(shown, "Suite");
        JsonNode query = trial.update("callback_query");
        assertEquals(0, query.at("/message/date").asLong(-1));
        assertFalse(query.path("message").has("reply_markup"));
        assertEquals("2", query.path("data").asText());
    }

    @Test
    void theServerPassesOnWhateverDataAClientSends() {
        Post shown = trial.sendButton();
        trial.anna.forges(shown, "on no button");
        JsonNode query = trial.update("callback_query");
        assertEquals("on no button", query.path("data").asText());
        assertEquals(
                "2",
                query.at("/message/reply_markup/inline_keyboard/0/0/callback_data")
                        .asText());
    }

    @Test
    void aPressIsAnsweredOnceAndInTime() {
        Post shown = trial.sendButton();
        Press press = trial.anna.presses(shown, "Suite");
        String answer = "{\"callback_query_id\":\"" + press.id() + "\"}";
        assertEquals(200, trial.client.call("answerCallbackQuery", answer).status());
        assertEquals(400, trial.client.call("answerCallbackQuery", answer).status());
        Press late = trial.anna.presses(shown, "Suite");
        trial.clock.advance(Duration.ofSeconds(31));
        assertEquals(
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                trial.client
                        .call("answerCallbackQuery", "{\"callback_query_id\":\"" + late.id() + "\"}")
                        .description());
        assertThrows(AssertionError.class, () -> trial.anna.presses(shown, "Retour"));
        assertEquals(List.of(), trial.telegram.violations());
    }
}
