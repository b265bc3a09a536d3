package org.recueil.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.data.DataException;
import org.recueil.draft.Draft;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** Whether drafts are checked in a chat, what is said of that, and when it is offered. */
class ChatDraftsTest {
    private static final String DRAFT = "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer"
            + " les pratiques visant à décourager la demande ».";
    private static final String PASSED = "Ce texte est passé par les serveurs de Telegram.";

    private static final String SENTENCE = "Les États parties devraient décourager la demande.";
    private static final Block REPLY = new Block.Note("Répondez au message.");

    private final ChatDrafts allowed = new ChatDrafts(TestCorpus.bot(), "Telegram", language -> REPLY, true);
    private final ChatDrafts forbidden = new ChatDrafts(TestCorpus.bot(), "Telegram", language -> REPLY, false);

    private static Message message(String text) {
        return new Message(text, Language.FRENCH);
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }

    private static boolean offers(Answer answer) {
        return answer.reply().actions().stream()
                .anyMatch(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.VERIFY);
    }

    @ParameterizedTest
    @CsvSource({"on, true", "ON, true", "off, false", "Off, false", "' off ', false"})
    void theSettingSaysWhetherTheyAreChecked(String value, boolean checked) {
        assertEquals(checked, ChatDrafts.allowedBy(Map.of("RECUEIL_CHAT_DRAFTS", value)));
        assertTrue(ChatDrafts.allowedBy(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"of", "no", "0", "false"})
    void aValueThatMayMeanOffIsNotReadAsOn(String value) {
        DataException refused =
                assertThrows(DataException.class, () -> ChatDrafts.allowedBy(Map.of("RECUEIL_CHAT_DRAFTS", value)));
        assertEquals("RECUEIL_CHAT_DRAFTS=" + value + " : c’est on ou off", refused.getMessage());
    }

    @Test
    void theAnswerSaysThroughWhoseServersTheTextPassed() {
        assertTrue(text(allowed.answer(message("/verifier " + DRAFT))).endsWith(PASSED));
        assertTrue(text(allowed.answer(new Draft(DRAFT, List.of(), false), Language.FRENCH))
                .endsWith(PASSED));
        assertFalse(text(allowed.answer(message("II.37"))).contains(PASSED));
    }

    @Test
    void itIsOfferedForWhatQuotesAndCites() {
        assertTrue(offers(allowed.offering(message(DRAFT))));
        assertFalse(offers(allowed.offering(message("II.37"))));
        assertFalse(offers(allowed.offering(message("/verifier " + DRAFT))));
        assertFalse(offers(allowed.offering(message("vérifier : " + DRAFT))));
        assertFalse(offers(forbidden.offering(message(DRAFT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verifier", "vérifier : %s", "/verify %s"})
    void ifItIsForbiddenTheAnswerSaysWhatWorks(String line) {
        String said = text(forbidden.answer(message(line.formatted(DRAFT))));
        assertTrue(said.startsWith("Ici, les projets ne se vérifient pas"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/langage", "/langage %s", "langage : %s", "/agree %s", "/agree@RecueilBot %s"})
    void aSentenceIsAsConfidentialAsADraft(String form) {
        String line = form.formatted(SENTENCE);
        String said = text(forbidden.answer(message(line)));
        assertTrue(said.startsWith("Ici, une phrase ne se compare pas"), said);
        if (form.contains("%s")) {
            assertTrue(allowed.isConfidential(line), line);
            assertTrue(text(allowed.answer(message(line))).endsWith(PASSED), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"langage des signes", "langage non sexiste dans les textes", "II.37", "/theme enfants"})
    void aQuestionIsNot(String line) {
        assertFalse(allowed.isConfidential(line), line);
        assertEquals(text(allowed.answer(message(line))), text(forbidden.answer(message(line))));
    }

    /** Only Telegram has commands in reply to a message. */
    @ParameterizedTest
    @ValueSource(strings = {"/verifier", "/aide verifier", "/help verify", "aide vérifier"})
    void theHelpSaysHowAMessageIsCheckedHere(String line) {
        assertTrue(text(allowed.answer(message(line))).endsWith("Répondez au message."), line);
        assertFalse(text(forbidden.answer(message(line))).contains("Répondez"), line);
        assertTrue(text(forbidden.answer(message(line))).contains("Ici, les projets ne se vérifient pas"), line);
    }

    @Test
    void theHelpAboutAgreedLanguageSaysIfItIsForbidden() {
        Message help = message("/aide langage");
        assertFalse(text(allowed.answer(help)).contains("Répondez"));
        assertTrue(text(forbidden.answer(help)).contains("Ici, une phrase ne se compare pas"));
        assertFalse(text(forbidden.answer(message("/aide"))).contains("Ici,"));
    }

    @Test
    void theLineThatChecksAMessageBringsItOnce() {
        assertEquals("/verifier " + DRAFT, allowed.checking(DRAFT));
        assertEquals("/verify " + DRAFT, allowed.checking("/verify " + DRAFT));
    }
}
