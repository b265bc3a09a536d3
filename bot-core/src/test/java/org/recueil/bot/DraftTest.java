package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.draft.Draft;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** A draft in a message: how it is recognised, what the answer says of it, and how much of it is read. */
class DraftTest {
    private static final String WRONG = "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer"
            + " les pratiques visant à décourager la demande ».\n\nVoir aussi II.99.";

    private static final Bot BOT = TestCorpus.bot();

    @Test
    void aDraftIsReadWithItsLineEnds() {
        Answer answer = answered("/verifier " + WRONG);
        assertEquals(Answer.Kind.VERIFICATION, answer.kind());
        Finding altered = fault(answer, Verdict.ALTERED);
        assertTrue(altered.changesObligation());
        assertEquals(WRONG.indexOf("les États"), altered.start());
        Finding missing = fault(answer, Verdict.MISSING);
        assertEquals(WRONG.indexOf("II.99"), missing.start());
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertTrue(text.startsWith("2 points à corriger\n1. II.37 : l’obligation change (ligne 1)"), text);
        assertTrue(text.contains("« doivent » au lieu de « devraient »"), text);
        assertTrue(text.contains("« II.99 » n’existe pas ; le plus proche est II.58 (ligne 3)"), text);
        List<String> copied = answer.reply().actions().stream()
                .filter(Action.Copy.class::isInstance)
                .map(Action::value)
                .toList();
        assertEquals(
                List.of(
                        "Les États parties devraient envisager d'adopter et de renforcer les pratiques visant à décourager"
                                + " la demande"),
                copied);
    }

    @Test
    void alteredWordsUnderAnotherLabelAreSaidToBe() {
        Answer answer = answered("/verifier « Les États parties devraient adopter et renforcer les pratiques visant à"
                + " décourager la demande » (II.38).");
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertTrue(text.contains("1. II.37 : l’obligation change ; cité comme II.38 (ligne 1)"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verifier\n%s", "/verify@recueil_bot %s", "vérifier : %s", "VERIFY %s", " /Vérifier %s"})
    void eachWayToAskBringsTheWholeDraft(String line) {
        Answer answer = answered(line.formatted(WRONG));
        assertEquals(2, answer.findings().stream().filter(Finding::isFault).count(), line);
        assertTrue(BOT.isDraft(line.formatted(WRONG)), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vérifier l’âge des victimes", "/rec II.37", "verify", "/verifier", "/verifierx « a » II.37"})
    void otherLinesAreNoDrafts(String line) {
        assertFalse(BOT.isDraft(line), line);
    }

    @Test
    void aReplyThatOnlyAsksForACheckMeansTheMessage() {
        assertEquals("/verifier " + WRONG, BOT.inReply("/verifier", WRONG));
        assertEquals("/verifier " + WRONG, BOT.inReply("verify", WRONG));
        assertEquals("/verifier « autre » II.3", BOT.inReply("/verifier « autre » II.3", WRONG));
    }

    @Test
    void whatIsBeyondTheLimitIsSaid() {
        String text = PlainTextRenderer.ofBlocks()
                .text(answered("/verifier " + "Rien à citer ici.\n".repeat(3000))
                        .reply());
        assertTrue(text.contains("La suite n’a pas été vérifiée."), text);
    }

    @Test
    void aPhoneShowsTheWorstFirstAndCountsTheRest() {
        StringBuilder draft = new StringBuilder();
        for (int number = 60; number < 90; number++) {
            draft.append("Voir II.").append(number).append(".\n");
        }
        draft.append(WRONG);
        Answer brief = answered("/verifier " + draft);
        String text = PlainTextRenderer.ofBlocks().text(brief.reply());
        assertTrue(text.contains("32 points à corriger\n1. II.37 : l’obligation change (ligne 31)"), text);
        assertTrue(text.contains("autres points à corriger"), text);
        Answer whole = BOT.verify(new Draft(draft.toString(), List.of(), false), Language.FRENCH);
        assertTrue(PlainTextRenderer.ofBlocks().text(whole.reply()).contains("\n32. "), "the whole draft");
        assertEquals(brief.findings(), whole.findings());
    }

    @Test
    void aMessageThatQuotesMayBeADraft() {
        assertTrue(BOT.mayBeDraft(WRONG));
        assertFalse(BOT.mayBeDraft("/verifier " + WRONG));
        assertFalse(BOT.mayBeDraft("II.37 et V.35"));
    }

    private static Finding fault(Answer answer, Verdict verdict) {
        return answer.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }

    private static Answer answered(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }
}
