package org.recueil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;

class AbridgedTest {
    private static final Bot BOT = TestCorpus.bot();
    private static final int SHORT = 2_500;

    private static Answer privately(String line) {
        return BOT.answer(new Message(line, Language.FRENCH));
    }

    private static Answer beforeOthers(String line) {
        return BOT.answer(new Message(line, Language.FRENCH, Message.Audience.OTHERS));
    }

    private static String text(Answer answer) {
        return PlainTextRenderer.ofBlocks().text(answer.reply());
    }

    private static Optional<Action> whole(Answer answer) {
        return answer.reply().actions().stream()
                .filter(action -> action.label().equals("En entier"))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IV.46", "/rec B.V.8", "II", "II.31 à 42", "CTOC/COP/WG.4/2021/2", "IV.46.i.ii, V.12"})
    void aLongAnswerIsShortBeforeOthersAndTheWholeIsOnePressAway(String line) {
        Answer whole = privately(line);
        Answer given = beforeOthers(line);
        assertEquals(whole.items(), given.items(), line);
        if (text(given).equals(text(whole))) {
            assertTrue(text(whole).length() < SHORT, () -> line + " is as long as in private: " + text(given));
            return;
        }
        assertTrue(text(given).length() < SHORT, () -> text(given).length() + " characters: " + text(given));
        assertTrue(text(given).contains("Le début seulement"), text(given));
        String says = whole(given).orElseThrow().value();
        assertEquals(text(whole), text(beforeOthers(says)), says);
        assertTrue(whole(beforeOthers(says)).isEmpty(), says);
    }

    @Test
    void aCitationIsNeverShortened() {
        assertTrue(text(beforeOthers("IV.46")).contains("CTOC/COP/WG.4/2011/8, par. 51"));
    }

    @Test
    void aShortProvisionIsGivenWholeBeforeOthersToo() {
        assertEquals(text(privately("II.37")), text(beforeOthers("II.37")));
    }

    @Test
    void theWordsThatAskForTheWholeAreNoPartOfTheQuestion() {
        assertEquals(text(privately("IV.46")), text(privately("IV.46 en entier")));
        assertEquals(text(privately("/theme 12 page 2")), text(privately("/theme 12 page 2 in full")));
    }
}
