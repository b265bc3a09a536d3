package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.render.EntityText;

/** Words that do what a button does, for those who do not see the buttons. */
class TurnWordsTest {
    private static final String LONG =
            "quelles mesures de protection pour les enfants non accompagnés qui arrivent avec des groupes de réfugiés ?";

    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Person anna;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private Post asks(String line) {
        anna.says(line);
        return trial.telegram.awaitSent(anna.chat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suivant", "Suivante.", "next", "/suivant"})
    void nextIsTheNextProvisionInAMessageOfItsOwn(String word) {
        asks("II.37");
        Post next = asks(word);
        assertTrue(next.text().startsWith("II.38"), next.text());
        assertTrue(asks("suivant").text().startsWith("II.39"));
        assertTrue(asks("précédent").text().startsWith("II.38"));
    }

    @Test
    void twoWordsAtOnceAreTwoSteps() {
        asks("II.37");
        anna.says("suivant");
        anna.says("suivant");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.38"));
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.39"));
    }

    @Test
    void pagesOfALongQuestionAreTurnedAndItsButtonsStillReadIt() {
        anna.says(LONG);
        Post first = trial.telegram.awaitSent(anna.chat());
        Post second = asks("suivant");
        assertFalse(second.text().equals(first.text()));
        assertTrue(second.text().contains("page 2"), second.text());
        Post third = asks("suivant");
        assertTrue(third.text().contains("page 3"), third.text());
        assertEquals(first.replyTo(), third.replyTo(), "a button reads the question there");
    }

    @Test
    void backIsWhatWasShownBeforeAButtonWasPressed() {
        Post first = asks("/rec II.37");
        anna.presses(first, "Plus ▾").awaitAnswer();
        Post open = trial.telegram.awaitEdit(first);
        anna.presses(open, "Textes liés").awaitAnswer();
        trial.telegram.awaitEdit(open);
        trial.telegram.awaitConfirmed();
        assertTrue(asks("retour").text().startsWith("II.37"));
    }

    @Test
    void afterARestartOrWhereNothingFollowsTheCoreAnswers() {
        asks("II.37");
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        assertEquals(
                EntityText.of(Trial.core("suivant").reply().blocks(), false).text(),
                asks("suivant").text());
    }

    @Test
    void beforeOthersAWordIsAWord() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/rec@RecueilBot II.37");
        trial.telegram.awaitSent(group);
        anna.says(group, "@RecueilBot suivant");
        assertFalse(trial.telegram.awaitSent(group).text().startsWith("II.38"));
    }
}
