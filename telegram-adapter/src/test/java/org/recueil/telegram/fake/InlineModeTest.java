package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inline mode: queries, the server's cache, chosen results and the messages they leave. */
class InlineModeTest {
    private final Trial trial = new Trial();
    private final FakeTelegram telegram = trial.telegram;
    private final PlainClient client = trial.client;
    private final Person anna = trial.anna;
    private final Person boris = telegram.person("Boris", "en");

    @AfterEach
    void close() {
        trial.close();
    }

    private PlainClient.Answer answer(InlineQuery query, String more) {
        return client.call(
                "answerInlineQuery",
                "{\"inline_query_id\":\"" + query.id() + "\",\"results\":["
                        + "{\"type\":\"article\",\"id\":\"1\",\"title\":\"II.37\",\"description\":\"premiers mots\","
                        + "\"input_message_content\":{\"message_text\":\"Le texte\"}"
                        + ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Suite\",\"callback_data\":\"2\"}]]}}]"
                        + more + "}");
    }

    @Test
    void aPressBelowWhatWasInsertedNamesNoMessageOfAChat() {
        InlineQuery query = anna.asksInline("II.37");
        trial.update("inline_query");
        answer(query, "");
        Post post = anna.chooses(query, query.awaitAnswer().results().get(0), telegram.groupWithoutBot("Groupe"));
        boris.presses(post, "Suite");
        JsonNode press = trial.update("callback_query");
        assertFalse(press.has("message"));
        assertFalse(press.path("inline_message_id").asText().isEmpty());
    }

    @Test
    void aQueryIsCutAt256Characters() {
        anna.asksInline("é".repeat(300));
        assertEquals(
                256, client.updates(0).get(0).at("/inline_query/query").asText().length());
    }

    @Test
    void whatIsCachedForAllIsNotAskedAgain() {
        assertEquals(
                200, answer(anna.asksInline("sanction"), ",\"cache_time\":60").status());
        assertEquals(
                "II.37",
                boris.asksInline("sanction").awaitAnswer().results().get(0).title());
        assertFalse(boris.asksInline("sanction", "50").answer().isPresent(), "another page is asked for");
        trial.clock.advance(Duration.ofSeconds(61));
        assertFalse(boris.asksInline("sanction").answer().isPresent(), "the cache is too old");
    }

    @Test
    void whatIsPersonalIsNotShared() {
        answer(anna.asksInline("sanction"), ",\"cache_time\":60,\"is_personal\":true");
        assertFalse(boris.asksInline("sanction").answer().isPresent());
        assertTrue(anna.asksInline("sanction").answer().isPresent());
    }

    @Test
    void aLateAnswerIsRefused() {
        InlineQuery query = anna.asksInline("sanction");
        trial.clock.advance(Duration.ofSeconds(31));
        assertEquals(400, answer(query, "").status());
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void aChosenResultIsSentInThePersonsName() {
        Chat group = telegram.supergroup("Groupe");
        InlineQuery query = anna.asksInline("sanction");
        answer(query, "");
        telegram.backstage().inlineFeedback(true);
        Post post = anna.chooses(query, query.awaitAnswer().results().get(0), group);
        assertEquals("Le texte", post.text());
        JsonNode updates = client.updates(0);
        JsonNode message = updates.get(1).path("message");
        assertEquals("RecueilBot", message.at("/via_bot/username").asText());
        JsonNode chosen = updates.get(2).path("chosen_inline_result");
        assertEquals("1", chosen.path("result_id").asText());
        String edit =
                "{\"inline_message_id\":\"" + chosen.path("inline_message_id").asText() + "\",\"text\":\"autre\"}";
        assertEquals("true", client.call("editMessageText", edit).result().toString());
        assertEquals("autre", group.post(post.id()).text());
    }

    @Test
    void withoutFeedbackAChoiceIsNotTold() {
        InlineQuery query = anna.asksInline("sanction");
        answer(query, "");
        anna.chooses(query, query.awaitAnswer().results().get(0), telegram.groupWithoutBot("Ailleurs"));
        assertEquals(1, client.updates(0).size(), "only the query itself");
    }
}
