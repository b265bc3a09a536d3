package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.wording.Language;

/** A reply that asks to look something up, and does not say what, means what the other message cites. */
class InReplyTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final String CITING = "Nous rappelons II.37 et V.35.";

    private static void assertShowsBoth(String line) {
        Answer answer = BOT.answer(new Message(line, Language.FRENCH));
        assertEquals(Answer.Kind.PROVISIONS, answer.kind(), line);
        assertEquals(
                List.of("A.II.37", "A.V.35"),
                answer.items().stream().map(item -> item.id().toString()).toList(),
                line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rec", "/r", "/rec@RecueilBot", "rec", "  ", "/REC "})
    void itShowsWhatTheOtherMessageCites(String line) {
        assertShowsBoth(BOT.inReply(line, CITING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"II.38", "/rec II.38", "/search", "/theme enfants", "/aide", "merci", "que dit-on des victimes ?"
            })
    void whatSaysMoreIsReadAsItIs(String line) {
        assertEquals(line, BOT.inReply(line, CITING));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bonjour à tous",
        "/rec, Bonjour à tous",
        "'', ''",
        "/rec, ''",
        "'', Rappelons la résolution 55/25 de l’Assemblée générale.",
        "/rec, Quelles mesures pour les victimes ?"
    })
    void aMessageThatCitesNothingOfOursChangesNothing(String line, String answered) {
        assertEquals(line, BOT.inReply(line, answered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rec Nous rappelons II.37 et V.35.",
                "/rec comme le disent II.37 et, plus tard, V.35 (voir aussi II.37)",
                "/rec Nous rappelons\nII.37\net V.35."
            })
    void aSentenceAfterTheCommandShowsWhatItCites(String line) {
        assertShowsBoth(line);
    }

    @Test
    void aSentenceThatCitesNothingSaysHowToAsk() {
        Answer answer = BOT.answer(new Message("/rec Nous ne rappelons rien.", Language.FRENCH));
        assertEquals(Answer.Kind.NOT_FOUND, answer.kind());
        assertEquals(Answer.Confidence.NONE, answer.confidence());
    }
}
