package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Presses and inline queries: each is answered once, and in time. */
class QueriesTest {
    private static final String TOO_OLD =
            "Bad Request: query is too old and response timeout expired or query ID is invalid";

    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    private String answered(Press press) {
        return trial.client
                .call("answerCallbackQuery", "{\"callback_query_id\":\"" + press.id() + "\"}")
                .description();
    }

    private String answered(InlineQuery query) {
        return trial.client
                .call("answerInlineQuery", "{\"inline_query_id\":\"" + query.id() + "\",\"results\":[]}")
                .description();
    }

    @Test
    void aPressIsAnsweredOnceAndInTime() {
        Post shown = trial.sendButton();
        Press press = trial.anna.presses(shown, "Suite");
        assertEquals("", answered(press));
        assertEquals(TOO_OLD, answered(press));
        Press late = trial.anna.presses(shown, "Suite");
        trial.clock.advance(Duration.ofSeconds(31));
        assertEquals(TOO_OLD, answered(late));
        assertThrows(AssertionError.class, () -> trial.anna.presses(shown, "Retour"));
        assertEquals(List.of(), trial.telegram.violations());
    }

    @Test
    void anInlineQueryIsAnsweredOnceAndInTime() {
        InlineQuery query = trial.anna.asksInline("sanction");
        assertEquals("", answered(query));
        assertEquals(TOO_OLD, answered(query));
        InlineQuery late = trial.anna.asksInline("sanction");
        trial.clock.advance(Duration.ofSeconds(31));
        assertEquals(TOO_OLD, answered(late));
        assertEquals(List.of(), trial.telegram.violations());
    }

    @Test
    void aQueryIsCutAt256Characters() {
        trial.anna.asksInline("é".repeat(300));
        assertEquals(256, trial.update("inline_query").path("query").asText().length());
    }
}
